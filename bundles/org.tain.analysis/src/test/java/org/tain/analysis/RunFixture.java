package org.tain.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.record.Hdf5Writer;
import org.tain.runtime.record.Raster;
import org.tain.runtime.record.Samples;
import org.tain.runtime.record.WeightFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.stimulus.Shape;

/** Writes small runs in the documented format: 4 x 4 pixels ON and OFF, 9 hidden neurons, a pool. */
public final class RunFixture {
    /** Pixels of one channel. */
    public static final int PIXELS = 16;
    /** Neurons of the hidden layer. */
    public static final int HIDDEN = 9;

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

    private static void weights(Path folder, int point) {
        Random random = new Random(7);
        float[] w = new float[2 * PIXELS * HIDDEN];
        float[] q = new float[HIDDEN * 2 * PIXELS];
        float[] scale = new float[HIDDEN];
        for (int i = 0; i < 2 * PIXELS; i++) {
            for (int j = 0; j < HIDDEN; j++) {
                double own = random.nextDouble();
                double other = random.nextDouble();
                boolean bar = i < PIXELS && i % 4 == j % 4;
                w[i * HIDDEN + j] = (float) (bar ? 1 + point : own);
                q[j * 2 * PIXELS + i] = (float) (bar ? 1 + point : other);
                scale[j] = 1f / (1 + j);
            }
        }
        WeightFile.write(new RunFolder(folder).weights(point), "Small", point,
                List.of(new StateArray("/projections/W/weights", "mV", List.of(2 * PIXELS, HIDDEN), w),
                        new StateArray("/projections/Q/weights", "mV", List.of(HIDDEN, 2 * PIXELS), q),
                        new StateArray("/layers/hidden/scale", "1", List.of(HIDDEN), scale)));
    }

    private static void samples(Path folder, int point) {
        Random random = new Random(11);
        Samples samples = Samples.empty(new Shape(2, 4, 4), HIDDEN);
        for (int s = 0; s < samples.count(); s++) {
            for (int p = 0; p < PIXELS; p++) {
                double value = random.nextGaussian();
                int neuron = 2 * PIXELS * s + (value > 0 ? p : PIXELS + p);
                samples.pixels()[PIXELS * s + p] = (float) value;
                samples.early()[neuron] = 1;
                samples.late()[neuron] = point == 0 ? 0 : 1;
            }
            samples.code()[HIDDEN * s + s % HIDDEN] = 2;
        }
        samples.write(new RunFolder(folder).samples(point), "Small", point);
    }

    private static void raster(Path folder, int presentation) {
        int[] layer = {0, 0, 0, 2, 1, 1, 2, 0, 0};
        int[] index = {0, 5, 17, 3, 2, 8, 1, 5, 17};
        int[] step = {4, 6, 9, 20, 40, 41, 44, 70, 72};
        float[] pixels = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1};
        new Raster(List.of("visible", "hidden", "inhibition"), layer, index, step, pixels, new Shape(1, 4, 4),
                new Raster.Clock(0.25, 65), presentation).write(new RunFolder(folder).raster(presentation), "Small");
    }

    /** Neuron n of 20 fires every 200 / n ms for a second. */
    private static void simulatedSpikes(Path folder) {
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
        new Raster(List.of("cell"), new int[count], Arrays.copyOf(neurons, count), Arrays.copyOf(times, count),
                new float[0], null, new Raster.Clock(0.1, 1000), 0).write(new RunFolder(folder).raster(0), "Small");
    }

    private static void states(Path folder) {
        float[] v = new float[1000 * 20];
        double[] time = new double[1000];
        for (int i = 0; i < time.length; i++) {
            time[i] = i;
            for (int n = 0; n < 20; n++) {
                v[20 * i + n] = n == 0 ? 3 : 15f * (i * n % 200) / 200;
            }
        }
        try (Hdf5Writer file = new Hdf5Writer(new RunFolder(folder).states())) {
            file.array("/cell/v", v, time.length, 20).putAttribute("unit", "mV");
            file.array("/cell/time", time, time.length).putAttribute("unit", "ms");
            file.complete();
        }
    }
}
