package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole training in small, from the text to the figures. */
class TrainCommandTest {
    /** What may differ between two runs of the same command. */
    private static final Set<String> OF_THE_RUN = Set.of("folder", "start", "duration", "machine", "process");

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void aModel() throws IOException {
        model = SmallAutoencoder.in(folder);
    }

    private Path train(String runs, Object... more) {
        Object[] all = new Object[5 + more.length];
        all[0] = "train";
        all[1] = model;
        all[2] = "--quiet";
        all[3] = "--runs";
        all[4] = folder.resolve(runs);
        System.arraycopy(more, 0, all, 5, more.length);
        TainCommand call = TainCommand.run(all);
        assertEquals(0, call.code(), call.err());
        assertEquals(1, call.out().lines().count(), "quiet means nothing but the folder: " + call.out());
        return Path.of(call.out().strip());
    }

    private static Map<String, byte[]> content(Path run) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(run.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static JsonObject runJson(Path run) throws IOException {
        return JsonParser.parseString(Files.readString(run.resolve("run.json"))).getAsJsonObject();
    }

    @Test
    void theFolderHoldsWhatTheFormatPromises() throws IOException {
        Path run = train("runs");
        assertEquals("Small-1", run.getFileName().toString());
        List<String> lines = Files.readAllLines(run.resolve("metrics.csv"));
        assertEquals("presentation,rec_loss,rec_norm,corr_rec,sparsity_loss,corr_WQ,mean_y,x_spikes,y_spikes,r_spikes,late_h,"
                + "t_last_ms,silent,pool_visibleInhibition,pool_hiddenInhibition", lines.getFirst());
        // 200 presentations in blocks of 64: the last block is shorter and written; the point 5000 is beyond the end
        assertEquals(List.of("64", "128", "192", "200"), lines.stream().skip(1).map(l -> l.split(",")[0]).toList());
        Set<String> files = content(run).keySet();
        assertTrue(files.containsAll(List.of("run.json", "network.json", "model.tain", "src/Small.java",
                "weights/weights-000000000.h5", "weights/weights-000000100.h5", "weights/weights-000000200.h5",
                "samples/samples-000000200.h5", "rasters/raster-000000000.h5", "rasters/raster-000000199.h5",
                "checkpoints/checkpoint-000000100.h5", "checkpoints/checkpoint-000000200.h5")), files.toString());
        assertFalse(files.stream().anyMatch(f -> f.contains("5000") || f.endsWith(".tmp")), files.toString());
        assertTrue(files.stream().filter(f -> f.startsWith("figures/") && f.endsWith(".svg")).count() >= 7, files.toString());
        assertEquals("finished", runJson(run).get("state").getAsString());
    }

    @Test
    void theSameCommandTwiceGivesTheSameBytes() throws IOException {
        Map<String, byte[]> first = content(train("one"));
        Map<String, byte[]> second = content(train("two"));
        assertEquals(first.keySet(), second.keySet());
        first.remove("run.json");
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
        JsonObject a = runJson(folder.resolve("one/Small-1"));
        JsonObject b = runJson(folder.resolve("two/Small-1"));
        OF_THE_RUN.forEach(name -> {
            assertTrue(a.has(name), name);
            a.remove(name);
            b.remove(name);
        });
        assertEquals(a, b);
    }

    @Test
    void anotherSeedChangesAllResults() throws IOException {
        Map<String, byte[]> first = content(train("one"));
        Map<String, byte[]> second = content(train("two", "--seed", 2));
        first.forEach((name, bytes) -> {
            if (name.matches("(metrics.csv|weights/.*|samples/.*|rasters/.*|checkpoints/.*)")) {
                assertFalse(java.util.Arrays.equals(bytes, second.get(name)), name);
            }
        });
        assertArrayEquals(first.get("src/Small.java"), second.get("src/Small.java"), "the source does not depend on the seed");
    }

    @Test
    void aSettingIsUsedAndRecorded() throws IOException {
        Path run = train("runs", "--set", "eta=0.1mV", "--presentations", 10);
        var parameters = runJson(run).getAsJsonArray("parameters");
        JsonObject eta = parameters.get(1).getAsJsonObject();
        assertEquals("eta", eta.get("name").getAsString());
        assertEquals(0.1, eta.get("value").getAsDouble());
        assertEquals("0.05 mV", eta.get("default").getAsString());
        assertTrue(eta.get("set").getAsBoolean());
        assertTrue(Files.readString(run.resolve("model.tain")).contains("eta = 0.1 mV"));
        Path plain = train("plain", "--presentations", 10);
        assertNotEquals(Files.readString(run.resolve("metrics.csv")), Files.readString(plain.resolve("metrics.csv")));
    }

    @Test
    void theSourceInTheFolderRunsFromItsOwnMain() throws IOException, InterruptedException {
        Path run = train("runs");
        Path launcher = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(launcher.toString(), "-cp", System.getProperty("java.class.path"), "src/Small.java")
                .directory(run.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        Path again = run.resolveSibling("Small-2");
        assertEquals(Files.readString(run.resolve("metrics.csv")), Files.readString(again.resolve("metrics.csv")));
    }

    @Test
    void homeostasisScalesByTheSpikesOfThePresentation() throws IOException {
        Path run = train("runs", "--presentations", 1);
        int[] spikes = new int[10];
        float[] scale;
        try (HdfFile raster = new HdfFile(run.resolve("rasters/raster-000000000.h5"));
                HdfFile weights = new HdfFile(run.resolve("weights/weights-000000001.h5"))) {
            int[] layer = (int[]) raster.getDatasetByPath("/layer").getData();
            int[] index = (int[]) raster.getDatasetByPath("/index").getData();
            for (int k = 0; k < layer.length; k++) {
                if (layer[k] == 1) {
                    spikes[index[k]]++;
                }
            }
            scale = (float[]) weights.getDatasetByPath("/layers/hidden/scale").getData();
        }
        assertTrue(java.util.Arrays.stream(spikes).sum() > 0, "somebody fires");
        for (int j = 0; j < 10; j++) {
            assertEquals((float) (1 + 0.02 * (0.1 - spikes[j])), scale[j], 1e-7f, "neuron " + j);
        }
    }

    @Test
    void theReportIsOneFile() throws IOException {
        Path run = train("runs", "--presentations", 20);
        TainCommand report = TainCommand.run("report", run);
        assertEquals(0, report.code(), report.err());
        String html = Files.readString(Path.of(report.out().strip()));
        assertTrue(html.contains("eta"), "parameters");
        assertFalse(html.contains("src=\"http"), "nothing from elsewhere");
    }
}
