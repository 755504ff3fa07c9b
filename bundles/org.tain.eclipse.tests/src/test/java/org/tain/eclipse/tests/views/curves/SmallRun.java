package org.tain.eclipse.tests.views.curves;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.record.MetricsWriter;
import org.tain.runtime.record.Raster;
import org.tain.runtime.record.Samples;
import org.tain.runtime.record.StateRecorder;
import org.tain.runtime.record.WholeFile;
import org.tain.runtime.run.Parameter;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunKind;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;
import org.tain.runtime.stimulus.Shape;

/** A small run in the documented format that grows as a test wants: 4 x 4 pixels ON and OFF, eight hidden neurons. */
final class SmallRun {
    static final int BLOCK = 100;
    private static final int PIXELS = 16;
    private static final int HIDDEN = 8;
    private static final List<String> COLUMNS = List.of("rec_loss", "rec_norm", "corr_rec", "sparsity_loss", "corr_WQ", "mean_y",
            "x_spikes", "y_spikes", "r_spikes", "silent");
    private static final String TRAINING = """
            {"format": 1, "network": "Small", "doc": "", "stepMs": 0.25, "durationMs": 65,
             "stimulus": {"name": "bars", "layer": "visible", "channels": 2, "rows": 4, "columns": 4, "startMs": 0, "endMs": 4},
             "populations": [{"name": "visible", "kind": "layer", "size": 32, "shape": [2, 4, 4], "neuron": "Cell"},
                             {"name": "hidden", "kind": "layer", "size": 8, "shape": [8], "neuron": "Cell"},
                             {"name": "inhibition", "kind": "pool", "size": 5, "shape": [5], "neuron": "Cell"}],
             "projections": [], "pairs": [], "homeostasis": [], "windows": [],
             "measures": {"name": "autoencoder", "input": "visible", "code": "hidden", "forward": "W", "backward": "Q",
                          "lateFromMs": 12, "fourthBoutAfterMs": 9, "targetSpikes": 0.02}}
            """;
    private static final String SIMULATION = """
            {"format": 1, "network": "Curve", "doc": "", "stepMs": 0.1, "durationMs": 1000, "stimulus": null,
             "populations": [{"name": "cell", "kind": "layer", "size": 10, "shape": [10], "neuron": "LIF"}],
             "projections": [], "pairs": [], "homeostasis": [], "measures": null, "windows": []}
            """;
    private final RunFolder folder;
    private MetricsWriter measures;
    private long done;
    private double eta = 0.05;

    SmallRun(Path folder) {
        this.folder = new RunFolder(folder);
    }

    Path path() {
        return folder.path();
    }

    SmallRun eta(double mV) {
        eta = mV;
        return this;
    }

    /** A training that was just begun. */
    SmallRun begin() {
        WholeFile.write(folder.network(), TRAINING);
        folder.write(description(RunKind.TRAIN));
        measures = MetricsWriter.begin(folder.metrics(), COLUMNS);
        return this;
    }

    private RunFile description(RunKind kind) {
        return new RunFile(1, kind, new RunFile.Model("Small", "small.tain", "00"),
                List.of(new Parameter("eta", eta, "mV", "0.05 mV", true, "learning rate")), 1, 1000, Map.of("tain", "0.1.0"),
                List.of(),
                RunState.RUNNING, "", done, Map.of(), new RunFile.Folder(path().toString(), path().getParent().toString()),
                ThisProcess.now(), new RunFile.Duration(2), ThisProcess.machine(), ThisProcess.sign());
    }

    /** Some more blocks; the loss of block n is 1000 eta / n. */
    SmallRun blocks(int more) {
        for (int i = 0; i < more; i++) {
            done += BLOCK;
            double block = (double) done / BLOCK;
            measures.append(done,
                    new double[] {1000 * eta / block, 1 / block, 1 - 1 / block, 10 / (block * block), 1 - 0.5 / block,
                            0.02 + 0.1 / block, 30, 6, 20 * (1 - 1 / block), 1 / block});
        }
        return this;
    }

    /** The beginning of a line that is still being written. */
    SmallRun halfALine() {
        try {
            Files.writeString(folder.metrics(), (done + BLOCK) + ",0.1", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The fixed stimuli at a point; before training nothing comes back, later as many spikes as there were. */
    SmallRun samples(long point) {
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
            samples.code()[HIDDEN * s + s % HIDDEN] = 1;
        }
        samples.write(folder.samples(point), "Small", point);
        return this;
    }

    /** A recorded presentation with a bout at 1 to 2.25 ms, at 10 ms and at 17.5 to 18 ms. */
    SmallRun raster(long presentation) {
        int[] layer = {0, 0, 0, 2, 1, 1, 2, 0, 0};
        int[] index = {0, 5, 17, 3, 2, 7, 1, 5, 17};
        int[] step = {4, 6, 9, 20, 40, 41, 44, 70, 72};
        float[] pixels = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1};
        new Raster(List.of("visible", "hidden", "inhibition"), layer, index, step, pixels, new Shape(1, 4, 4),
                new Raster.Clock(0.25, 65),
                presentation).write(folder.raster(presentation), "Small");
        return this;
    }

    /** A simulation of ten neurons, each of which fires every 100 ms, with their potentials. */
    SmallRun simulation() {
        WholeFile.write(folder.network(), SIMULATION);
        folder.write(description(RunKind.SIMULATE));
        int[] index = new int[100];
        int[] step = new int[100];
        for (int i = 0; i < 100; i++) {
            index[i] = i % 10;
            step[i] = 100 * i;
        }
        new Raster(List.of("cell"), new int[100], index, step, new float[0], null, new Raster.Clock(0.1, 1000), 0).write(
                folder.raster(0),
                "Curve");
        StateArray v = new StateArray("/cell/v", "mV", List.of(10), new float[10]);
        StateRecorder recorder = new StateRecorder("cell", "v", v, 1, 1000, 1);
        for (int ms = 0; ms < 1000; ms++) {
            for (int n = 0; n < 10; n++) {
                ((float[]) v.values())[n] = (ms - 10 * n + 1000) % 100 / 10f;
            }
            recorder.after(ms);
        }
        StateRecorder.write(folder.states(), "Curve", List.of(recorder));
        return this;
    }
}
