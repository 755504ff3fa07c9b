package org.tain.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlasticityWindowTest {
    private static final PlasticityWindow STDP = new PlasticityWindow(new double[] {-2, -1, 0, 1, 2},
            new double[] {-1.5, -2, 0, 4, 3});

    @Test
    void reversedItIsReadAgainstTheOppositeTimeDifference() {
        PlasticityWindow reversed = STDP.reversed();
        assertArrayEquals(new double[] {-2, -1, 0, 1, 2}, reversed.deltaMs());
        assertArrayEquals(new double[] {3, 4, 0, -2, -1.5}, reversed.change());
        assertArrayEquals(STDP.change(), reversed.reversed().change());
    }

    @Test
    void aMirroredPairAddsUpToTwiceTheForwardWindow() {
        assertArrayEquals(new double[] {-3, -4, 0, 8, 6}, STDP.plus(STDP.reversed().reversed()).change());
    }

    @Test
    void theSumInterpolatesAnotherGrid() {
        PlasticityWindow coarse = new PlasticityWindow(new double[] {-2, 0, 4}, new double[] {0, 1, 5});
        assertArrayEquals(new double[] {-1.5, -1.5, 1, 6, 6}, STDP.plus(coarse).change());
    }

    @Test
    void itIsCutAtTheJumpAndNowhereElse() {
        var pieces = STDP.pieces();
        assertEquals(3, pieces.size());
        assertArrayEquals(new double[] {-2, -1}, pieces.get(0).deltaMs());
        assertArrayEquals(new double[] {0}, pieces.get(1).deltaMs());
        double[] slope = {0, 1, 2, 3, 4};
        assertEquals(1, new PlasticityWindow(slope, slope).pieces().size());
    }
}
