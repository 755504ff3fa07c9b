package org.tain.runtime.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tain.runtime.network.StateArray;

class CorrelationTest {
    private static final int PRE = 130;
    private static final int POST = 71;

    @Test
    void agreesWithTheDefinition() {
        Random random = new Random(3);
        float[] w = new float[PRE * POST];
        float[] q = new float[PRE * POST];
        for (int i = 0; i < PRE; i++) {
            for (int j = 0; j < POST; j++) {
                w[i * POST + j] = 20 + random.nextFloat();
                q[j * PRE + i] = 5 - 0.3f * w[i * POST + j] + 0.2f * random.nextFloat();
            }
        }
        double expected = slow(w, q);
        assertEquals(-0.83, expected, 0.02, "the matrices are related");
        assertEquals(expected, Correlation.mirrored(array(w, PRE, POST), array(q, POST, PRE)), 1e-9);
        assertEquals(expected, Correlation.mirrored(array(doubles(w), PRE, POST), array(doubles(q), POST, PRE)), 1e-9);
    }

    @Test
    void aMirrorImageIsOneAndAConstantIsNone() {
        float[] w = new float[PRE * POST];
        float[] q = new float[PRE * POST];
        float[] constant = new float[PRE * POST];
        Random random = new Random(4);
        for (int i = 0; i < PRE; i++) {
            for (int j = 0; j < POST; j++) {
                w[i * POST + j] = random.nextFloat();
                q[j * PRE + i] = 3 * w[i * POST + j] + 1;
            }
        }
        java.util.Arrays.fill(constant, 0.1f);
        assertEquals(1, Correlation.mirrored(array(w, PRE, POST), array(q, POST, PRE)), 1e-6);
        assertEquals(0, Correlation.mirrored(array(w, PRE, POST), array(constant, POST, PRE)));
    }

    /** Two passes, means first. */
    private static double slow(float[] w, float[] q) {
        double meanW = 0;
        double meanQ = 0;
        for (int k = 0; k < w.length; k++) {
            meanW += w[k] / (double) w.length;
            meanQ += q[k] / (double) w.length;
        }
        double ww = 0;
        double qq = 0;
        double wq = 0;
        for (int i = 0; i < PRE; i++) {
            for (int j = 0; j < POST; j++) {
                double a = w[i * POST + j] - meanW;
                double b = q[j * PRE + i] - meanQ;
                ww += a * a;
                qq += b * b;
                wq += a * b;
            }
        }
        return wq / Math.sqrt(ww * qq);
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            doubles[k] = values[k];
        }
        return doubles;
    }

    private static StateArray array(Object values, int rows, int columns) {
        return new StateArray("/w", "mV", List.of(rows, columns), values);
    }
}
