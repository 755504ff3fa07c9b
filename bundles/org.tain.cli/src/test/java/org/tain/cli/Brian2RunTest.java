package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.record.Hdf5Reader;

/** Runs exported scripts where Brian 2 is there; {@code releng/brian2/compare} does the same with many models. */
class Brian2RunTest {
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    private static int run(Path output, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON, "-W", "ignore"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
    }

    private void needBrian() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of(PYTHON)), PYTHON + " is not there, so Brian 2 is not asked");
        assumeTrue(run(folder.resolve("version.txt"), "-c", "import brian2, h5py") == 0,
                PYTHON + " has no brian2 or no h5py (Debian: python3-brian, python3-h5py), so Brian 2 is not asked");
    }

    @Test
    void onePlasticSynapseHasTheSameSpikesAndTheSameWeight() throws IOException, InterruptedException {
        needBrian();
        Path model = Files.writeString(folder.resolve("pair.tain"), """
                network Pair
                layer pre[2] : poisson 50 Hz
                layer post : LIF[2](tau = 5 ms, theta = 3 mV .. 4 mV)
                connect pre -> post as W {
                    all to all,
                    weight uniform(5 mV, 9 mV),
                    Exponential(tau = 3 ms),
                    delay axonal 0.5 ms dendritic 0.25 ms,
                    learns TripletSTDP(rate = 20 mV)
                }
                simulate for 300 ms, seed 3 {
                    step 0.25 ms, solver exponential euler
                    precision double
                    record spikes
                    record weights at last
                }
                """);
        Path script = folder.resolve("pair.py");
        assertEquals(0, TainCommand.run("export", "--to", "brian2", model, "-o", script).code());
        Path log = folder.resolve("log.txt");
        assertEquals(0, run(log, script.toString(), folder.resolve("result.h5").toString()), () -> text(log));
        TainCommand tain = TainCommand.run("run", model, "--quiet", "--runs", folder.resolve("runs"));
        Path results = Path.of(tain.out().strip());
        List<String> expected = new ArrayList<>();
        try (Hdf5Reader raster = new Hdf5Reader(results.resolve("rasters/raster-000000000.h5"))) {
            int[] layers = raster.ints("/layer");
            for (int k = 0; k < layers.length; k++) {
                if (raster.texts("/names").get(layers[k]).equals("post")) {
                    expected.add(raster.ints("/index")[k] + " in step " + raster.ints("/step")[k]);
                }
            }
        }
        assertFalse(expected.size() < 5, expected.toString());
        List<String> spikes = new ArrayList<>();
        try (Hdf5Reader result = new Hdf5Reader(folder.resolve("result.h5"));
                Hdf5Reader weights = new Hdf5Reader(results.resolve("weights/weights-000000001.h5"))) {
            double[] rows = result.doubles("/spikes/post");
            for (int k = 0; k < rows.length; k += 3) {
                spikes.add((int) rows[k + 1] + " in step " + (int) rows[k + 2]);
            }
            assertEquals(expected, spikes);
            double[] own = weights.doubles("/projections/W/weights");
            double[] brians = result.doubles("/projections/W/weights");
            for (int k = 0; k < own.length; k++) {
                assertEquals(own[k], brians[k], 1e-9 * own[k]);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
