package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.runtime.UserError;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

class SampleStepsTest {
    private static final float CLOSE = 1e-6f;

    @Test
    void centreSubtractsTheMean() {
        assertArrayEquals(new float[] {-2, 0, 2}, after(new Centre(), 5, 7, 9));
    }

    @Test
    void normaliseDividesByTheDeviationButNotByLessThanItsFloor() {
        assertArrayEquals(new float[] {-1, 1}, after(new Normalise(0.1), -3, 3), CLOSE);
        assertArrayEquals(new float[] {-0.5f, 0.5f}, after(new Normalise(0.1), -0.05f, 0.05f), CLOSE);
        assertArrayEquals(new float[] {0, 0}, after(new Normalise(0.1), 0, 0));
    }

    @Test
    void theDeviationIsAboutTheMeanOfASampleThatIsNotCentred() {
        assertArrayEquals(new float[] {3, 5}, after(new Normalise(0.1), 6, 10), CLOSE);
    }

    @Test
    void clipLimitsBothSides() {
        assertArrayEquals(new float[] {-4, -1, 4, 4}, after(new Clip(4), -5, -1, 4, 1000));
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        assertThrows(UserError.class, () -> new Normalise(0));
        assertThrows(UserError.class, () -> new Clip(-1));
        assertThrows(UserError.class, () -> new Clip(Double.NaN));
    }

    /**
     * The founding program's own arithmetic, written down once more: double sums, float pixels, squares of the rounded
     * ones.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.7, 2})
    void threeStepsAreThePreparationOfTheFoundingProgram(double floor) {
        Draws draws = new Philox(1, "patches");
        for (int patch = 0; patch < 100; patch++) {
            float[] expected = new float[256];
            double mean = 0;
            for (int p = 0; p < 256; p++) {
                expected[p] = (float) (6 * draws.uniform(patch, p) - 2);
                mean += expected[p];
            }
            float[] sample = expected.clone();
            mean /= 256;
            double squares = 0;
            for (int p = 0; p < 256; p++) {
                expected[p] -= mean;
                squares += expected[p] * expected[p];
            }
            double deviation = Math.max(Math.sqrt(squares / 256), floor);
            for (int p = 0; p < 256; p++) {
                expected[p] = (float) Math.max(-1.5, Math.min(1.5, expected[p] / deviation));
            }
            new Centre().apply(sample);
            new Normalise(floor).apply(sample);
            new Clip(1.5).apply(sample);
            assertArrayEquals(expected, sample, CLOSE);
        }
    }

    private static float[] after(SampleStep step, float... pixels) {
        step.apply(pixels);
        return pixels;
    }
}
