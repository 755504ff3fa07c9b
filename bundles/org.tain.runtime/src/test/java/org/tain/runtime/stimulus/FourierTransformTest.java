package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

class FourierTransformTest {
    private static final int SEQUENCES = 3;
    private static final double TOLERANCE = 1e-11;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17, 31, 32, 33, 60, 97, 100, 127, 128, 129, 321, 481, 512})
    void agreesWithTheDefinitionAtAnyLength(int length) {
        double[][] re = noise(length, "real");
        double[][] im = noise(length, "imaginary");
        double[][][] expected = definition(re, im);
        FourierTransform.ofLength(length).forward(re, im);
        assertClose(expected[0], re, length);
        assertClose(expected[1], im, length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 15, 64, 360})
    void thereAndBackMultipliesByTheLength(int length) {
        double[][] re = noise(length, "real");
        double[][] im = noise(length, "imaginary");
        FourierTransform transform = FourierTransform.ofLength(length);
        transform.forward(re, im);
        transform.backward(re, im);
        double[][] expected = noise(length, "real");
        for (double[] row : expected) {
            for (int s = 0; s < SEQUENCES; s++) {
                row[s] *= length;
            }
        }
        assertClose(expected, re, length);
    }

    @Test
    void aTransformMayBeUsedForOtherNumbersOfSequences() {
        FourierTransform transform = FourierTransform.ofLength(6);
        transform.forward(new double[6][5], new double[6][5]);
        double[][] re = {{1}, {1}, {1}, {1}, {1}, {1}};
        transform.forward(re, new double[6][1]);
        assertEquals(6, re[0][0], TOLERANCE);
        assertEquals(0, re[3][0], TOLERANCE);
    }

    private static double[][] noise(int length, String purpose) {
        Draws draws = new Philox(1, purpose);
        double[][] rows = new double[length][SEQUENCES];
        for (int j = 0; j < length; j++) {
            for (int s = 0; s < SEQUENCES; s++) {
                rows[j][s] = draws.uniform(j, s) - 0.5;
            }
        }
        return rows;
    }

    private static double[][][] definition(double[][] re, double[][] im) {
        int n = re.length;
        double[][][] result = new double[2][n][SEQUENCES];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                double angle = -2 * Math.PI * ((long) j * k % n) / n;
                for (int s = 0; s < SEQUENCES; s++) {
                    result[0][k][s] += re[j][s] * Math.cos(angle) - im[j][s] * Math.sin(angle);
                    result[1][k][s] += re[j][s] * Math.sin(angle) + im[j][s] * Math.cos(angle);
                }
            }
        }
        return result;
    }

    private static void assertClose(double[][] expected, double[][] actual, int length) {
        for (int k = 0; k < length; k++) {
            for (int s = 0; s < SEQUENCES; s++) {
                assertEquals(expected[k][s], actual[k][s], TOLERANCE * length, "length " + length + ", frequency " + k);
            }
        }
    }
}
