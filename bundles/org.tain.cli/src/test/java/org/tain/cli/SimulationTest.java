package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that say {@code simulate for ...}, held against what theory says. */
class SimulationTest {
    @TempDir
    private Path folder;

    private Path simulate(String text) throws IOException {
        Path model = Files.writeString(folder.resolve("model.tain"), text);
        TainCommand call = TainCommand.run("run", model, "--quiet", "--runs", folder.resolve("runs"));
        assertEquals(0, call.code(), call.err());
        return Path.of(call.out().strip());
    }

    private static int[] spikes(Path run, int layer, int neurons) {
        int[] counts = new int[neurons];
        try (HdfFile raster = new HdfFile(run.resolve("rasters/raster-000000000.h5"))) {
            int[] layers = (int[]) raster.getDatasetByPath("/layer").getData();
            int[] index = (int[]) raster.getDatasetByPath("/index").getData();
            for (int k = 0; k < layers.length; k++) {
                counts[index[k]] += layers[k] == layer ? 1 : 0;
            }
        }
        return counts;
    }

    @Test
    void aLeakyNeuronFiresAsOftenAsItsEquationSays() throws IOException {
        int[] counts = spikes(simulate("""
                network FI
                layer cells : LIF[41] driven by constant 0.5 mV .. 40.5 mV
                simulate for 1 s { step 0.1 ms, solver exact precision double }
                """), 0, 41);
        for (int k = 0; k <= 40; k++) {
            double mv = k + 0.5;
            // the spike comes in the first step at or after tau ln(I / (I - theta)); that step is lost, then it is held for 1 ms
            double rise = 10 * Math.log(mv / (mv - 15.0));
            int period = (int) Math.ceil(rise / 0.1 - 1e-9) + 10;
            int expected = mv < 15 ? 0 : (10_000 + 10) / period;
            assertEquals(expected, counts[k], 1, mv + " mV");
        }
        assertTrue(counts[40] > 100, "the strongest fires");
    }

    @Test
    void poissonSpikesHaveTheirRateAndDoNotDependOnTheNumberOfNeurons() throws IOException {
        int[] counts = spikes(simulate("""
                network Noise
                layer noise[200] : poisson 20 Hz
                simulate for 2 s, seed 5 { step 0.1 ms }
                """), 0, 200);
        int total = java.util.Arrays.stream(counts).sum();
        assertEquals(200 * 2 * 20, total, 4 * Math.sqrt(200 * 2 * 20.0));
        assertTrue(java.util.Arrays.stream(counts).distinct().count() > 10, "neurons are independent");
    }

    @Test
    void aSpikeArrivesAfterItsDelayUndecayed() throws IOException {
        Path run = simulate("""
                network Arrival
                layer source[1] : spikes at 1 ms
                layer target : LIF[1]
                connect source -> target as S { all to all, weight 2 mV, Exponential(tau = 5 ms), delay 0.5 ms }
                simulate for 3 ms {
                    step 0.25 ms, solver exponential euler
                    precision double
                    record v of target
                }
                """);
        double decay = Math.exp(-0.25 / 10);
        double[] expected = new double[12];
        double v = 0;
        double g = 0;
        for (int t = 0; t < 12; t++) {
            g += t == 6 ? 2 : 0;
            v = v * decay + (1 - decay) * g;
            g *= Math.exp(-0.25 / 5);
            expected[t] = v;
        }
        try (HdfFile states = new HdfFile(run.resolve("states/states.h5"))) {
            double[] recorded = (double[]) states.getDatasetByPath("/target/v").getDataFlat();
            for (int t = 0; t < expected.length; t++) {
                assertEquals(expected[t], recorded[t], 1e-15, "after step " + t);
            }
        }
    }

    @Test
    void weightsAreWrittenBeforeAndAfter() throws IOException {
        Path run = simulate("""
                network Once
                layer pre[1] : spikes at 10 ms
                layer teacher[1] : spikes at 14 ms
                layer post : LIF[1](tau = 1 ms, refractory = 8 ms)
                connect teacher -> post { one to one, weight 400 mV, Exponential(tau = 1 ms), delay 1 ms }
                connect pre -> post as W {
                    all to all,
                    weight 1 mV,
                    Exponential(tau = 2 ms),
                    delay 2 ms,
                    learns STDP(rate = 0.1 mV)
                }
                simulate for 30 ms { step 1 ms, solver exact precision double record weights at 0, last }
                """);
        double[] weights = new double[2];
        for (int done = 0; done < 2; done++) {
            try (HdfFile file = new HdfFile(run.resolve("weights/weights-00000000" + done + ".h5"))) {
                weights[done] = ((double[]) file.getDatasetByPath("/projections/W/weights").getDataFlat())[0];
            }
        }
        assertEquals(1, weights[0]);
        assertEquals(1 + 0.1 * Math.exp(-5.0 / 20), weights[1], 1e-15, "a spike in step 15, 5 ms after the other");
    }
}
