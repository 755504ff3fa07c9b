package org.tain.compiler.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;

/** The reference itself, held against closed forms. */
class ReferenceNetworkTest {
    private static final double TAU_MS = 10;
    private static final int EMITTED = 3;
    private static final int DELAY = 5;
    private static final double WEIGHT = 12;

    private static ReferenceNetwork oneSpike(double synapseTauMs, Network.Solver solver) {
        Sketch sketch = new Sketch().source("given", 1, new Population.GivenSpikes(List.of(EMITTED)))
                .layer("cell", 1, Sketch.cell(TAU_MS, Sketch.constant("gain", 1)), null)
                .count("C", "given -> cell", WEIGHT, Sketch.exponential(synapseTauMs), DELAY);
        sketch.solver = solver;
        ReferenceNetwork network = new ReferenceNetwork(sketch.network("Psp"), purpose -> null);
        network.begin(0, new float[0]);
        return network;
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 10, 30})
    void exactSolverFollowsThePostsynapticPotential(double synapseTauMs) {
        ReferenceNetwork network = oneSpike(synapseTauMs, Network.Solver.EXACT);
        for (int step = 0; step < 120; step++) {
            network.step(step);
            double t = (step - (EMITTED + DELAY) + 1) * Sketch.STEP_MS;
            double v = t <= 0
                    ? 0
                    : synapseTauMs == TAU_MS
                            ? WEIGHT * t / TAU_MS * Math.exp(-t / TAU_MS)
                            : WEIGHT * synapseTauMs / (synapseTauMs - TAU_MS)
                                    * (Math.exp(-t / synapseTauMs) - Math.exp(-t / TAU_MS));
            assertEquals(v, network.state("cell", "v")[0], 1e-10, "step " + step);
        }
    }

    @Test
    void exponentialEulerSeesAnArrivalUndecayedInItsOwnStep() {
        ReferenceNetwork network = oneSpike(2, Network.Solver.EXPONENTIAL_EULER);
        for (int step = 0; step < EMITTED + DELAY; step++) {
            network.step(step);
            assertEquals(0, network.state("cell", "v")[0]);
        }
        network.step(EMITTED + DELAY);
        assertEquals((1 - Math.exp(-Sketch.STEP_MS / TAU_MS)) * WEIGHT, network.state("cell", "v")[0], 1e-12);
        assertEquals(WEIGHT * Math.exp(-Sketch.STEP_MS / 2), network.synapseState("C", "g")[0], 1e-12);
    }

    @Test
    void constantDriveGivesTheKnownRateWithItsRefractorySteps() {
        Sketch sketch = new Sketch().layer("cell", 1, Sketch.cell(TAU_MS, Sketch.constant("gain", 1)),
                new Population.ConstantDrive("drive", new Param.Constant(20), "20 mV"));
        ReferenceNetwork network = new ReferenceNetwork(sketch.network("Rate"), purpose -> null);
        network.begin(0, new float[0]);
        List<Integer> spikes = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            network.step(step);
            if (!network.spikes("cell").isEmpty()) {
                spikes.add(step);
            }
        }
        // v reaches 15 of 20 mV after 10 ms ln 4 = 13.86 ms, so in the 56th step of 0.25 ms; then it is held for 4 steps
        assertEquals(List.of(55, 115, 175, 235, 295, 355), spikes);
    }
}
