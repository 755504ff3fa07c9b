package org.tain.eclipse.tests.views.filters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.record.MetricsWriter;
import org.tain.runtime.record.Raster;
import org.tain.runtime.record.Samples;
import org.tain.runtime.record.WeightFile;
import org.tain.runtime.record.WholeFile;
import org.tain.runtime.run.Parameter;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunKind;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;
import org.tain.runtime.stimulus.Shape;

/** A run in the documented format: few pixels ON and OFF, some hidden neurons with filters that look like Gabor's. */
public final class MadeRun {
    private static final String NETWORK = """
            {"format": 1, "network": "%1$s", "doc": "", "stepMs": 0.25, "durationMs": 65,
             "stimulus": {"name": "bars", "layer": "visible", "channels": 2, "rows": %2$d, "columns": %2$d, "startMs": 0, "endMs": 4},
             "populations": [{"name": "visible", "kind": "layer", "size": %3$d, "shape": [2, %2$d, %2$d], "neuron": "Cell"},
                             {"name": "hidden", "kind": "layer", "size": %4$d, "shape": [%4$d], "neuron": "Cell"}],
             "projections": [{"name": "W", "source": "visible", "target": "hidden", "effect": "excites", "weights": "matrix",
                              "unit": "mV", "delayMs": 6, "rule": "STDP", "mirror": false},
                             {"name": "Q", "source": "hidden", "target": "visible", "effect": "excites", "weights": "matrix",
                              "unit": "mV", "delayMs": 6, "rule": "STDP", "mirror": true}],
             "pairs": [{"name": "mirrored", "forward": "W", "backward": "Q", "mirrored": true}], "homeostasis": [], "windows": [],
             "measures": {"name": "autoencoder", "input": "visible", "code": "hidden", "forward": "W", "backward": "Q",
                          "lateFromMs": 12, "fourthBoutAfterMs": 9, "targetSpikes": 0.3}}
            """;
    private final RunFolder folder;
    private final String network;
    private final int side;
    private final int pixels;
    private final int hidden;
    private final List<Parameter> parameters = new ArrayList<>();
    private long seed = 1;

    /** A run of 8 x 8 pixels whose folder is not written yet. */
    public MadeRun(Path folder, String network, int hidden) {
        this(folder, network, hidden, 8);
    }

    /** A run of {@code side} x {@code side} pixels whose folder is not written yet. */
    MadeRun(Path folder, String network, int hidden, int side) {
        this.folder = new RunFolder(folder);
        this.side = side;
        this.pixels = side * side;
        this.network = network;
        this.hidden = hidden;
    }

    /** Its folder. */
    public Path path() {
        return folder.path();
    }

    MadeRun seed(long number) {
        seed = number;
        return this;
    }

    MadeRun parameter(String name, double value, String unit) {
        parameters.add(new Parameter(name, value, unit, "", true, ""));
        return this;
    }

    /** Writes what tells of the run. */
    public MadeRun describe(RunState state, long done, long total) {
        WholeFile.write(folder.network(), NETWORK.formatted(network, side, 2 * pixels, hidden));
        WholeFile.write(folder.model(), "network " + network + "\n");
        Map<String, Double> measures = state == RunState.FINISHED
                ? Map.of("rec_norm", 0.5 + seed / 100.0, "corr_WQ", 0.9)
                : Map.of();
        folder.write(new RunFile(1, RunKind.TRAIN, new RunFile.Model(network, "small.tain", "00"), parameters, seed, total,
                Map.of("tain", "0.1.0"), List.of(), state, state == RunState.FAILED ? "the disk is full" : "", done, measures,
                new RunFile.Folder(path().toString(), path().getParent().toString()), ThisProcess.now(), new RunFile.Duration(2),
                ThisProcess.machine(), ThisProcess.sign()));
        return this;
    }

    /** Writes the table of measures up to a presentation, a block every hundred. */
    public MadeRun measures(long presentations) {
        MetricsWriter writer = MetricsWriter.begin(folder.metrics(), List.of("rec_norm", "corr_WQ"));
        for (long at = 100; at <= presentations; at += 100) {
            writer.append(at, new double[] {1 / (1 + at / 500.0), 1 - 100.0 / (100 + at)});
        }
        return this;
    }

    /** Writes weights and samples at a point. */
    public MadeRun weights(long point) {
        Random random = new Random(seed);
        double learned = point / (point + 300.0);
        float[] w = new float[2 * pixels * hidden];
        float[] q = new float[2 * pixels * hidden];
        float[] scale = new float[hidden];
        for (int unit = 0; unit < hidden; unit++) {
            scale[unit] = 1f / (1 + unit);
            for (int p = 0; p < pixels; p++) {
                double value = gabor(unit, p);
                for (int channel = 0; channel < 2; channel++) {
                    double weight = Math.max(0, channel == 0 ? value : -value) * (2 + unit % 5);
                    int input = channel * pixels + p;
                    w[input * hidden + unit] = (float) (learned * weight + (1 - learned) * random.nextDouble());
                    q[unit * 2 * pixels + input] = (float) (learned * weight + (1 - learned) * random.nextDouble());
                }
            }
        }
        WeightFile.write(folder.weights(point), network, point, List.of(
                new StateArray("/projections/W/weights", "mV", List.of(2 * pixels, hidden), w),
                new StateArray("/projections/Q/weights", "mV", List.of(hidden, 2 * pixels), q),
                new StateArray("/layers/hidden/scale", "1", List.of(hidden), scale)));
        Samples samples = Samples.empty(new Shape(2, side, side), hidden);
        for (int i = 0; i < samples.code().length; i++) {
            samples.code()[i] = i % hidden % 3;
        }
        samples.write(folder.samples(point), network, point);
        return this;
    }

    /** Writes a recorded presentation: every input spikes once, some hidden neurons after them. */
    public MadeRun raster(long presentation) {
        int[] layer = new int[pixels + hidden];
        int[] index = new int[pixels + hidden];
        int[] step = new int[pixels + hidden];
        for (int i = 0; i < layer.length; i++) {
            boolean input = i < pixels;
            layer[i] = input ? 0 : 1;
            index[i] = input ? 2 * i : i - pixels;
            step[i] = input ? 2 + 12 * i / pixels : 40;
        }
        new Raster(List.of("visible", "hidden"), layer, index, step, new float[pixels], new Shape(1, side, side),
                new Raster.Clock(0.25, 65), presentation).write(folder.raster(presentation), network);
        return this;
    }

    /** Writes a number for each hidden neuron at a point, as a further analysis of the run would. */
    MadeRun result(String name, long point, float... values) {
        WeightFile.write(folder.path().resolve("units/%s-%09d.h5".formatted(name, point)), network, point,
                List.of(new StateArray("/layers/hidden/" + name, "1", List.of(hidden), values)));
        return this;
    }

    private double gabor(int unit, int pixel) {
        double angle = Math.PI * unit / 7;
        double x = (pixel % side - (side - 1) / 2.0) * 8 / side;
        double y = (pixel / side - (side - 1) / 2.0) * 8 / side;
        double u = x * Math.cos(angle) + y * Math.sin(angle);
        return Math.exp(-(x * x + y * y) / 12) * Math.cos(1.3 * u + unit);
    }
}
