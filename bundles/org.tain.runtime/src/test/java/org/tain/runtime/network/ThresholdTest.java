package org.tain.runtime.network;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @ParameterizedTest
    @ValueSource(floats = {15f, 0f, -50f, 1e-30f, -1e-30f, 1e7f, 3.3e9f})
    void neverMissesANeuronAtItsThreshold(float threshold) {
        for (int neuron : new int[] {0, 1, 63, 64, 98}) {
            float[] values = new float[99];
            double[] doubles = new double[99];
            Arrays.fill(values, Float.NEGATIVE_INFINITY);
            Arrays.fill(doubles, Double.NEGATIVE_INFINITY);
            for (float reached : new float[] {threshold, Math.nextUp(threshold), Float.POSITIVE_INFINITY}) {
                values[neuron] = reached;
                doubles[neuron] = reached;
                assertTrue(Threshold.mayBeReached(values, threshold));
                assertTrue(Threshold.mayBeReached(doubles, threshold));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {15f, 0f, -50f})
    void isQuietWhereAllAreClearlyBelow(float threshold) {
        float[] values = new float[99];
        double[] doubles = new double[99];
        for (float below : new float[] {threshold - 1e-3f, threshold - 1, -1e9f, -1e38f, Float.NaN}) {
            Arrays.fill(values, below);
            Arrays.fill(doubles, below);
            assertFalse(Threshold.mayBeReached(values, threshold));
            assertFalse(Threshold.mayBeReached(doubles, threshold));
        }
    }
}
