package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tain.runtime.UserError;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

/** The pictures of these tests hold at (r, c) the number 100 r + c, so that a sample tells where it was cut. */
class PatchTest {
    private static final Draws DRAWS = new Philox(1, "patches");

    @Test
    void everyPlaceOfTheFoundingProgramIsReachedAndNoOther() {
        Patch patch = new Patch(3, 4, 2, false);
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        for (int presentation = 0; presentation < 1000; presentation++) {
            float[] sample = cut(patch, 12, 15, presentation);
            int corner = (int) sample[0];
            rows.add(corner / 100);
            columns.add(corner % 100);
            assertEquals(corner + 203, sample[11]);
        }
        // 12 - 3 - 2*2 = 5 rows from 2, 15 - 4 - 2*2 = 7 columns from 2
        assertEquals(Set.of(2, 3, 4, 5, 6), rows);
        assertEquals(Set.of(2, 3, 4, 5, 6, 7, 8), columns);
    }

    @Test
    void rowColumnAndTransposeAreDrawsOneTwoAndThree() {
        Draws draws = (presentation, index) -> switch ((int) index) {
            case 1 -> Long.divideUnsigned(-1, 8) * 5 + 100;
            case 2 -> Long.divideUnsigned(-1, 8) * 6 + 100;
            case 3 -> 1L << 63;
            default -> throw new AssertionError("draw " + index);
        };
        float[] sample = new float[4];
        new Patch(2, 2, 0, true).cut(picture(10, 10), draws, 0, sample);
        assertArrayEquals(new float[] {506, 606, 507, 607}, sample);
        new Patch(2, 2, 0, false).cut(picture(10, 10), draws, 0, sample);
        assertArrayEquals(new float[] {506, 507, 606, 607}, sample);
    }

    @Test
    void halfOfTheSamplesAreTransposedAlsoWhereTheyAreNotSquare() {
        Patch patch = new Patch(2, 5, 1, true);
        int transposed = 0;
        for (int presentation = 0; presentation < 1000; presentation++) {
            float[] sample = cut(patch, 9, 9, presentation);
            if (sample[1] - sample[0] == 100) {
                transposed++;
                assertEquals(401, sample[9] - sample[0]);
            } else {
                assertEquals(104, sample[9] - sample[0]);
            }
        }
        assertEquals(500, transposed, 64);
    }

    @Test
    void aPatchMayFillThePictureBetweenItsBorders() {
        Patch patch = new Patch(4, 4, 3, false);
        patch.requireFit(picture(10, 10));
        assertEquals(303, cut(patch, 10, 10, 5)[0]);
    }

    @Test
    void aPictureThatIsTooSmallIsNamedWithTheSizes() {
        assertEquals("patch 4 x 4 with border 3 needs images of at least 10 x 10 pixels, but the picture has 9 x 10",
                assertThrows(UserError.class, () -> new Patch(4, 4, 3, false).requireFit(picture(9, 10))).getMessage());
        assertEquals("patch 2 x 8 with border 0 needs images of at least 8 x 8 pixels, but the picture has 4 x 10",
                assertThrows(UserError.class, () -> new Patch(2, 8, 0, true).requireFit(picture(4, 10))).getMessage());
        assertThrows(UserError.class, () -> new Patch(1, 1, Integer.MAX_VALUE, false).requireFit(picture(9, 10)));
    }

    @Test
    void aPatchOfNoPixelsIsRefused() {
        assertThrows(UserError.class, () -> new Patch(0, 4, 3, false));
        assertThrows(UserError.class, () -> new Patch(4, 4, -1, false));
    }

    private static float[] cut(Patch patch, int rows, int columns, int presentation) {
        float[] sample = new float[patch.rows() * patch.columns()];
        patch.cut(picture(rows, columns), DRAWS, presentation, sample);
        return sample;
    }

    private static Picture picture(int rows, int columns) {
        float[] pixels = new float[rows * columns];
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = 100 * (p / columns) + p % columns;
        }
        return new Picture("the picture", rows, columns, pixels);
    }
}
