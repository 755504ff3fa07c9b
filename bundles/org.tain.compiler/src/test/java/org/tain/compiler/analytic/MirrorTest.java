package org.tain.compiler.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a rule R does on the trains (a, b) the mirror of R does on (b, a): of every rule of the library and of others with
 * whatever the language has, in both modes of learning, as a pair and apart, on random trains.
 */
class MirrorTest {
    private static final int LEFT = 5;
    private static final int RIGHT = 4;
    private static final int STEPS = 600;
    /** Rounding of a few hundred changes, relative to the weights. */
    private static final double ROUNDING = 1e-12;

    private static final String OTHERS = """
            rule Nearest {
                parameter rate : weight, largest : weight
                trace pre decays 20 ms nearest
                trace recent of post decays 13 ms nearest
                on post { weight += rate * pre }
                on pre { weight -= 0.8 * rate * recent }
                bounds 0 .. largest
            }
            rule Crossed {
                parameter rate : weight
                trace post of pre decays 20 ms
                trace other of post decays 31 ms
                on post { weight += rate * post; weight *= 1 - 0.01 * other }
                on pre { weight -= rate * other; weight = weight + 0.01 * rate }
            }
            rule OneSided {
                parameter rate : weight
                trace pre decays 20 ms
                trace own of post decays 20 ms
                on post { weight += rate * (pre - 0.3 * own) }
                bounds .. 40 * rate
            }
            """;

    static List<Arguments> rules() {
        List<Arguments> all = new ArrayList<>();
        for (String rule : List.of("STDP(rate = 0.1 mV)", "STDP(rate = 0.1 mV, aMinus = 1.05, tauMinus = 34 ms)",
                "TripletSTDP(rate = 30 mV)", "WeightDependentSTDP(rate = 0.1 mV, largest = 3 mV, mu = 0.4)",
                "Oja(rate = 0.05 mV, norm = 2 mV)", "Nearest(rate = 0.1 mV, largest = 2 mV)", "Crossed(rate = 0.1 mV)",
                "OneSided(rate = 0.1 mV)")) {
            for (boolean online : new boolean[] {true, false}) {
                for (boolean paired : new boolean[] {true, false}) {
                    all.add(Arguments.of(rule, online, paired));
                }
            }
        }
        return all;
    }

    private static String model(String rule, boolean paired) {
        String own = paired ? "" : ", learns " + rule;
        String mirrored = paired ? "" : ", learns mirror of " + rule;
        String used = OTHERS.substring(0, 0);
        for (String other : OTHERS.split("(?=rule )")) {
            used += other.startsWith("rule " + rule.substring(0, rule.indexOf('(')) + " ") ? other : "";
        }
        return """
                network Mirrors
                %s
                layer left : LIF[%d] driven by constant 0 mV
                layer right : LIF[%d] driven by constant 0 mV
                connect left -> right as F { all to all, weight 1 mV, Exponential(tau = 5 ms), delay axonal 3 ms dendritic 1 ms%s }
                connect right -> left as B { all to all, weight 1 mV, Exponential(tau = 5 ms), delay axonal 1 ms dendritic 3 ms%s }
                %s
                simulate for 600 ms { step 1 ms precision double }
                """.formatted(used, LEFT, RIGHT, own, mirrored,
                paired ? "pair both { forward F learns " + rule + " backward B learns mirror of " + rule + " }" : "");
    }

    private static List<Set<Integer>> trains(Random random, int neurons) {
        List<Set<Integer>> trains = new ArrayList<>();
        for (int neuron = 0; neuron < neurons; neuron++) {
            Set<Integer> train = new HashSet<>();
            random.ints(40, 0, STEPS - 10).forEach(train::add);
            trains.add(train);
        }
        return trains;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void onExchangedTrainsItDoesTheSame(String rule, boolean online, boolean paired) {
        LearnedFrom once = LearnedFrom.of(model(rule, paired), online);
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            double[] start = random.doubles(LEFT * RIGHT, 0.2, 1.8).toArray();
            double[] transposed = new double[start.length];
            for (int i = 0; i < LEFT; i++) {
                for (int j = 0; j < RIGHT; j++) {
                    transposed[j * LEFT + i] = start[i * RIGHT + j];
                }
            }
            once.start("F", start).start("B", transposed).spikes(trains(random, LEFT), trains(random, RIGHT), STEPS);
            double moved = 0;
            for (int i = 0; i < LEFT; i++) {
                for (int j = 0; j < RIGHT; j++) {
                    double forward = once.weights("F")[i * RIGHT + j];
                    assertEquals(forward, once.weights("B")[j * LEFT + i], ROUNDING * Math.max(1, Math.abs(forward)),
                            "seed " + seed + ", neurons " + i + " and " + j);
                    moved += Math.abs(forward - start[i * RIGHT + j]);
                }
            }
            assertTrue(moved > 0.1, "hardly anything was learned: " + moved);
        }
    }
}
