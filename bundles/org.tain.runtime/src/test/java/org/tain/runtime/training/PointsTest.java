package org.tain.runtime.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void pointsComeInOrderAndThoseBeyondTheEndNever() {
        Points points = Points.at(false, 1000, 0, 30);
        assertEquals(0, points.next(0, 100));
        assertEquals(30, points.next(1, 100));
        assertEquals(Points.NEVER, points.next(31, 100));
        assertEquals(1000, points.next(31, 1000));
    }

    @Test
    void lastStandsForTheEnd() {
        assertEquals(30, Points.at(true, 30).next(0, 100));
        assertEquals(100, Points.at(true, 30).next(31, 100));
        assertEquals(100, Points.at(true).next(100, 100));
        assertEquals(Points.NEVER, Points.at(true).next(101, 100));
        assertEquals(Points.NEVER, Points.NONE.next(0, 100));
    }
}
