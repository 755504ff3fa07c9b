package org.tain.compiler.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The triplet rule with its default values, those of Pfister and Gerstner (2006, J Neurosci 26:9673-9682), table 3, visual
 * cortex, all to all, full model, against the equations (3) and (4) of that paper, spike by spike.
 */
class TripletTest {
    private static final double RATE = 2;

    private static double learned(List<Integer> preMs, List<Integer> postMs) {
        LearnedFrom learned = LearnedFrom.of("""
                network Triplets
                layer left : LIF[1] driven by constant 0 mV
                layer right : LIF[1] driven by constant 0 mV
                connect left -> right as W { all to all, weight 1 mV, Exponential(tau = 5 ms), delay 1 ms, learns TripletSTDP(rate = 2 mV) }
                simulate for 200 ms { step 1 ms precision double }
                """, true).start("W", 1);
        learned.spikes(List.of(Set.copyOf(preMs)), List.of(Set.copyOf(postMs)), 200);
        return learned.weights("W")[0] - 1;
    }

    /** The second postsynaptic spike sees the first: A3+ exp(-dt1 / tau+) exp(-dt2 / tauY). */
    @ParameterizedTest
    @CsvSource({"5, 10", "5, 40", "25, 3"})
    void preThenTwicePost(int first, int second) {
        double once = 5e-10 * Math.exp(-first / 16.8);
        double twice = Math.exp(-(first + second) / 16.8) * (5e-10 + 6.2e-3 * Math.exp(-second / 125.0));
        assertEquals(RATE * (once + twice), learned(List.of(10), List.of(10 + first, 10 + first + second)), 1e-15);
    }

    /** The second presynaptic spike sees the first: A3- exp(-dt1 / tau-) exp(-dt2 / tauX). */
    @ParameterizedTest
    @CsvSource({"5, 10", "5, 40", "25, 3"})
    void postThenTwicePre(int first, int second) {
        double once = -7e-3 * Math.exp(-first / 33.7);
        double twice = -Math.exp(-(first + second) / 33.7) * (7e-3 + 2.3e-4 * Math.exp(-second / 101.0));
        assertEquals(RATE * (once + twice), learned(List.of(10 + first, 10 + first + second), List.of(10)), 1e-15);
    }
}
