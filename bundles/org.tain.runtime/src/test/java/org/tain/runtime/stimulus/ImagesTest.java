package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

/** A model's folder with three pictures, as a user would have it. */
class ImagesTest {
    private static final Draws DRAWS = new Philox(1, "patches");

    @TempDir
    Path model;

    @BeforeEach
    void threePictures() throws IOException {
        PngWriter.ramp(model.resolve("data/b.png"), 40, 50, 1);
        PngWriter.ramp(model.resolve("data/a.png"), 40, 40, 2);
        PngWriter.ramp(model.resolve("data/more/c.PNG"), 45, 40, 3);
        Files.writeString(model.resolve("data/README.md"), "attribution");
        Files.writeString(model.resolve("data/._a.png"), "left by another system");
    }

    @Test
    void patchesAreDrawnPreparedAndSplit() {
        Stimulus patches = Images.in(model, "data/*.png").standardise().whiten(2, 8).unitVariance()
                .patch(6, 8).border(3).transposedAtRandom().centre().normalise(0.1).clip(1.5).splitOnOff().make();
        assertEquals(new Shape(2, 6, 8), patches.shape());
        Frame frame = patches.newFrame();
        Set<Integer> sources = new TreeSet<>();
        for (int presentation = 0; presentation < 50; presentation++) {
            patches.show(DRAWS, presentation, frame);
            sources.add(frame.source()[0]);
            for (int p = 0; p < 48; p++) {
                float s = frame.pixels()[p];
                assertTrue(Math.abs(s) <= 1.5f);
                assertEquals(Math.max(s, 0), frame.signal()[p]);
                assertEquals(Math.max(-s, 0), frame.signal()[48 + p]);
            }
        }
        assertEquals(Set.of(0, 1), sources);
    }

    @Test
    void aPresentationIsAFunctionOfItsNumberAlone() {
        StimulusRecipe recipe = Images.in(model, "data/*.png").patch(5, 5).centre();
        Stimulus patches = recipe.make();
        Frame first = patches.newFrame();
        patches.show(DRAWS, 7, first);
        Stimulus again = recipe.make();
        Frame frame = again.newFrame();
        again.show(DRAWS, 8, frame);
        again.show(DRAWS, 7, frame);
        assertArrayEquals(first.pixels(), frame.pixels());
        assertArrayEquals(first.pixels(), frame.signal());
    }

    @Test
    void filesAreSortedAndNamedAsTheUserWouldWithTheirChecksums() throws IOException, NoSuchAlgorithmException {
        List<DataFile> files = Images.in(model, "data/{,more/}*.{png,PNG}").patch(5, 5).make().files();
        assertEquals(List.of("data/a.png", "data/b.png", "data/more/c.PNG"),
                files.stream().map(DataFile::path).toList());
        byte[] content = Files.readAllBytes(model.resolve("data/b.png"));
        byte[] checksum = MessageDigest.getInstance("SHA-256").digest(content);
        assertEquals(HexFormat.of().formatHex(checksum), files.get(1).sha256());
    }

    @Test
    void aFolderAFileAndPatternsAcrossFoldersAreUnderstood() {
        assertEquals(List.of("data/a.png", "data/b.png"), paths("data"));
        assertEquals(List.of("data/more/c.PNG"), paths("data/more/"));
        assertEquals(List.of("data/a.png"), paths("data/a.png"));
        assertEquals(List.of("data/more/c.PNG"), paths("data/**/*.PNG"));
        assertEquals(List.of("data/more/c.PNG"), paths("da*/m?re/[a-c].PNG"));
        assertEquals(List.of(model + "/data/b.png"), paths(model + "/data/b*.png"));
    }

    @Test
    void stepsAreAppliedInTheOrderInWhichTheyAreCalled() {
        Frame clippedFirst = show(Images.in(model, "data/a.png").clip(0.1).normalise(1e-6).make());
        Frame clippedLast = show(Images.in(model, "data/a.png").normalise(1e-6).clip(0.1).make());
        assertTrue(max(clippedFirst.pixels()) > 1);
        assertEquals(0.1f, max(clippedLast.pixels()));
    }

    @Test
    void missingImagesAreNamedAsWrittenWithTheFolder() {
        assertFault("nowhere/*.png", "images \"nowhere/*.png\" in " + model
                + " match nothing: there is no folder \"nowhere/\"; "
                + "relative paths start at the folder of the .tain file");
        assertFault("nowhere", "images \"nowhere\" in " + model
                + " do not exist; relative paths start at the folder of the .tain file");
        assertFault("data/*.gif", "images \"data/*.gif\" in " + model
                + " match nothing: the folder \"data/\" has no file *.gif; put images there or change the pattern");
        assertFault("data/[.png", "images \"data/[.png\" in " + model + " is no pattern of file names: ");
        assertFault("data/README.md", "image \"data/README.md\" in " + model
                + " is not an image that Tain reads; convert it to PNG");
    }

    @Test
    void aFolderWithoutImagesIsNamed() throws IOException {
        Files.createDirectories(model.resolve("empty"));
        assertFault("empty", "images \"empty\" in " + model
                + " match nothing: the folder \"empty/\" has no file *.{png,PNG}; put images there or "
                + "change the pattern");
    }

    @Test
    void aPatchLargerThanAnImageNamesIt() {
        UserError error = assertThrows(UserError.class, () -> Images.in(model, "data").patch(30, 30).border(6).make());
        assertEquals("patch 30 x 30 with border 6 needs images of at least 42 x 42 pixels, but image \"data/a.png\" in "
                + model + " has 40 x 40", error.getMessage());
    }

    @Test
    void wholeImagesMustHaveOneSize() {
        UserError error = assertThrows(UserError.class, () -> Images.in(model, "data").make());
        String message = error.getMessage();
        assertTrue(message.startsWith("a stimulus without patch needs images of one size"), message);
    }

    @Test
    void aDamagedImageIsNamed() throws IOException {
        byte[] content = Files.readAllBytes(model.resolve("data/b.png"));
        Files.write(model.resolve("data/b.png"), Arrays.copyOf(content, content.length / 2));
        UserError error = assertThrows(UserError.class, () -> Images.in(model, "data").patch(5, 5).make());
        String message = error.getMessage();
        assertTrue(message.startsWith("image \"data/b.png\" in " + model + " is damaged"), message);
    }

    @Test
    void stepsInAnImpossibleOrderAreAFaultOfTheProgram() {
        StimulusRecipe whole = Images.in(model, "data");
        assertThrows(IllegalStateException.class, () -> whole.border(3));
        assertThrows(IllegalStateException.class, whole::transposedAtRandom);
        assertThrows(IllegalStateException.class, () -> whole.splitOnOff().clip(4));
    }

    private List<String> paths(String pattern) {
        return Images.in(model, pattern).patch(5, 5).make().files().stream().map(DataFile::path).toList();
    }

    private void assertFault(String pattern, String sentence) {
        String message = assertThrows(UserError.class, () -> Images.in(model, pattern).patch(5, 5).make()).getMessage();
        assertTrue(message.startsWith(sentence), message);
    }

    private static Frame show(Stimulus stimulus) {
        Frame frame = stimulus.newFrame();
        stimulus.show(DRAWS, 0, frame);
        return frame;
    }

    private static float max(float[] pixels) {
        float max = pixels[0];
        for (float pixel : pixels) {
            max = Math.max(max, pixel);
        }
        return max;
    }
}
