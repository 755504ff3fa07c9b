package org.tain.compiler.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.runtime.network.StateArray;

/** The interpreter itself, held against closed forms. */
class InterpreterTest {
    private static final double TAU_MS = 10;
    private static final int EMITTED = 3;
    private static final int DELAY = 5;
    private static final double WEIGHT = 12;

    private static double value(List<StateArray> arrays, String path) {
        return arrays.stream().filter(array -> array.path().equals(path)).findFirst().orElseThrow().get(0);
    }

    private static Interpreter oneSpike(double synapseTauMs, Network.Solver solver) {
        Sketch sketch = new Sketch().source("given", 1, new Population.GivenSpikes(List.of(EMITTED)))
                .layer("cell", 1, Sketch.cell(TAU_MS, Sketch.constant("gain", 1)), null)
                .count("C", "given -> cell", WEIGHT, Sketch.exponential(synapseTauMs), DELAY);
        sketch.solver = solver;
        Interpreter network = new Interpreter(sketch.network("Psp"), 1, Path.of("."));
        network.begin(0, new float[0]);
        return network;
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 10, 30})
    void exactSolverFollowsThePostsynapticPotential(double synapseTauMs) {
        Interpreter network = oneSpike(synapseTauMs, Network.Solver.EXACT);
        for (int step = 0; step < 120; step++) {
            network.step(step);
            double t = (step - (EMITTED + DELAY) + 1) * Sketch.STEP_MS;
            double v = t <= 0
                    ? 0
                    : synapseTauMs == TAU_MS
                            ? WEIGHT * t / TAU_MS * Math.exp(-t / TAU_MS)
                            : WEIGHT * synapseTauMs / (synapseTauMs - TAU_MS)
                                    * (Math.exp(-t / synapseTauMs) - Math.exp(-t / TAU_MS));
            assertEquals(v, value(network.states(), "/layers/cell/v"), 1e-10, "step " + step);
        }
    }

    @Test
    void exponentialEulerSeesAnArrivalUndecayedInItsOwnStep() {
        Interpreter network = oneSpike(2, Network.Solver.EXPONENTIAL_EULER);
        for (int step = 0; step < EMITTED + DELAY; step++) {
            network.step(step);
            assertEquals(0, value(network.states(), "/layers/cell/v"));
        }
        network.step(EMITTED + DELAY);
        assertEquals((1 - Math.exp(-Sketch.STEP_MS / TAU_MS)) * WEIGHT, value(network.states(), "/layers/cell/v"), 1e-12);
        assertEquals(WEIGHT * Math.exp(-Sketch.STEP_MS / 2), value(network.states(), "/projections/C/g"), 1e-12);
    }

    @Test
    void constantDriveGivesTheKnownRateWithItsRefractorySteps() {
        Sketch sketch = new Sketch().layer("cell", 1, Sketch.cell(TAU_MS, Sketch.constant("gain", 1)),
                new Population.ConstantDrive("drive", new Param.Constant(20), "20 mV"));
        Interpreter network = new Interpreter(sketch.network("Rate"), 1, Path.of("."));
        network.begin(0, new float[0]);
        List<Integer> spikes = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            network.step(step);
            if (network.populations().getFirst().count(step) > 0) {
                spikes.add(step);
            }
        }
        // v reaches 15 of 20 mV after 10 ms ln 4 = 13.86 ms, so in the 56th step of 0.25 ms; then it is held for 4 steps
        assertEquals(List.of(55, 115, 175, 235, 295, 355), spikes);
    }
}
