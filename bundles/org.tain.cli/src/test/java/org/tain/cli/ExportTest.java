package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.record.Hdf5Reader;

/** {@code tain export --to brian2}: the script, what it is given, and what is refused. */
class ExportTest {
    private static final Path RESOURCES = Path.of("src/test/resources/brian2");

    @TempDir
    private Path folder;

    private String export(Path model, Object... more) throws IOException {
        Path script = folder.resolve("script.py");
        List<Object> arguments = new ArrayList<>(List.of("export", "--to", "brian2", model, "-o", script));
        arguments.addAll(List.of(more));
        TainCommand call = TainCommand.run(arguments.toArray());
        assertEquals(0, call.code(), call.err());
        assertTrue(call.out().contains(script.toString()), call.out());
        return Files.readString(script);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("model.tain"), text);
    }

    /** The model of the resources with a picture of its own beside it. */
    private Path small() throws IOException {
        Random random = new Random(5);
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        for (int k = 0; k < 64; k++) {
            image.getRaster().setSample(k % 8, k / 8, 0, random.nextInt(256));
        }
        ImageIO.write(image, "png", folder.resolve("noise.png").toFile());
        return Files.copy(RESOURCES.resolve("small.tain"), folder.resolve("small.tain"));
    }

    private static String expected(String name) throws IOException {
        return Files.readString(RESOURCES.resolve(name));
    }

    @Test
    void aSimulationThatLearnsOnlineReadsAsABrianUserWouldWriteIt() throws IOException {
        assertEquals(expected("spike-pair.py"), export(Path.of("../../dsl-examples/basics/spike-pair.tain")));
        assertFalse(Files.exists(folder.resolve("script.h5")), "nothing was drawn, so nothing is given");
    }

    @Test
    void aTrainingReadsAsABrianUserWouldWriteIt() throws IOException {
        assertEquals(expected("small.py"), export(small()));
    }

    @Test
    void weightsStimuliAndDrawnSpikesAreThoseOfTainsOwnRun() throws IOException {
        Path model = small();
        export(model, "--presentations", 2);
        TainCommand run = TainCommand.run("train", model, "--presentations", 2, "--quiet", "--runs", folder.resolve("runs"));
        Path results = Path.of(run.out().strip());
        try (Hdf5Reader given = new Hdf5Reader(folder.resolve("script.h5"));
                Hdf5Reader weights = new Hdf5Reader(results.resolve("weights/weights-000000000.h5"))) {
            assertArrayEquals(weights.doubles("/projections/W/weights"), given.doubles("/projections/W/weights"));
            assertFalse(List.of(given.datasets()).toString().contains("Q/weights"), "a constant stands in the script");
            List<Integer> rows = new ArrayList<>();
            for (int n = 0; n < 2; n++) {
                try (Hdf5Reader raster = new Hdf5Reader(results.resolve("rasters/raster-00000000" + n + ".h5"))) {
                    spikes(rows, n, raster, raster.texts("/names").indexOf("teacher"));
                    float[] pixels = raster.floats("/pixels");
                    double[] stimuli = given.doubles("/stimuli");
                    for (int k = 0; k < pixels.length; k++) {
                        assertEquals(pixels[k], stimuli[n * pixels.length + k]);
                    }
                }
            }
            assertTrue(rows.size() > 9, rows.toString());
            assertArrayEquals(rows.stream().mapToInt(Integer::intValue).toArray(), given.ints("/spikes/teacher"));
        }
    }

    private static void spikes(List<Integer> rows, int presentation, Hdf5Reader raster, int layer) {
        int[] layers = raster.ints("/layer");
        for (int k = 0; k < layers.length; k++) {
            if (layers[k] == layer) {
                rows.addAll(List.of(presentation, raster.ints("/index")[k], raster.ints("/step")[k]));
            }
        }
    }

    @Test
    void aRunGoesOnFromItsWeights() throws IOException {
        Path model = small();
        TainCommand run = TainCommand.run("train", model, "--presentations", 3, "--quiet", "--runs", folder.resolve("runs"));
        Path checkpoint = Path.of(run.out().strip()).resolve("weights/weights-000000000.h5");
        String script = export(model, "--weights", checkpoint);
        assertTrue(script.contains("Q.w = given['projections/Q/weights'][:][Q.i, Q.j]*mV"), script);
        assertTrue(script.contains("hidden.scale_W = given['layers/hidden/scale'][:]"), script);
        TainCommand missing = TainCommand.run("export", "--to", "brian2", model, "--weights", folder.resolve("none.h5"), "-o",
                folder.resolve("x.py"));
        assertEquals(1, missing.code());
        assertEquals("tain: " + folder.resolve("none.h5")
                + " is not there; name a file of a run's weights or checkpoints folder.", missing.sentence());
    }

    @Test
    void whatHasNothingToRunIsRefused() throws IOException {
        TainCommand call = TainCommand.run("export", "--to", "brian2", write("network Idle layer cells : LIF[2]"), "-o",
                folder.resolve("x.py"));
        assertEquals(1, call.code());
        assertEquals("tain: model.tain says neither train nor simulate, so a script would have nothing to run; add one of them.",
                call.sentence());
        assertFalse(Files.exists(folder.resolve("x.py")));
    }

    @Test
    void constantsThatMeetInBriansExactSolutionAreRefusedOrShared() throws IOException {
        String model = """
                network Meeting
                layer noise[2] : poisson 10 Hz
                layer cells : LIF[3](tau = %s)
                connect noise -> cells { all to all, weight 3 mV, Exponential(tau = 10 ms), delay 1 ms }
                simulate for 10 ms { step 0.1 ms, solver exact }
                """;
        String script = export(write(model.formatted("10 ms")));
        assertTrue(script.contains("dg_noiseTocells/dt = -g_noiseTocells/tau : volt"), script);
        assertFalse(script.contains("unless refractory"), "multiplied by 0 the two would differ again");
        TainCommand call = TainCommand.run("export", "--to", "brian2", write(model.formatted("5 ms .. 15 ms")), "-o",
                folder.resolve("x.py"));
        assertEquals(1, call.code());
        assertEquals(
                "tain: model.tain: neuron 1 of cells has tau = 10*ms, as much as tau = 10 ms, and Brian 2's exact solution divides"
                        + " by the difference; spread tau otherwise or use solver exponential euler.",
                call.sentence());
    }

    @Test
    void namesThatMeanSomethingInPythonOrBrianAreChanged() throws IOException {
        String script = export(write("""
                network Names
                parameter ms = 3 mV
                neuron Cell {
                    parameter i = 10 ms
                    state w : mV, lambda : mV
                    input N : mV
                    w' = (N - w) / i
                    lambda' = (w - lambda) / i
                    spike when w >= ms { w = 0; lambda = w - lambda }
                }
                layer run : Cell[2] driven by constant 5 mV
                simulate for 10 ms { step 0.1 ms }
                """));
        assertTrue(script.contains("ms_ = 3*mV"), script);
        assertTrue(script.contains("dlambda_/dt = (w_ - lambda_)/i_ : volt"), script);
        assertTrue(script.contains("run_ = NeuronGroup("), script);
        assertTrue(script.contains("reset='''\nw__before = w_\nw_ = 0*volt\nlambda_ = w__before - lambda_\n'''"), script);
    }
}
