package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same model, seed and version give the same bytes, however the Java in use gets there and whatever else runs. */
class ReproducibilityTest {
    private static final int PRESENTATIONS = 12;
    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void aModel() throws IOException {
        model = SmallAutoencoder.in(folder);
    }

    private Map<String, byte[]> here(String runs) throws IOException {
        TainCommand call = TainCommand.run("train", model, "--quiet", "--presentations", PRESENTATIONS, "--runs",
                folder.resolve(runs));
        assertEquals(0, call.code(), call.err());
        return results(Path.of(call.out().strip()));
    }

    /** In a process of its own with options of its own. */
    private Map<String, byte[]> elsewhere(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "train", model.toString(),
                "--quiet", "--presentations", Integer.toString(PRESENTATIONS), "--runs",
                folder.resolve(String.join("", options)).toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return results(Path.of(output.strip()));
    }

    /** Everything that a run computes: weights, samples, rasters, checkpoints and measures. */
    private static Map<String, byte[]> results(Path run) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".h5") || f.endsWith("metrics.csv")).toList()) {
                files.put(run.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual, String where) {
        assertEquals(expected.keySet(), actual.keySet(), where);
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name + " " + where));
    }

    @Test
    void compiledOrNotOnOneProcessorOrMore() throws IOException, InterruptedException {
        Map<String, byte[]> expected = here("here");
        assertEquals(7, expected.size(), expected.keySet().toString());
        for (String option : List.of("-Xint", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1")) {
            assertSame(expected, elsewhere(option), "with " + option);
        }
    }

    @Test
    void besideOtherTrainingsOfTheSameProcess() throws IOException, InterruptedException, ExecutionException {
        Map<String, byte[]> expected = here("alone");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Map<String, byte[]>>> beside = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                String runs = "beside" + k;
                beside.add(threads.submit(() -> here(runs)));
            }
            for (Future<Map<String, byte[]>> one : beside) {
                assertSame(expected, one.get(), "beside others");
            }
        }
    }
}
