package org.tain.compiler.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The change of a weight by one pre- and one postsynaptic spike as a function of their difference, of each rule of the
 * library, through 10 ms of delay with every split into whole milliseconds of axon and dendrite: the synapse sees the
 * difference of the cell bodies plus dendritic minus axonal delay. The mirror's is that at the negated difference.
 */
class LearningWindowTest {
    private static final double STEP_MS = 0.5;
    private static final double W = 1.5;
    private static final double RATE = 0.1;
    /** Rounding, relative to the rate. */
    private static final double ROUNDING = 1e-12;
    /** Differences swept at the cell bodies, in steps; with the delays those at the synapse reach 30 to 50 ms on either side. */
    private static final int REACH = 80;
    private static final int FIRST = 100;
    private static final int STEPS = 300;

    private static String model(String rule) {
        StringBuilder text = new StringBuilder("""
                network Windows
                layer left : LIF[1] driven by constant 0 mV
                layer right : LIF[161] driven by constant 0 mV
                """);
        for (int axonal = 0; axonal <= 10; axonal++) {
            text.append(projection("W" + axonal, "delay axonal %d ms dendritic %d ms".formatted(axonal, 10 - axonal), rule));
            text.append(projection("M" + axonal, "delay axonal %d ms dendritic %d ms".formatted(axonal, 10 - axonal),
                    "mirror of " + rule));
        }
        // two halves of an odd number of steps
        text.append(projection("Whalf", "delay 9.5 ms", rule)).append(projection("Mhalf", "delay 9.5 ms", "mirror of " + rule));
        return text + "simulate for 200 ms { step 0.5 ms precision double }";
    }

    private static String projection(String name, String delay, String rule) {
        return "connect left -> right as " + name + " { all to all, weight 1.5 mV, Exponential(tau = 5 ms), " + delay
                + ", learns "
                + rule + " }\n";
    }

    private static void check(String rule, boolean online, DoubleUnaryOperator window) {
        LearnedFrom learned = LearnedFrom.of(model(rule), online);
        List<Set<Integer>> right = new ArrayList<>();
        for (int d = -REACH; d <= REACH; d++) {
            right.add(Set.of(FIRST + d));
        }
        List<String> names = new ArrayList<>(List.of("half"));
        for (int axonal = 0; axonal <= 10; axonal++) {
            names.add(Integer.toString(axonal));
        }
        names.forEach(name -> learned.start("W" + name, W).start("M" + name, W));
        learned.spikes(List.of(Set.of(FIRST)), right, STEPS);
        for (String name : names) {
            double shift = name.equals("half") ? 0 : 10 - 2 * Integer.parseInt(name);
            for (int d = -REACH; d <= REACH; d++) {
                double atSynapse = d * STEP_MS + shift;
                String where = rule + " " + name + " at " + atSynapse + " ms";
                assertEquals(window.applyAsDouble(atSynapse), learned.weights("W" + name)[d + REACH] - W, ROUNDING * RATE, where);
                assertEquals(window.applyAsDouble(-atSynapse), learned.weights("M" + name)[d + REACH] - W, ROUNDING * RATE,
                        "mirror of " + where);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void stdp(boolean online) {
        check("STDP(rate = 0.1 mV, aPlus = 1.2, aMinus = 0.7, tauPlus = 17 ms, tauMinus = 29 ms)", online,
                d -> d > 0 ? RATE * 1.2 * Math.exp(-d / 17) : d < 0 ? -RATE * 0.7 * Math.exp(d / 29) : 0);
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "true, 0.5", "true, 0", "false, 1", "false, 0.5"})
    void weightDependent(boolean online, double mu) {
        check("WeightDependentSTDP(rate = 0.1 mV, largest = 4 mV, mu = " + mu
                + ", alpha = 1.05, tauPlus = 17 ms, tauMinus = 29 ms)", online,
                d -> d > 0
                        ? RATE * Math.pow(1 - W / 4, mu) * Math.exp(-d / 17)
                        : d < 0 ? -RATE * 1.05 * Math.pow(W / 4, mu) * Math.exp(d / 29) : 0);
    }

    /** One pair is no triplet: what remains are the pair terms, with the published values. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void triplet(boolean online) {
        check("TripletSTDP(rate = 0.1 mV)", online,
                d -> d > 0 ? RATE * 5e-10 * Math.exp(-d / 16.8) : d < 0 ? -RATE * 7e-3 * Math.exp(d / 33.7) : 0);
    }

    /** The postsynaptic spike alone shrinks the weight; what came before it makes it grow. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void oja(boolean online) {
        check("Oja(rate = 0.1 mV, norm = 2 mV, tau = 17 ms)", online,
                d -> RATE * ((d > 0 ? Math.exp(-d / 17) : 0) - W / 2));
    }
}
