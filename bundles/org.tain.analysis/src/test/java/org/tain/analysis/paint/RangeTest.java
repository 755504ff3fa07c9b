package org.tain.analysis.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class RangeTest {
    private static final Range LIMITS = new Range(0, 100);

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Range zoomed = new Range(20, 60).zoomed(30, 0.5);
        assertEquals(new Range(25, 45), zoomed);
        assertEquals((30 - 20) / 40.0, (30 - zoomed.from()) / zoomed.length(), 1e-12);
    }

    @Test
    void movingStopsAtTheLimitsAndKeepsTheLength() {
        assertEquals(new Range(60, 100), new Range(20, 60).moved(70).within(LIMITS));
        assertEquals(new Range(0, 40), new Range(20, 60).moved(-70).within(LIMITS));
        assertEquals(LIMITS, new Range(-30, 500).within(LIMITS));
    }

    @Test
    void thereIsNoEmptyRange() {
        assertThrows(IllegalArgumentException.class, () -> new Range(3, 3));
        assertThrows(IllegalArgumentException.class, () -> new Range(Double.NaN, 3));
    }

    @Test
    void aZoomedLogarithmicAxisIsZoomedInRatios() {
        Axis axis = Axis.over(Text.of(""), new Range(1000, 100_000), true, 4);
        assertEquals(List.of(1000.0, 10_000.0, 100_000.0), axis.ticks());
        Range zoomed = axis.zoomed(10_000, 0.5);
        assertEquals(Math.sqrt(1000.0 * 10_000), zoomed.from(), 1e-6);
        assertEquals(Math.sqrt(10_000.0 * 100_000), zoomed.to(), 1e-6);
    }

    @Test
    void everyZoomHasAtLeastTwoTicks() {
        for (double length = 1e5; length > 1e-2; length /= 3) {
            Range range = new Range(3456, 3456 + length);
            assertTrue(Axis.over(Text.of(""), range, true, 4).ticks().size() >= 2, "logarithmic " + range);
            assertTrue(Axis.over(Text.of(""), range, false, 4).ticks().size() >= 2, "linear " + range);
        }
    }
}
