package org.tain.compiler.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What one spike does to a leaky neuron at rest, through each synapse of the library, as a function of the time since it
 * arrived. {@code exact} must give the closed form; the Runge-Kutta method comes 16 times closer with half the step,
 * exponential Euler, which holds the synapse over a step, twice.
 */
class PostsynapticPotentialTest {
    private static final double WEIGHT = 2;
    private static final double TAU = 10;
    private static final double TAU_S = 3;
    /** Rounding of 1000 steps, relative to the weight. */
    private static final double ROUNDING = 1e-12;
    private static final double LENGTH_MS = 60;

    private static final String CURRENT = """
            network Potential
            layer clock[1] : spikes at 1 ms
            layer cell : LIF[1](tau = 10 ms, theta = 1000 mV)
            connect clock -> cell as S { all to all, weight 2 mV, %s(tau = 3 ms), delay 2 ms }
            simulate for 100 ms { step %s ms, solver %s precision double }
            """;
    private static final String CONDUCTANCE = """
            network Potential
            layer clock[1] : spikes at 1 ms
            layer cell : ConductanceLIF[1](theta = 1000 mV)
            connect clock -> cell as S { all to all, weight 5 nS, Conductance(tau = 3 ms), delay 2 ms }
            simulate for 100 ms { step %s ms, solver %s precision double }
            """;

    /** v' = (w exp(-t / tauS) - v) / tau. */
    private static double exponential(double t) {
        return WEIGHT * TAU_S / (TAU_S - TAU) * (Math.exp(-t / TAU_S) - Math.exp(-t / TAU));
    }

    /** v' = (w t / tauS exp(1 - t / tauS) - v) / tau. */
    private static double alpha(double t) {
        double c = 1 / TAU - 1 / TAU_S;
        return Math.E * WEIGHT / (TAU * TAU_S) * ((t / c - 1 / (c * c)) * Math.exp(-t / TAU_S) + Math.exp(-t / TAU) / (c * c));
    }

    /**
     * C v' = gL (rest - v) + g (reversal - v), g = w exp(-t / tauS), by its integrating factor and Simpson's rule. The
     * integrand is smooth with time constants of 3 ms and more, so 2000 intervals up to 60 ms leave an error below
     * {@code (60 / 180) h^4 max |f''''|} = 1e-8 mV, h = 0.03 ms.
     */
    private static double conductance(double t) {
        double capacitance = 0.2;
        double leak = 0.01;
        double weight = 0.005;
        DoubleUnaryOperator growth = s -> (leak * s + weight * TAU_S * (1 - Math.exp(-s / TAU_S))) / capacitance;
        DoubleUnaryOperator drive = s -> Math.exp(growth.applyAsDouble(s) - growth.applyAsDouble(t)) / capacitance
                * (leak * -65 + weight * Math.exp(-s / TAU_S) * 0);
        int intervals = 2000;
        double h = t / intervals;
        double sum = drive.applyAsDouble(0) + drive.applyAsDouble(t);
        for (int k = 1; k < intervals; k++) {
            sum += (k % 2 == 0 ? 2 : 4) * drive.applyAsDouble(k * h);
        }
        return -65 * Math.exp(-growth.applyAsDouble(t)) + sum * h / 3;
    }

    /** The largest distance from the closed form after any step; before the arrival the neuron rests exactly. */
    private static double distance(String model, double stepMs, double rest, DoubleUnaryOperator expected) {
        Simulated run = Simulated.of(model);
        int arrival = (int) Math.round(3 / stepMs);
        double largest = 0;
        for (int step = 0; step < arrival + LENGTH_MS / stepMs; step++) {
            run.step();
            double v = run.state("/layers/cell/v", 0);
            if (step < arrival) {
                assertEquals(rest, v, Math.abs(rest) * ROUNDING, "before the arrival, step " + step);
            } else {
                largest = Math.max(largest, Math.abs(v - expected.applyAsDouble((step + 1 - arrival) * stepMs)));
            }
        }
        return largest;
    }

    private static double current(String synapse, String stepMs, String solver) {
        return distance(CURRENT.formatted(synapse, stepMs, solver), Double.parseDouble(stepMs), 0,
                synapse.equals("Alpha") ? PostsynapticPotentialTest::alpha : PostsynapticPotentialTest::exponential);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exponential", "Alpha"})
    void exactIsTheClosedForm(String synapse) {
        assertEquals(0, current(synapse, "0.1", "exact"), ROUNDING * WEIGHT);
        assertEquals(0, current(synapse, "0.5", "exact"), ROUNDING * WEIGHT, "at any step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exponential", "Alpha"})
    void rungeKuttaIsOfOrderFour(String synapse) {
        double coarse = current(synapse, "0.5", "rk4");
        double fine = current(synapse, "0.25", "rk4");
        assertTrue(coarse < 1e-5 * WEIGHT, "error " + coarse);
        assertEquals(16, coarse / fine, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exponential", "Alpha"})
    void exponentialEulerIsOfOrderOne(String synapse) {
        double coarse = current(synapse, "0.1", "exponential euler");
        double fine = current(synapse, "0.05", "exponential euler");
        assertTrue(coarse < 0.1 / TAU_S * WEIGHT / 4, "error " + coarse);
        assertEquals(2, coarse / fine, 0.1);
    }

    /** With the synapse held over each step, v(n) = w (1 - e) (e^n - q^n) / (e - q), e = exp(-step / tau), q of the synapse. */
    @Test
    void exponentialEulerIsItsOwnClosedForm() {
        double stepMs = 0.25;
        double e = Math.exp(-stepMs / TAU);
        double q = Math.exp(-stepMs / TAU_S);
        assertEquals(0, distance(CURRENT.formatted("Exponential", "0.25", "exponential euler"), stepMs, 0, t -> {
            double n = Math.round(t / stepMs);
            return WEIGHT * (1 - e) * (Math.pow(e, n) - Math.pow(q, n)) / (e - q);
        }), ROUNDING * WEIGHT);
    }

    /** rise(n) = exp(1) w q^n, g(n) = (1 - q) exp(1) w n q^(n - 1), and v sums (1 - e) e^(n - 1 - k) g(k). */
    @Test
    void exponentialEulerIsItsOwnSumForTheAlphaSynapse() {
        double stepMs = 0.25;
        double e = Math.exp(-stepMs / TAU);
        double q = Math.exp(-stepMs / TAU_S);
        assertEquals(0, distance(CURRENT.formatted("Alpha", "0.25", "exponential euler"), stepMs, 0, t -> {
            long n = Math.round(t / stepMs);
            double v = 0;
            for (long k = 1; k < n; k++) {
                v += (1 - e) * Math.pow(e, n - 1 - k) * (1 - q) * Math.E * WEIGHT * k * Math.pow(q, k - 1);
            }
            return v;
        }), ROUNDING * WEIGHT);
    }

    @Test
    void theConductanceSynapseFollowsItsQuadrature() {
        double coarse = distance(CONDUCTANCE.formatted("0.5", "rk4"), 0.5, -65, PostsynapticPotentialTest::conductance);
        double fine = distance(CONDUCTANCE.formatted("0.25", "rk4"), 0.25, -65, PostsynapticPotentialTest::conductance);
        assertTrue(coarse < 1e-4, "error " + coarse);
        assertEquals(16, coarse / fine, 3);
        double euler = distance(CONDUCTANCE.formatted("0.1", "exponential euler"), 0.1, -65,
                PostsynapticPotentialTest::conductance);
        double half = distance(CONDUCTANCE.formatted("0.05", "exponential euler"), 0.05, -65,
                PostsynapticPotentialTest::conductance);
        assertTrue(euler < 0.2, "error " + euler);
        assertEquals(2, euler / half, 0.1);
    }

    /** A spike in step s is at work in step s + delay for the first time, undecayed before that step. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 300})
    void aDelayIsAsManySteps(int delay) {
        String ms = Double.toString(delay / 4.0);
        for (String way : new String[] {"delay " + ms + " ms", "delay axonal " + ms + " ms dendritic 0 ms",
                "delay axonal 0 ms dendritic " + ms + " ms"}) {
            Simulated run = Simulated.of("""
                    network Delay
                    layer clock[1] : spikes at 1 ms
                    layer cell : LIF[1](theta = 1000 mV)
                    connect clock -> cell as S { all to all, weight 2 mV, Exponential(tau = 3 ms), %s }
                    simulate for 200 ms { step 0.25 ms, solver exact precision double }
                    """.formatted(way));
            run.steps(4 + delay);
            assertEquals(0, run.state("/projections/S/g", 0), way);
            run.step();
            assertEquals(2 * Math.exp(-0.25 / 3), run.state("/projections/S/g", 0), 1e-15, way);
        }
    }
}
