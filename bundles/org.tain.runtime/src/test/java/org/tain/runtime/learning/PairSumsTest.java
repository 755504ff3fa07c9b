package org.tain.runtime.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.runtime.network.SpikeTrain;

/** The sums over pairs of spikes against their definition. */
class PairSumsTest {
    private static final int STEPS = 50;
    private static final int SOURCES = 13;
    private static final int TARGETS = 9;
    private static final int REACH = STEPS + 8;
    private static final double RATE = 0.05;

    /** Every pair, one by one: weight + rate * sum of F(t_j - t_i + shift), bounded where both fired. */
    private static double[] byDefinition(SpikeTrain source, SpikeTrain target, double[] window, int shift,
            double[] weights, double lower, double upper) {
        double[] learned = weights.clone();
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                double sum = 0;
                int pairs = 0;
                for (int p = 0; p < source.steps(); p++) {
                    for (int q = 0; q < target.steps(); q++) {
                        if (Trains.spikes(source, i, p) && Trains.spikes(target, j, q)) {
                            sum += window[window.length / 2 + q - p + shift];
                            pairs++;
                        }
                    }
                }
                int at = i * target.size() + j;
                learned[at] = pairs == 0 ? weights[at] : Math.clamp(weights[at] + RATE * sum, lower, upper);
            }
        }
        return learned;
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0.02, 0", "0.002, 0.05, 0", "0.05, 0.002, 0", "0.03, 0.01, 7", "0.01, 0.03, -7", "0, 0.1, 0"})
    void sumsOverAllPairsWhicheverSideFiresMore(double sourceRate, double targetRate, int shift) {
        Random random = new Random(3);
        double[] window = Trains.window(REACH, 1, 0.7, 20, 11);
        DoublePairSums sums = new DoublePairSums(SOURCES, TARGETS, window, shift);
        double[] weights = Trains.random(random, SOURCES * TARGETS, 2);
        for (int presentation = 0; presentation < 5; presentation++) {
            SpikeTrain source = Trains.random(random, SOURCES, STEPS, sourceRate);
            SpikeTrain target = Trains.random(random, TARGETS, STEPS, targetRate);
            double[] expected = byDefinition(source, target, window, shift, weights, 0, 2);
            sums.sum(source, target);
            sums.addTo(weights, RATE, 0, 2);
            assertArrayEquals(expected, weights, 1e-13);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMirrorLearnsTheTransposedSums(boolean fewSources) {
        Random random = new Random(5);
        double[] window = Trains.window(REACH, 1, 0.7, 20, 11);
        SpikeTrain source = Trains.random(random, SOURCES, STEPS, fewSources ? 0.01 : 0.05);
        SpikeTrain target = Trains.random(random, TARGETS, STEPS, fewSources ? 0.05 : 0.01);
        double[] forward = Trains.random(random, SOURCES * TARGETS, 2);
        double[] backward = new double[SOURCES * TARGETS];
        for (int i = 0; i < SOURCES; i++) {
            for (int j = 0; j < TARGETS; j++) {
                backward[j * SOURCES + i] = forward[i * TARGETS + j];
            }
        }
        DoublePairSums sums = new DoublePairSums(SOURCES, TARGETS, window, 2);
        sums.sum(source, target);
        sums.addTo(forward, RATE, 0, Double.POSITIVE_INFINITY);
        sums.addToMirror(backward, RATE, 0, Double.POSITIVE_INFINITY);
        for (int i = 0; i < SOURCES; i++) {
            for (int j = 0; j < TARGETS; j++) {
                assertEquals(forward[i * TARGETS + j], backward[j * SOURCES + i], 0);
            }
        }
    }

    /** The arithmetic of the C program: float table, float sums in its order, {@code u = w + e * a; u < 0 ? 0 : u}. */
    @Test
    void singlePrecisionGivesTheBitsOfTheCProgram() {
        Random random = new Random(7);
        float[] window = Trains.toFloat(Trains.window(STEPS, 1, 1, 80, 80));
        SpikeTrain visible = Trains.random(random, 64, STEPS, 0.02);
        SpikeTrain hidden = Trains.random(random, 16, STEPS, 0.02);
        float[] weights = Trains.toFloat(Trains.random(random, 64 * 16, 0.3));
        float[] expected = weights.clone();
        for (int j = 0; j < 16; j++) {
            float[] a = new float[64];
            for (int th = 0; th < STEPS; th++) {
                if (Trains.spikes(hidden, j, th)) {
                    float[] g = new float[64];
                    for (int tv = 0; tv < STEPS; tv++) {
                        for (int k = visible.from(tv); k < visible.to(tv); k++) {
                            g[visible.neurons()[k]] += window[STEPS + th - tv];
                        }
                    }
                    for (int i = 0; i < 64; i++) {
                        a[i] += g[i];
                    }
                }
            }
            for (int i = 0; i < 64; i++) {
                float u = expected[i * 16 + j] + 0.2f * a[i];
                expected[i * 16 + j] = u < 0 ? 0 : u;
            }
        }
        FloatPairSums sums = new FloatPairSums(64, 16, window, 0);
        sums.sum(visible, hidden);
        sums.addTo(weights, 0.2f, 0f, Float.POSITIVE_INFINITY);
        assertArrayEquals(expected, weights, 0f);
        assertTrue(hidden.total() > 5 && visible.total() > hidden.total());
    }

    @Test
    void spikesAtTheSameTimeContributeNothing() {
        SpikeTrain source = new SpikeTrain("source", 1, 0);
        SpikeTrain target = new SpikeTrain("target", 1, 0);
        for (int step = 0; step < 4; step++) {
            source.add(0);
            source.closeStep();
            target.closeStep();
        }
        target.clear();
        target.add(0);
        target.closeStep();
        SpikeTrain one = new SpikeTrain("one", 1, 0);
        one.add(0);
        one.closeStep();
        double[] weights = {1};
        DoublePairSums sums = new DoublePairSums(1, 1, Trains.window(4, 1, 1, 20, 20), 0);
        sums.sum(one, target);
        sums.addTo(weights, RATE, 0, 2);
        assertEquals(1, weights[0], 0);
        sums.sum(source, target);
        sums.addTo(weights, RATE, 0, 2);
        assertEquals(1 - RATE * (Math.exp(-0.05) + Math.exp(-0.1) + Math.exp(-0.15)), weights[0], 1e-15);
    }

    @Test
    void weightsOfSilentNeuronsAreNotEvenBounded() {
        SpikeTrain source = new SpikeTrain("source", 2, 0);
        SpikeTrain target = new SpikeTrain("target", 2, 0);
        target.add(1);
        source.closeStep();
        target.closeStep();
        source.add(0);
        source.closeStep();
        target.closeStep();
        float[] weights = {-5, 0.01f, -5, -5};
        FloatPairSums sums = new FloatPairSums(2, 2, Trains.toFloat(Trains.window(4, 1, 1, 20, 20)), 0);
        sums.sum(source, target);
        sums.addTo(weights, 1f, 0f, 1f);
        assertArrayEquals(new float[] {-5, 0, -5, -5}, weights);
    }

    @Test
    void refusesAWindowWithoutACentre() {
        double[] even = new double[4];
        assertThrows(IllegalArgumentException.class, () -> new DoublePairSums(1, 1, even, 0));
    }
}
