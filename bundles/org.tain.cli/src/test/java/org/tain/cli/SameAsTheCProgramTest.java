package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Presentations from given, trained weights equal those of the C program spike for spike: of the inputs, the hidden
 * neurons and both pools, in every step; and what they teach is the same. {@code c-program/make.py} says how the
 * fixtures were made; weights and stimuli come in through the formats that users have.
 */
class SameAsTheCProgramTest {
    /** Of a change of a weight, relative to the largest one: both programs add single-precision numbers, in other orders. */
    private static final double SINGLE = 2e-6;
    private static final String LEARNING = """
            pair mirrored {
                forward W learns STDP(rate = %1$s)
                backward Q learns mirror of STDP(rate = %1$s)
            }
            homeostasis on hidden { scale W towards %2$s spikes per presentation, rate 0.02 }
            """;

    @TempDir
    private Path folder;

    private Path copy(String name) throws IOException {
        try (InputStream in = SameAsTheCProgramTest.class.getResourceAsStream("/c-program/" + name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    /** The folder of a run of the task's model with some presentations, and with more declarations. */
    private Path run(String task, int presentations, String more) throws IOException {
        copy(task + ".h5");
        Path model = copy(task + ".tain");
        String text = Files.readString(model);
        String numbers = IntStream.range(0, presentations).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String trained = text
                .replace("train on given for 1 presentations", more + "train on given for " + presentations + " presentations")
                .replace("record raster of 0", "record raster of " + numbers + "\n    record weights at 0, 1, last");
        Files.writeString(model, trained);
        TainCommand call = TainCommand.run("train", model, "--quiet", "--runs", folder.resolve("runs"));
        assertEquals(0, call.code(), call.err());
        return Path.of(call.out().strip());
    }

    /** The spikes of every presentation, as many of each as the C program has. */
    private static void compareSpikes(HdfFile c, String group, Path run, int presentations) {
        int[] shown = ints(c, "/" + group + "/presentation");
        for (int n = 0; n < presentations; n++) {
            int number = n;
            int[] rows = IntStream.range(0, shown.length).filter(k -> shown[k] == number).toArray();
            assertTrue(rows.length > 100, "a presentation with hardly any spikes proves nothing: " + rows.length);
            try (HdfFile tain = new HdfFile(run.resolve("rasters/raster-%09d.h5".formatted(n)))) {
                for (String what : new String[] {"step", "layer", "index"}) {
                    int[] expected = ints(c, "/" + group + "/" + what);
                    assertArrayEquals(Arrays.stream(rows).map(k -> expected[k]).toArray(), ints(tain, "/" + what),
                            what + " in presentation " + n);
                }
            }
        }
    }

    private static int[] ints(HdfFile file, String path) {
        return (int[]) file.getDatasetByPath(path).getData();
    }

    @ParameterizedTest
    @CsvSource({"natural, 16", "digits, 12"})
    void spikeForSpike(String task, int presentations) throws IOException {
        Path run = run(task, presentations, "");
        try (HdfFile c = new HdfFile(folder.resolve(task + ".h5"))) {
            compareSpikes(c, "spikes", run, presentations);
        }
    }

    @ParameterizedTest
    @CsvSource({"natural, 0.05 mV, 0.1", "digits, 0.2 mV, 0.2"})
    void changeForChange(String task, String rate, String target) throws IOException {
        Path run = run(task, 8, LEARNING.formatted(rate, target));
        try (HdfFile c = new HdfFile(folder.resolve(task + ".h5"));
                HdfFile start = new HdfFile(run.resolve("weights/weights-000000000.h5"))) {
            compareSpikes(c, "learning", run, 8);
            for (int n : new int[] {1, 8}) {
                try (HdfFile end = new HdfFile(run.resolve("weights/weights-%09d.h5".formatted(n)))) {
                    for (String projection : new String[] {"W", "Q"}) {
                        compare(c, "/changes/" + n + "/" + projection, end, start, "/projections/" + projection + "/weights");
                    }
                    compare(c, "/changes/" + n + "/phi", end, start, "/layers/hidden/scale");
                }
            }
        }
    }

    private static void compare(HdfFile c, String change, HdfFile end, HdfFile start, String path) {
        float[] expected = flat(c, change);
        float[] after = flat(end, path);
        float[] before = flat(start, path);
        double largest = 0;
        double off = 0;
        double weight = 0;
        for (int k = 0; k < expected.length; k++) {
            largest = Math.max(largest, Math.abs(expected[k]));
            weight = Math.max(weight, Math.abs(before[k]));
            off = Math.max(off, Math.abs(expected[k] - ((double) after[k] - before[k])));
        }
        assertTrue(largest > 0, "nothing changed in " + change);
        assertEquals(0, off, SINGLE * Math.max(largest, weight), change + ", largest change " + largest);
    }

    private static float[] flat(HdfFile file, String path) {
        return (float[]) file.getDatasetByPath(path).getDataFlat();
    }
}
