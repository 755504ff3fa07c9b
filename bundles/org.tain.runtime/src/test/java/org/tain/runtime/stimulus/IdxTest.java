package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

/** Four "digits" of 2 x 3 pixels: digit n has the pixels 50 n + 0, 1, ... 5. */
class IdxTest {
    private static final Draws DRAWS = new Philox(1, "digits");
    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;

    @TempDir
    Path model;

    @BeforeEach
    void fourDigits() throws IOException {
        byte[] values = new byte[24];
        for (int p = 0; p < 24; p++) {
            values[p] = (byte) (50 * (p / 6) + p % 6);
        }
        byte[] images = idx(IMAGES, values, 4, 2, 3);
        Files.write(model.resolve("images"), images);
        Files.write(model.resolve("images.gz"), gzip(images));
        Files.write(model.resolve("labels.gz"), gzip(idx(LABELS, new byte[] {7, 0, (byte) 200, 1}, 4)));
    }

    @Test
    void digitsAreShownInOrderWithTheirLabels() {
        Stimulus digits = Idx.in(model, "images.gz").labels("labels.gz").inOrder().make();
        assertEquals(new Shape(1, 2, 3), digits.shape());
        assertArrayEquals(new int[] {7, 0, 200, 1}, digits.labels());
        Frame frame = digits.newFrame();
        for (int presentation = 0; presentation < 9; presentation++) {
            digits.show(DRAWS, presentation, frame);
            assertEquals(presentation % 4, frame.source()[0]);
            assertEquals((50 * (presentation % 4) + 5) / 255f, frame.signal()[5]);
        }
    }

    @Test
    void digitsAreShownAtRandom() {
        Stimulus digits = Idx.in(model, "images").subtractMeanImage().divideByStandardDeviation().clip(4).splitOnOff()
                .make();
        assertEquals(0, digits.labels().length);
        Frame frame = digits.newFrame();
        int[] shown = new int[4];
        for (int presentation = 0; presentation < 1000; presentation++) {
            digits.show(DRAWS, presentation, frame);
            shown[frame.source()[0]]++;
            assertEquals(DRAWS.below(4, presentation, 0), frame.source()[0]);
        }
        for (int count : shown) {
            assertEquals(250, count, 55);
        }
        // the mean image is 75 + p and the deviation of -75, -25, 25, 75 is 55.9
        digits.show(DRAWS, 0, frame);
        assertEquals((50 * frame.source()[0] - 75) / Math.sqrt(3125), frame.pixels()[2], 1e-6);
    }

    @Test
    void aFileThatIsNoIdxSaysWhatItBeginsWith() throws IOException {
        Files.writeString(model.resolve("text"), "some digits");
        assertFault(Idx.in(model, "text"), "idx \"text\" in " + model
                + " begins with 736f6d65; an IDX file of bytes with 3 dimensions begins with 00000803");
        assertFault(Idx.in(model, "labels.gz"), "begins with 00000801; an IDX file");
        assertFault(Idx.in(model, "images").labels("images.gz"), "with 1 dimension begins with 00000801");
        Files.write(model.resolve("empty"), new byte[0]);
        assertFault(Idx.in(model, "empty"), "begins with 00000000");
    }

    @Test
    void aHeaderThatPromisesMoreOrFewerIsNamedWithTheNumbers() throws IOException {
        Files.write(model.resolve("fewer"), idx(IMAGES, new byte[23], 4, 2, 3));
        assertFault(Idx.in(model, "fewer"), "promises 4 x 2 x 3 values in its header but holds 23; copy it anew");
        Files.write(model.resolve("more"), idx(IMAGES, new byte[25], 4, 2, 3));
        assertFault(Idx.in(model, "more"), "promises 4 x 2 x 3 values in its header but holds 25; copy it anew");
        Files.write(model.resolve("huge"), idx(IMAGES, new byte[0], 65536, 65536, 65536));
        assertFault(Idx.in(model, "huge"), "promises 65536 x 65536 x 65536 values");
        Files.write(model.resolve("none"), idx(IMAGES, new byte[0], 0, 2, 3));
        assertFault(Idx.in(model, "none"), "says that its dimension 0 is 0; it must be 1 or more");
        Files.write(model.resolve("header"), Arrays.copyOf(idx(IMAGES, new byte[0], 4, 2, 3), 14));
        assertFault(Idx.in(model, "header"), "ends within its header");
    }

    @Test
    void aDamagedGzipFileIsNamed() throws IOException {
        byte[] content = Files.readAllBytes(model.resolve("images.gz"));
        Files.write(model.resolve("short.gz"), Arrays.copyOf(content, content.length - 9));
        assertFault(Idx.in(model, "short.gz"), "idx \"short.gz\" in " + model + " is a damaged gzip file");
        content[content.length - 6] ^= 1;
        Files.write(model.resolve("wrong.gz"), content);
        assertFault(Idx.in(model, "wrong.gz"), "is a damaged gzip file");
    }

    @Test
    void labelsMustBeAsManyAsImages() throws IOException {
        Files.write(model.resolve("labels"), idx(LABELS, new byte[3], 3));
        assertFault(Idx.in(model, "images").labels("labels"), "labels \"labels\" in " + model
                + " holds 3 labels, but idx \"images\" in " + model + " holds 4 images; take the two files of one set");
    }

    @Test
    void aMissingFileIsNamed() {
        assertFault(Idx.in(model, "nowhere.gz"), "idx \"nowhere.gz\" in " + model
                + " does not exist; relative paths start at the folder of the .tain file");
        assertFault(Idx.in(model, "images").labels("nowhere.gz"),
                "labels \"nowhere.gz\" in " + model + " does not exist");
        assertFault(Idx.in(model.getParent(), model.getFileName().toString()), "is a folder; name a file in it");
    }

    private static void assertFault(StimulusRecipe recipe, String part) {
        String message = assertThrows(UserError.class, recipe::make).getMessage();
        assertTrue(message.contains(part), message);
    }

    private static byte[] idx(int magic, byte[] values, int... sizes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(magic);
        for (int size : sizes) {
            out.writeInt(size);
        }
        out.write(values);
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
