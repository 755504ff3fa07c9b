package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads who gave the command something it cannot use: one sentence, exit code 1, nothing left behind. */
class BadInputTest {
    private static final String IMAGES = "images \"pictures/*.png\"";

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void aModelThatWorks() throws IOException {
        model = SmallAutoencoder.in(folder);
    }

    private TainCommand train(Object... more) {
        Object[] all = new Object[4 + more.length];
        all[0] = "train";
        all[1] = model;
        all[2] = "--runs";
        all[3] = folder.resolve("runs");
        System.arraycopy(more, 0, all, 4, more.length);
        return TainCommand.run(all);
    }

    /** Fails with exit code 1 and one sentence that holds all the words; no run folder stays. */
    private void refuses(TainCommand call, String... words) {
        assertEquals(1, call.code(), call.err());
        for (String word : words) {
            assertTrue(call.sentence().contains(word), "'" + word + "' is missing in: " + call.sentence());
        }
        assertFalse(call.err().contains("\tat "), "a stack trace: " + call.err());
        assertFalse(Files.exists(folder.resolve("runs")), "something stayed behind");
    }

    private void replace(String passage, String replacement) throws IOException {
        model = SmallAutoencoder.with(folder, passage, replacement);
    }

    @Test
    void aTextToFormatThatDoesNotFollowTheGrammar() throws IOException {
        String broken = "network Broken\nlayer a : LIF[3\n";
        Path file = Files.writeString(folder.resolve("broken.tain"), broken);
        TainCommand call = TainCommand.run("format", file);
        refuses(call, "broken.tain", "mend its syntax");
        assertTrue(call.err().contains(":2:16: error: the text ends too early"), call.err());
        assertEquals(broken, Files.readString(file));
    }

    @Test
    void aMissingFolderOfImages() throws IOException {
        replace(IMAGES, "images \"nowhere/*.png\"");
        refuses(train(), "nowhere");
    }

    @Test
    void aFolderWithoutImages() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        replace(IMAGES, "images \"empty/*.png\"");
        refuses(train(), "empty/*.png");
    }

    @Test
    void aTruncatedPng() throws IOException {
        Path picture = folder.resolve("pictures/picture1.png");
        byte[] content = Files.readAllBytes(picture);
        Files.write(picture, Arrays.copyOf(content, content.length / 2));
        refuses(train(), "picture1.png");
    }

    private void digits(byte[] content) throws IOException {
        Files.write(folder.resolve("digits.idx"), content);
        replace(IMAGES, "idx \"digits.idx\"");
        Files.writeString(model, Files.readString(model).replaceAll("(?m)^ *(pictures|patch) .*$", ""));
    }

    private static byte[] idx(int magic, int images, int rows, int columns, int values) {
        ByteBuffer file = ByteBuffer.allocate(16 + values).putInt(magic).putInt(images).putInt(rows).putInt(columns);
        for (int n = 0; n < values; n++) {
            file.put((byte) (n * 37));
        }
        return file.array();
    }

    @Test
    void anIdxFileWithAWrongMagicNumber() throws IOException {
        digits(idx(0x00000903, 4, 6, 6, 144));
        refuses(train(), "digits.idx", "00000903");
    }

    @Test
    void anIdxFileWithWrongSizes() throws IOException {
        digits(idx(0x00000803, 5, 6, 6, 144));
        refuses(train(), "digits.idx", "5 x 6 x 6", "144");
    }

    @Test
    void anIdxFileWhoseGzipIsTruncated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(idx(0x00000803, 400, 6, 6, 400 * 36));
        }
        digits(Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));
        refuses(train(), "digits.idx", "gzip");
    }

    @Test
    void goodDigitsAreTrainedOn() throws IOException {
        digits(idx(0x00000803, 4, 6, 6, 144));
        assertEquals(0, train("--quiet", "--presentations", 3).code());
    }

    @Test
    void aPatchLargerThanTheImage() throws IOException {
        replace("patch 6 x 6, border 2", "patch 38 x 38, border 2");
        refuses(train(), "38", "40 x 40", "picture0.png");
    }

    @Test
    void aLayerSizeThatDisagreesWithTheStimulus() throws IOException {
        replace("Cell[patches]", "Cell[70]");
        refuses(train(), "70", "72", "visible");
    }

    @Test
    void aDelayThatIsNoMultipleOfTheStep() throws IOException {
        replace("Exponential(tau = 3 ms), delay 6 ms", "Exponential(tau = 3 ms), delay 6.1 ms");
        refuses(train(), "6.1 ms", "6 ms", "6.25 ms");
    }

    @Test
    void aVoltagePlusATime() throws IOException {
        replace("eta = 0.05 mV", "eta = 3 mV + 2 ms");
        refuses(train(), "small.tain:4", "mV", "ms");
    }

    @Test
    void anUnknownName() throws IOException {
        replace("inhibits visible:", "inhibits visibel:");
        refuses(train(), "visibel", "visible");
    }

    @Test
    void aNegativeTimeConstant() throws IOException {
        replace("Exponential(tau = 3 ms)", "Exponential(tau = -3 ms)");
        refuses(train(), "tau", "-3 ms");
    }

    @Test
    void aPairThatDoesNotMirror() throws IOException {
        replace("connect hidden -> visible as Q", "connect visible -> hidden as Q");
        TainCommand call = train();
        assertEquals(1, call.code());
        assertTrue(call.err().contains("mirrored"), call.err());
    }

    @Test
    void aFolderOfRunsThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        TainCommand call = TainCommand.run("train", model, "--runs", file.resolve("runs"));
        refuses(call, file.toString());
    }

    @Test
    void aSettingOfAnUnknownParameter() {
        refuses(train("--set", "etaa=0.1mV"), "etaa", "rho, eta");
    }

    @Test
    void aSettingWithoutItsUnit() {
        refuses(train("--set", "eta=0.1"), "'eta' is a voltage (mV), as its value in the model, but '0.1' is a pure number");
        refuses(train("--set", "eta=5 ms"), "'5 ms' is a time (ms)");
    }

    @Test
    void aModelThatDoesNotTrain() throws IOException {
        model = Files.writeString(folder.resolve("cell.tain"), """
                network One
                layer cell : LIF[1] driven by constant 20 mV
                simulate for 100 ms { step 0.1 ms, solver exact }
                """);
        refuses(train(), "tain run");
    }

    @Test
    void aModelThatIsNotThere() {
        model = folder.resolve("nothing.tain");
        refuses(train(), "nothing.tain");
    }

    @Test
    void wordsThatAreNoOptionsAreAMatterOfUsage() {
        assertEquals(2, TainCommand.run("train", model, "--presentation", "10").code());
        assertEquals(2, TainCommand.run("trian", model).code());
        assertEquals(2, TainCommand.run().code());
    }
}
