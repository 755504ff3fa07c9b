package org.tain.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;

/** Writes small runs in the documented format: 4 x 4 pixels ON and OFF, 9 hidden neurons, a pool. */
public final class RunFixture {
    /** Pixels of one channel. */
    public static final int PIXELS = 16;
    /** Neurons of the hidden layer. */
    public static final int HIDDEN = 9;
    private static final int SAMPLES = 16;

    private RunFixture() {
    }

    /** A finished training with everything recorded. */
    public static Path training(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("run.json"), resource("train-run.json"));
        Files.writeString(folder.resolve("network.json"), withWindows(resource("train-network.json")));
        Files.writeString(folder.resolve("metrics.csv"), metrics());
        for (int point : new int[] {0, 100, 200}) {
            weights(folder, point);
            samples(folder, point);
        }
        raster(folder, 0);
        raster(folder, 199);
        return folder;
    }

    /** A finished simulation of 20 neurons with raster and states. */
    public static Path simulation(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("run.json"), resource("simulate-run.json"));
        Files.writeString(folder.resolve("network.json"), resource("simulate-network.json"));
        simulatedSpikes(folder);
        states(folder);
        return folder;
    }

    private static String resource(String name) throws IOException {
        try (var stream = RunFixture.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** STDP forward and its mirror backward, sampled every millisecond. */
    private static String withWindows(String network) {
        JsonObject json = JsonParser.parseString(network).getAsJsonObject();
        JsonArray windows = new JsonArray();
        for (String projection : new String[] {"W", "Q"}) {
            int sign = projection.equals("W") ? 1 : -1;
            double[] delta = new double[81];
            double[] change = new double[81];
            for (int i = 0; i < delta.length; i++) {
                delta[i] = i - 40;
                change[i] = sign * Math.signum(delta[i]) * Math.exp(-Math.abs(delta[i]) / 20);
            }
            JsonObject window = new JsonObject();
            window.addProperty("projection", projection);
            window.addProperty("rule", "STDP");
            window.addProperty("mirror", sign < 0);
            window.addProperty("unit", "mV");
            window.addProperty("weight", 1.0);
            window.add("deltaMs", new Gson().toJsonTree(delta));
            window.add("change", new Gson().toJsonTree(change));
            windows.add(window);
        }
        json.add("windows", windows);
        return json.toString();
    }

    private static String metrics() {
        StringBuilder text = new StringBuilder("presentation,rec_loss,rec_norm,corr_rec,sparsity_loss,corr_WQ,mean_y,"
                + "x_spikes,y_spikes,r_spikes,late_h,t_last_ms,silent,pool_inhibition\n");
        for (int block = 1; block <= 10; block++) {
            text.append(20 * block).append(',').append(100.0 / block).append(",0.5,0.6,").append(10.0 / (block * block))
                    .append(',').append(1 - 0.5 / block).append(",0.02,12,3,10,0,27,0.1,40\n");
        }
        return text.toString();
    }

    private static void weights(Path folder, int point) throws IOException {
        Random random = new Random(7);
        double[][] w = new double[2 * PIXELS][HIDDEN];
        double[][] q = new double[HIDDEN][2 * PIXELS];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < HIDDEN; j++) {
                double own = random.nextDouble();
                double other = random.nextDouble();
                boolean bar = i < PIXELS && i % 4 == j % 4;
                w[i][j] = bar ? 1 + point : own;
                q[j][i] = bar ? 1 + point : other;
            }
        }
        try (WritableHdfFile file = file(folder, "weights", "weights-%09d.h5".formatted(point))) {
            file.putAttribute("presentation", point);
            var projections = file.putGroup("projections");
            projections.putGroup("W").putDataset("weights", w).putAttribute("unit", "mV");
            projections.putGroup("Q").putDataset("weights", q).putAttribute("unit", "mV");
        }
    }

    private static void samples(Path folder, int point) throws IOException {
        Random random = new Random(11);
        double[][][] pixels = new double[SAMPLES][4][4];
        int[][] early = new int[SAMPLES][2 * PIXELS];
        int[][] late = new int[SAMPLES][2 * PIXELS];
        for (int s = 0; s < SAMPLES; s++) {
            for (int p = 0; p < PIXELS; p++) {
                double value = random.nextGaussian();
                pixels[s][p / 4][p % 4] = value;
                early[s][value > 0 ? p : PIXELS + p] = 1;
                late[s][value > 0 ? p : PIXELS + p] = point == 0 ? 0 : 1;
            }
        }
        try (WritableHdfFile file = file(folder, "samples", "samples-%09d.h5".formatted(point))) {
            file.putAttribute("presentation", point);
            file.putDataset("pixels", pixels);
            file.putDataset("early", early);
            file.putDataset("late", late);
            file.putDataset("code", new int[SAMPLES][HIDDEN]);
        }
    }

    private static void raster(Path folder, int presentation) throws IOException {
        int[] layer = {0, 0, 0, 2, 1, 1, 2, 0, 0};
        int[] index = {0, 5, 17, 3, 2, 8, 1, 5, 17};
        int[] step = {4, 6, 9, 20, 40, 41, 44, 70, 72};
        try (WritableHdfFile file = file(folder, "rasters", "raster-%09d.h5".formatted(presentation))) {
            file.putAttribute("stepMs", 0.25);
            file.putAttribute("durationMs", 65.0);
            file.putAttribute("presentation", presentation);
            file.putDataset("layer", layer);
            file.putDataset("index", index);
            file.putDataset("step", step);
            file.putDataset("names", new String[] {"visible", "hidden", "inhibition"});
            file.putDataset("pixels", new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, -1, 0}, {0, 0, 0, 1}});
        }
    }

    /** Neuron n of 20 fires every 200 / n ms for a second. */
    private static void simulatedSpikes(Path folder) throws IOException {
        int[] times = new int[4000];
        int[] neurons = new int[4000];
        int count = 0;
        for (int step = 0; step < 10_000; step++) {
            for (int n = 1; n < 20; n++) {
                if (step % (2000 / n) == 0) {
                    times[count] = step;
                    neurons[count++] = n;
                }
            }
        }
        try (WritableHdfFile file = file(folder, "rasters", "raster-000000000.h5")) {
            file.putAttribute("stepMs", 0.1);
            file.putAttribute("durationMs", 1000.0);
            file.putAttribute("presentation", 0);
            file.putDataset("layer", new int[count]);
            file.putDataset("index", java.util.Arrays.copyOf(neurons, count));
            file.putDataset("step", java.util.Arrays.copyOf(times, count));
            file.putDataset("names", new String[] {"cell"});
        }
    }

    private static void states(Path folder) throws IOException {
        double[][] v = new double[1000][20];
        double[] time = new double[1000];
        for (int i = 0; i < time.length; i++) {
            time[i] = i;
            for (int n = 0; n < 20; n++) {
                v[i][n] = n == 0 ? 3 : 15.0 * (i * n % 200) / 200;
            }
        }
        try (WritableHdfFile file = file(folder, "states", "states.h5")) {
            var cell = file.putGroup("cell");
            cell.putDataset("v", v).putAttribute("unit", "mV");
            cell.putDataset("time", time);
        }
    }

    private static WritableHdfFile file(Path folder, String group, String name) throws IOException {
        Files.createDirectories(folder.resolve(group));
        WritableHdfFile file = HdfFile.write(folder.resolve(group).resolve(name));
        file.putAttribute("format", 1);
        file.putAttribute("network", "Small");
        return file;
    }
}
