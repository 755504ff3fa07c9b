package org.tain.compiler.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.ir.Network;
import org.tain.compiler.load.ModelLoader;

/** What networks make of rounding. */
class CoarserRunTest {
    private static final int DIGITS = 48;
    @TempDir
    private Path folder;

    @Test
    void neuronsThatForgetMakeNothingOfIt() {
        CoarserRun run = run("""
                network Calm
                layer source[4] : poisson 150 Hz
                layer cell : LIF[3](theta = 8 mV .. 12 mV)
                connect source -> cell as W {
                    all to all, weight 7 mV, Exponential(tau = 3 ms), delay 1 ms, learns STDP(rate = 0.2 mV)
                }
                simulate for 200 ms { step 0.25 ms, precision double }
                """, 800);
        assertTrue(run.interpreter().populations().getLast().total() > 20, "spikes");
        assertFalse(run.parted());
        assertTrue(run.response() > 0, "no response at all");
        assertEquals(0, run.response(), 1e-12);
    }

    /** Each spike of an Izhikevich neuron in a large step kicks u by as much as v shot beyond its peak. */
    @Test
    void neuronsThatRunAwayMakeAnythingOfIt() {
        CoarserRun run = run("""
                network Wild
                layer two : Izhikevich[2] driven by constant 20 mV
                layer one : Izhikevich[1]
                connect one -> two as forth {
                    all to all, weight 4 mV, Exponential(tau = 5 ms), delay 0.25 ms, learns STDP(rate = 2 mV, aMinus = 0.3)
                }
                connect two -> one as back {
                    all to all, weight 6 mV, Exponential(tau = 5 ms), delay 0.25 ms, learns STDP(rate = 2 mV, aMinus = 0.3)
                }
                connect one -> one as self {
                    all to all, weight 17 mV, Alpha(tau = 3 ms), delay 0.25 ms, learns STDP(rate = 2 mV, aMinus = 0.3)
                }
                simulate for 200 ms { step 0.25 ms, solver rk4, precision double }
                """, 800);
        assertEquals(Double.POSITIVE_INFINITY, run.response());
    }

    private CoarserRun run(String text, int steps) {
        Network network = new TainCompiler().lower(new ModelLoader().check(folder.resolve("model.tain"), text));
        Interpreter fine = new Interpreter(network, 1, folder);
        CoarserRun run = new CoarserRun(fine, DIGITS, network, 1, folder);
        fine.begin(0, new float[0]);
        run.begin(0, new float[0]);
        for (int step = 0; step < steps; step++) {
            fine.step(step);
            run.step(step);
        }
        return run;
    }
}
