package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.jhdf.HdfFile;

/** A model run by definition, into an ordinary run folder. */
class InterpretTest {
    private static final String EULER = "solver exponential euler";
    @TempDir
    private Path folder;

    private Path run(Object... arguments) {
        TainCommand call = TainCommand.run(arguments);
        assertEquals(0, call.code(), call.err());
        return Path.of(call.out().strip());
    }

    private static Object read(Path file, String dataset) {
        try (HdfFile hdf = new HdfFile(file)) {
            return hdf.getDatasetByPath(dataset).getDataFlat();
        }
    }

    /** The small autoencoder in double precision, trained for 12 presentations either way. */
    @Test
    void theSameTrainingAsTheGeneratedSimulators() throws IOException {
        SmallAutoencoder.in(folder);
        compareTrainings(SmallAutoencoder.with(folder, EULER, EULER + "\n        precision double"));
    }

    /** Samples that are shown before presentation 0 leave neither states nor spikes nor traces behind. */
    @Test
    void theSameTrainingWhereStatesLiveOnAndLearningIsOnline() throws IOException {
        SmallAutoencoder.in(folder);
        Path model = SmallAutoencoder.with(folder, EULER, EULER + "\n        precision double");
        String text = Files.readString(model).replace("reset state between presentations", "")
                .replace("learn at the end of each presentation", "learn online");
        assertFalse(text.contains("reset state") || text.contains("at the end of"), text);
        compareTrainings(Files.writeString(model, text));
    }

    private void compareTrainings(Path model) throws IOException {
        Path generated = run("train", model, "--quiet", "--runs", folder.resolve("a"), "--presentations", 12);
        Path interpreted = run("train", model, "--quiet", "--runs", folder.resolve("b"), "--presentations", 12, "--interpret");
        for (String raster : List.of("rasters/raster-000000000.h5", "rasters/raster-000000011.h5")) {
            for (String dataset : List.of("/step", "/layer", "/index")) {
                assertSame(read(generated.resolve(raster), dataset), read(interpreted.resolve(raster), dataset));
            }
        }
        for (String weights : List.of("/projections/W/weights", "/projections/Q/weights", "/layers/hidden/scale")) {
            double[] expected = (double[]) read(interpreted.resolve("weights/weights-000000012.h5"), weights);
            double[] actual = (double[]) read(generated.resolve("weights/weights-000000012.h5"), weights);
            assertArrayEquals(expected, actual, 1e-11, weights);
        }
        assertEquals(Files.readString(generated.resolve("metrics.csv")).lines().count(),
                Files.readString(interpreted.resolve("metrics.csv")).lines().count());
        assertFalse(Files.exists(interpreted.resolve("src")), "nothing was generated");
        assertTrue(Files.readString(interpreted.resolve("run.json")).contains("\"finished\""));
    }

    private static void assertSame(Object expected, Object actual) {
        switch (expected) {
            case float[] f -> assertArrayEquals(f, (float[]) actual);
            case int[] i -> assertArrayEquals(i, (int[]) actual);
            default -> throw new IllegalArgumentException(expected.getClass().toString());
        }
    }

    /** Rounded to single precision for the file, a potential of double precision is the same. */
    @Test
    void theSameSimulationAsTheGeneratedSimulators() throws IOException {
        Path model = Files.writeString(folder.resolve("noise.tain"), """
                network Noise
                layer source[20] : poisson 100 Hz
                layer cell : LIF[5](theta = 5 mV .. 15 mV)
                connect source -> cell { all to all, weight uniform(0 mV, 8 mV), Alpha(tau = 2 ms), delay 1.5 ms }
                simulate for 200 ms, seed 3 {
                    step 0.25 ms, solver exact
                    precision double
                    record spikes
                    record v of cell
                }
                """);
        Path generated = run("run", model, "--quiet", "--runs", folder.resolve("a"));
        Path interpreted = run("run", model, "--quiet", "--runs", folder.resolve("b"), "--interpret");
        assertSame(read(generated.resolve("rasters/raster-000000000.h5"), "/index"),
                read(interpreted.resolve("rasters/raster-000000000.h5"), "/index"));
        float[] v = (float[]) read(generated.resolve("states/states.h5"), "/cell/v");
        assertArrayEquals(v, (float[]) read(interpreted.resolve("states/states.h5"), "/cell/v"), 1e-5f);
        assertEquals(5 * 800, v.length);
    }

    @Test
    void saysThatItIsSlowAndCannotGoOn() throws IOException {
        Path model = SmallAutoencoder.in(folder);
        TainCommand told = TainCommand.run("train", model, "--runs", folder.resolve("runs"), "--presentations", 1,
                "--interpret");
        assertEquals(0, told.code(), told.err());
        assertTrue(told.err().contains("Interpreting the model by definition"), told.err());
        Path run = folder.resolve("runs/Small-1");
        assertEquals(2, TainCommand.run("train", "--resume", run, "--interpret").code());
        TainCommand resumed = TainCommand.run("train", "--resume", run, "--presentations", 2);
        assertEquals(1, resumed.code());
        assertTrue(resumed.sentence().contains("was interpreted"), resumed.err());
    }
}
