package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.runtime.UserError;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

class ImageFileTest {
    private static final DataPath PATH = new DataPath("image", Path.of("model"), "data/a.png");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void plainGreyOfEightAndSixteenBitsWithEveryFilter(int bytes) throws IOException {
        int white = (1 << 8 * bytes) - 1;
        int[][] values = noise(23, 17, white + 1);
        byte[] file = PngWriter.grey(values, bytes);
        Picture picture = ImageFile.decode(PATH, file);
        assertEquals("23 x 17", picture.size());
        BufferedImage platforms = ImageIO.read(new ByteArrayInputStream(file));
        for (int r = 0; r < 23; r++) {
            for (int c = 0; c < 17; c++) {
                assertEquals(values[r][c], platforms.getRaster().getSample(c, r, 0), "the test's own writer");
                assertEquals(values[r][c] / (float) white, picture.pixels()[r * 17 + c]);
            }
        }
    }

    @Test
    void colourBecomesLuma() throws IOException {
        BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_RGB);
        int[] colours = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF};
        for (int c = 0; c < 4; c++) {
            image.setRGB(c, 0, colours[c]);
        }
        assertPixels(PngWriter.of(image), 0.299f, 0.587f, 0.114f, 1);
    }

    @Test
    void alphaIsIgnoredAndPalettesAreResolved() throws IOException {
        BufferedImage transparent = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        transparent.setRGB(0, 0, 0x00FFFFFF);
        transparent.setRGB(1, 0, 0xFF333333);
        assertPixels(PngWriter.of(transparent), 1, 0.2f);
        BufferedImage palette = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_INDEXED);
        palette.setRGB(1, 0, 0xFFFFFFFF);
        palette.setRGB(2, 0, 0xFF00FF00);
        assertPixels(PngWriter.of(palette), 0, 1, 0.587f);
        BufferedImage bilevel = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
        bilevel.setRGB(1, 0, 0xFFFFFFFF);
        assertPixels(PngWriter.of(bilevel), 0, 1);
    }

    @Test
    void aTruncatedFileIsDamagedWhereverItEnds() throws IOException {
        byte[] file = PngWriter.grey(noise(20, 20, 256), 1);
        for (int length = 8; length < file.length; length++) {
            byte[] truncated = Arrays.copyOf(file, length);
            String message = assertThrows(UserError.class, () -> ImageFile.decode(PATH, truncated)).getMessage();
            assertTrue(message.startsWith("image \"data/a.png\" in "), message);
            assertTrue(message.contains("ends too early, after " + length), message);
        }
    }

    @Test
    void aFileWithOneWrongByteIsDamaged() throws IOException {
        byte[] file = PngWriter.grey(noise(20, 20, 256), 1);
        for (int at = 8; at < file.length; at++) {
            byte[] wrong = file.clone();
            wrong[at] ^= 0x40;
            UserError error = assertThrows(UserError.class, () -> ImageFile.decode(PATH, wrong), "byte " + at);
            assertTrue(error.getMessage().contains("is damaged"), error.getMessage());
        }
    }

    @Test
    void aFileWhosePixelsEndEarlyIsDamaged() throws IOException {
        byte[] few = PngWriter.grey(noise(5, 20, 256), 1);
        byte[] many = PngWriter.grey(noise(20, 20, 256), 1);
        System.arraycopy(many, 0, few, 0, 33);
        String message = assertThrows(UserError.class, () -> ImageFile.decode(PATH, few)).getMessage();
        assertTrue(message.contains("its pixels end in row 5"), message);
    }

    @Test
    void otherFilesAreNoImages() {
        String message = assertThrows(UserError.class, () -> ImageFile.decode(PATH, "hello".getBytes())).getMessage();
        assertTrue(message.endsWith("is not an image that Tain reads; convert it to PNG"), message);
        assertThrows(UserError.class, () -> ImageFile.decode(PATH, new byte[0]));
    }

    private static void assertPixels(byte[] file, float... expected) {
        float[] pixels = ImageFile.decode(PATH, file).pixels();
        assertEquals(expected.length, pixels.length);
        for (int p = 0; p < expected.length; p++) {
            assertEquals(expected[p], pixels[p], 1e-6f, "pixel " + p);
        }
    }

    private static int[][] noise(int rows, int columns, int bound) {
        Draws draws = new Philox(1, "pixels");
        int[][] values = new int[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                values[r][c] = draws.below(bound, r, c);
            }
        }
        return values;
    }
}
