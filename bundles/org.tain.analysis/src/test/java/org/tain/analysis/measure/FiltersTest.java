package org.tain.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.NetworkFile.Stimulus;

class FiltersTest {
    private static final Stimulus PAIR = new Stimulus("s", "visible", 2, 1, 2, 0, 4);
    private static final Stimulus PLAIN = new Stimulus("s", "visible", 1, 1, 2, 0, 4);

    /** Two pixels ON, two OFF; two units. */
    private static final HdfArray FORWARD = new HdfArray(new int[] {4, 2}, new float[] {5, 0, 1, 2, 1, 8, 1, 2}, "mV");

    @Test
    void aForwardFilterIsOnMinusOffOfAColumn() {
        var filters = Filters.forward(FORWARD, PAIR);
        assertEquals(2, filters.size());
        assertArrayEquals(new double[] {4, 0}, filters.get(0).values());
        assertArrayEquals(new double[] {-8, 0}, filters.get(1).values());
    }

    @Test
    void aBackwardFilterIsOnMinusOffOfARow() {
        HdfArray backward = new HdfArray(new int[] {1, 4}, new float[] {3, 1, 1, 5}, "mV");
        assertArrayEquals(new double[] {2, -4}, Filters.backward(backward, PAIR).getFirst().values());
    }

    @Test
    void withOneChannelTheWeightsAreThePicture() {
        HdfArray forward = new HdfArray(new int[] {2, 1}, new float[] {3, 7}, "mV");
        assertArrayEquals(new double[] {3, 7}, Filters.forward(forward, PLAIN).getFirst().values());
    }

    @Test
    void aTileIsDividedByItsLargestAbsoluteValue() {
        assertArrayEquals(new double[] {0.5, -1}, new Tile(1, 2, new double[] {2, -4}).normalised().values());
        assertArrayEquals(new double[] {0, 0}, new Tile(1, 2, new double[2]).normalised().values());
    }

    @Test
    void theCosineIsOneForTheSamePatternAndZeroForSilence() {
        Tile tile = new Tile(1, 2, new double[] {1, -2});
        assertEquals(1, tile.cosine(new Tile(1, 2, new double[] {3, -6})), 1e-12);
        assertEquals(-1, tile.cosine(new Tile(1, 2, new double[] {-1, 2})), 1e-12);
        assertEquals(0, tile.cosine(new Tile(1, 2, new double[2])));
    }

    @Test
    void weightsAndTheirTransposeCorrelatePerfectly() {
        HdfArray forward = new HdfArray(new int[] {2, 3}, new float[] {1, 2, 3, 4, 5, 9}, "mV");
        HdfArray mirror = new HdfArray(new int[] {3, 2}, new float[] {1, 4, 2, 5, 3, 9}, "mV");
        HdfArray opposite = new HdfArray(new int[] {3, 2}, new float[] {-1, -4, -2, -5, -3, -9}, "mV");
        HdfArray constant = new HdfArray(new int[] {3, 2}, new float[6], "mV");
        assertEquals(1, Symmetry.correlation(forward, mirror), 1e-12);
        assertEquals(-1, Symmetry.correlation(forward, opposite), 1e-12);
        assertTrue(Double.isNaN(Symmetry.correlation(forward, constant)));
    }
}
