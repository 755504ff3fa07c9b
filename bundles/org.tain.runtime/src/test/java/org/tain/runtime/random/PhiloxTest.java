package org.tain.runtime.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhiloxTest {
    private static final int MANY = 100_000;

    /** The published known answers of Random123 for philox4x32-10. */
    @Test
    void theBijectionGivesThePublishedBlocks() {
        assertBlock(new int[] {0, 0, 0, 0}, 0, 0, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        assertBlock(new int[] {-1, -1, -1, -1}, -1, -1, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
        assertBlock(new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, 0xa4093822, 0x299f31d0,
                0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    /** Freezes the way from seed and purpose to the key: a change would change every run. */
    @Test
    void theKeyOfASeedAndAPurposeStaysWhatItIs() {
        assertEquals(0x3f1570132d416cfdL, new Philox(1, "patches").bits(2, 3));
    }

    @Test
    void aDrawDependsOnSeedPurposePresentationAndIndexAlone() {
        Draws draws = new Philox(1, "patches");
        long before = draws.bits(5, 7);
        draws.bits(9, 9);
        assertEquals(before, draws.bits(5, 7));
        assertEquals(before, new Philox(1, "patches").bits(5, 7));
        assertNotEquals(before, new Philox(2, "patches").bits(5, 7));
        assertNotEquals(before, new Philox(1, "patched").bits(5, 7));
        assertNotEquals(before, draws.bits(7, 5));
        assertNotEquals(before, draws.bits(5, 7L << 32));
        assertNotEquals(before, draws.bits(5L << 32, 7));
    }

    @Test
    void noTwoOfNeighbouringSeedsPurposesAndCountersMeet() {
        Set<Long> seen = new HashSet<>();
        for (long seed = -2; seed < 8; seed++) {
            for (int purpose = 0; purpose < 10; purpose++) {
                Draws draws = new Philox(seed, "W" + purpose);
                for (int k = 0; k < 100; k++) {
                    seen.add(draws.bits(k / 10, k % 10));
                }
            }
        }
        assertEquals(10_000, seen.size());
    }

    /** 64 bins, 100,000 draws: chi squared has mean 63 and standard deviation 11.2. */
    @Test
    void uniformFillsTheUnitIntervalEvenlyAlongIndicesAndAlongPresentations() {
        Draws draws = new Philox(1, "uniform");
        int[] alongIndex = new int[64];
        int[] alongPresentation = new int[64];
        for (int k = 0; k < MANY; k++) {
            double u = draws.uniform(3, k);
            assertTrue(u >= 0 && u < 1);
            alongIndex[(int) (64 * u)]++;
            alongPresentation[draws.below(64, k, 3)]++;
        }
        assertTrue(chiSquared(alongIndex) < 63 + 4 * 11.2, () -> "chi squared " + chiSquared(alongIndex));
        assertTrue(chiSquared(alongPresentation) < 63 + 4 * 11.2, () -> "chi squared " + chiSquared(alongPresentation));
    }

    /** The correlation of 100,000 independent pairs has standard deviation 0.0032. */
    @Test
    void neighboursInEveryDirectionAreUncorrelated() {
        Draws draws = new Philox(1, "pairs");
        assertTrue(Math.abs(correlation(draws, new Philox(2, "pairs"), 0, 0)) < 0.013);
        assertTrue(Math.abs(correlation(draws, new Philox(1, "pairt"), 0, 0)) < 0.013);
        assertTrue(Math.abs(correlation(draws, draws, 1, 0)) < 0.013);
        assertTrue(Math.abs(correlation(draws, draws, 0, 1)) < 0.013);
    }

    /** Each of the 64 bits is set in half the draws; the fraction has standard deviation 0.0016. */
    @Test
    void everyBitIsFair() {
        Draws draws = new Philox(1, "bits");
        int[] set = new int[64];
        for (int k = 0; k < MANY; k++) {
            long bits = draws.bits(k, 0);
            for (int b = 0; b < 64; b++) {
                set[b] += (int) (bits >>> b & 1);
            }
        }
        for (int b = 0; b < 64; b++) {
            assertEquals(0.5, set[b] / (double) MANY, 0.0016 * 4.5, "bit " + b);
        }
    }

    @Test
    void belowReachesEveryValueAndNoOther() {
        Draws draws = new Philox(1, "below");
        List<Integer> values = new ArrayList<>();
        for (int k = 0; k < 1000; k++) {
            values.add(draws.below(7, k, 0));
        }
        assertEquals(0, Collections.min(values));
        assertEquals(6, Collections.max(values));
        assertEquals(7, new HashSet<>(values).size());
        assertEquals(0, draws.below(1, 4, 4));
    }

    private static void assertBlock(int[] counter, int key0, int key1, int... expected) {
        Philox.encrypt(counter, key0, key1);
        assertArrayEquals(expected, counter);
    }

    private static double chiSquared(int[] counts) {
        double expected = MANY / (double) counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    private static double correlation(Draws a, Draws b, int presentations, int indices) {
        double sum = 0;
        for (int k = 0; k < MANY; k++) {
            sum += (a.uniform(k / 100, k % 100) - 0.5) * (b.uniform(k / 100 + presentations, k % 100 + indices) - 0.5);
        }
        return 12 * sum / MANY;
    }
}
