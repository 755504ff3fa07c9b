package org.tain.runtime.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** Changes that wait for the end of a presentation. */
class ChangesTest {
    private static final float NONE = Float.POSITIVE_INFINITY;

    @Test
    void addsOnceBoundsAndForgets() {
        FloatChanges changes = new FloatChanges(2, 3);
        changes.markPre(1);
        changes.markPost(2);
        float[] values = changes.values();
        values[0 * 3 + 2] = 0.5f;
        values[1 * 3 + 0] = -4f;
        values[1 * 3 + 2] = 4f;
        float[] weights = {9, 9, 1, 1, 1, 1};
        changes.addTo(weights, 0f, 2f);
        assertArrayEquals(new float[] {9, 9, 1.5f, 0, 1, 2}, weights);
        changes.addTo(weights, 0f, 2f);
        assertArrayEquals(new float[] {9, 9, 1.5f, 0, 1, 2}, weights);
        assertArrayEquals(new float[6], values);
    }

    @Test
    void withoutBoundsWeightsMayHaveAnySign() {
        DoubleChanges changes = new DoubleChanges(1, 1);
        changes.markPre(0);
        changes.markPre(0);
        changes.values()[0] = -3;
        double[] weights = {1};
        changes.addTo(weights, -NONE, NONE);
        assertArrayEquals(new double[] {-2}, weights);
    }
}
