package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the standard library defines can be simulated, and two solvers say nearly the same of it. */
class LibraryTest {
    private static final String EVERYTHING = """
            network Library
            layer noise[50] : poisson 40 Hz
            layer lif : LIF[5] driven by constant 20 mV
            layer adaptive : AdaptiveLIF[5] driven by constant 20 mV
            layer conductance : ConductanceLIF[5] driven by constant 0.3 nA
            connect noise -> lif as A {
                all to all, weight 1 mV, Alpha(tau = 3 ms), delay axonal 1 ms dendritic 0.5 ms, learns TripletSTDP(rate = 0.01 mV)
            }
            connect noise -> adaptive as B {
                all to all, weight uniform(0 mV, 1 mV), Exponential(tau = 3 ms), delay 1 ms,
                learns WeightDependentSTDP(rate = 0.01 mV, largest = 2 mV)
            }
            connect noise -> conductance as C { all to all, weight 0.5 nS, Conductance(tau = 3 ms), delay 1 ms }
            connect lif -> adaptive as D {
                one to one, weight 1 mV, Exponential(tau = 3 ms), delay 1 ms, learns Oja(rate = 0.01 mV, norm = 1 mV)
            }
            simulate for 500 ms, seed 3 {
                step 0.1 ms, solver %s
                learn online
                record v of conductance every 1 ms
            }
            """;

    @TempDir
    private Path folder;

    private int[] spikesOf(String text, int populations) throws IOException {
        Path model = Files.writeString(folder.resolve("model.tain"), text);
        TainCommand call = TainCommand.run("run", model, "--quiet", "--runs", folder.resolve("runs"));
        assertEquals(0, call.code(), call.err());
        int[] counts = new int[populations];
        try (HdfFile raster = new HdfFile(Path.of(call.out().strip()).resolve("rasters/raster-000000000.h5"))) {
            for (int layer : (int[]) raster.getDatasetByPath("/layer").getData()) {
                counts[layer]++;
            }
        }
        return counts;
    }

    @Test
    void everythingRunsAndSolversAgree() throws IOException {
        int[] euler = spikesOf(EVERYTHING.formatted("exponential euler"), 4);
        int[] rungeKutta = spikesOf(EVERYTHING.formatted("rk4"), 4);
        assertEquals(euler[0], rungeKutta[0], "the noise does not depend on the solver");
        for (int layer = 0; layer < 4; layer++) {
            assertTrue(euler[layer] > 50, "layer " + layer + " fires");
            assertEquals(euler[layer], rungeKutta[layer], 0.05 * euler[layer], "layer " + layer);
        }
        assertTrue(euler[2] < euler[1], "adaptation slows down");
    }

    @Test
    void izhikevichFiresMoreWhenDrivenMore() throws IOException {
        String text = """
                network Spiking
                layer cell : Izhikevich[2] driven by constant %s mV
                simulate for 500 ms { step 0.1 ms, solver rk4 }
                """;
        int weak = spikesOf(text.formatted("6"), 1)[0];
        int strong = spikesOf(text.formatted("14"), 1)[0];
        assertTrue(strong > weak && weak > 0, weak + " and " + strong);
    }
}
