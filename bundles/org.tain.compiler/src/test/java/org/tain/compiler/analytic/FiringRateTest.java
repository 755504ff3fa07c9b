package org.tain.compiler.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The f-I curve of the library's leaky neurons. Driven by a constant D the potential after a reset is
 * {@code D (1 - exp(-t / tau))}, so the period is {@code T = refractory + tau ln(D / (D - theta))}. A simulated spike
 * waits for the end of its step: the period in steps is {@code hold + ceil(tau / step * ln(D / (D - theta)))}, which is
 * at least T and less than T + step, whatever the solver.
 */
class FiringRateTest {
    private static final double STEP_MS = 0.1;
    private static final int NEURONS = 41;
    /** How far a crossing may lie beyond a whole number of steps and still be that step's, in steps: rounding alone. */
    private static final double ROUNDING = 1e-9;
    /** The same for the Runge-Kutta method, whose potential is off by about (step / tau)^5 / 120 a step. */
    private static final double ORDER_FOUR = 1e-6;

    private static String model(String solver, String layer) {
        return """
                network Curve
                %s
                simulate for 1 s { step 0.1 ms, solver %s precision double }
                """.formatted(layer, solver);
    }

    private static double crossing(double ratio, double tauMs) {
        return tauMs / STEP_MS * Math.log(ratio);
    }

    /** The one distance between successive spikes. */
    private static int period(List<Integer> spikes) {
        Set<Integer> distances = new HashSet<>();
        for (int k = 1; k < spikes.size(); k++) {
            distances.add(spikes.get(k) - spikes.get(k - 1));
        }
        assertEquals(1, distances.size(), () -> "spikes in steps " + spikes);
        return distances.iterator().next();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exponential euler", "exact", "rk4"})
    void ofTheLeakyNeuron(String solver) {
        Simulated run = Simulated.of(model(solver, "layer cell : LIF[41] driven by constant 0 mV .. 40 mV"));
        run.steps(10_000);
        for (int k = 0; k < NEURONS; k++) {
            List<Integer> spikes = run.spikes("cell", k);
            double drive = 40.0 * k / (NEURONS - 1);
            if (drive < 15) {
                assertEquals(List.of(), spikes, "a drive of " + drive + " mV never reaches 15 mV");
            } else if (drive > 15) {
                // exactly 15 mV is reached never, or by rounding
                check(solver, spikes, crossing(drive / (drive - 15), 10), 1);
            }
        }
    }

    /** theta and rest are 15 mV apart, tau is 0.2 nF / 10 nS = 20 ms, a current I drives by I / 10 nS. */
    @ParameterizedTest
    @ValueSource(strings = {"exponential euler", "exact", "rk4"})
    void ofTheNeuronWithCapacitance(String solver) {
        Simulated run = Simulated.of(model(solver, "layer cell : ConductanceLIF[21] driven by constant 0 nA .. 0.6 nA"));
        run.steps(10_000);
        for (int k = 0; k < 21; k++) {
            double drive = 0.6 * k / 20 / 10e-3;
            if (k < 5) {
                assertEquals(List.of(), run.spikes("cell", k));
            } else if (k > 5) {
                check(solver, run.spikes("cell", k), crossing(drive / (drive - 15), 20), 2);
            }
        }
    }

    private static void check(String solver, List<Integer> spikes, double crossing, double refractoryMs) {
        double slack = solver.equals("rk4") ? ORDER_FOUR : ROUNDING;
        int hold = (int) Math.round(refractoryMs / STEP_MS);
        int steps = (int) Math.ceil(crossing - slack);
        assertEquals(hold + steps, period(spikes));
        assertEquals(steps - 1, spikes.getFirst(), "the first spike, from rest, comes without a hold");
        double late = period(spikes) * STEP_MS - (refractoryMs + crossing * STEP_MS);
        assertTrue(late > -slack && late < STEP_MS, "the period is " + late + " ms above the closed form");
    }

    /** Driven so that one step crosses the threshold, a neuron spikes as soon as its hold lets it. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.1, 2", "1, 11", "5, 51"})
    void aRefractoryPeriodIsAsManySteps(double refractoryMs, int period) {
        Simulated run = Simulated.of(model("exact", "layer cell : LIF[1](refractory = " + refractoryMs
                + " ms) driven by constant 100000 mV"));
        run.steps(200);
        assertEquals(period, period(run.spikes("cell", 0)));
        assertEquals(0, run.spikes("cell", 0).getFirst());
    }

    @Test
    void aHeldNeuronStaysAtItsReset() {
        Simulated run = Simulated.of(model("exact",
                "layer cell : LIF[1](refractory = 0.5 ms, reset = 3 mV) driven by constant 100000 mV"));
        run.step();
        for (int held = 0; held < 5; held++) {
            run.step();
            assertEquals(3, run.state("/layers/cell/v", 0), "held step " + held);
        }
        run.step();
        assertEquals(List.of(0, 6), run.spikes("cell", 0));
    }
}
