package org.tain.analysis.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(10, 20, 200, 100);

    /** One corner of the line; {@code begins} where the pen was lifted before it. */
    private record Corner(boolean begins, double x, double y) {
    }

    private static Plot plot(Range shown) {
        Canvas canvas = new Canvas(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Typefaces());
        return new Plot(canvas, AREA, Axis.over(Text.of(""), shown, false, 4),
                Axis.over(Text.of(""), new Range(-10, 10), false, 4));
    }

    private static List<Corner> corners(Plot plot, double[] xs, double[] ys) {
        List<Corner> corners = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = plot.path(xs, ys).getPathIterator(null); !path.isDone(); path.next()) {
            corners.add(new Corner(path.currentSegment(at) == PathIterator.SEG_MOVETO, at[0], at[1]));
        }
        return corners;
    }

    private static double[] numbers(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    @Test
    void fewPointsAreKeptAsTheyAre() {
        Plot plot = plot(new Range(0, 4));
        List<Corner> corners = corners(plot, numbers(5), new double[] {0, 5, -5, 2, 1});
        assertEquals(5, corners.size());
        assertEquals(plot.y(-5), corners.get(2).y(), 1e-9);
    }

    @Test
    void aSpikeAmongAHundredThousandPointsIsKept() {
        Random random = new Random(3);
        double[] ys = new double[100_000];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = random.nextGaussian();
        }
        ys[54_321] = 9.5;
        ys[77_777] = -9.25;
        Plot plot = plot(new Range(0, ys.length));
        List<Corner> corners = corners(plot, numbers(ys.length), ys);
        assertTrue(corners.size() <= 2 * (AREA.getWidth() + 2), "two corners in a column, not " + corners.size());
        assertEquals(plot.y(9.5), corners.stream().mapToDouble(Corner::y).min().orElseThrow(), 1e-9);
        assertEquals(plot.y(-9.25), corners.stream().mapToDouble(Corner::y).max().orElseThrow(), 1e-9);
        assertEquals(1, corners.stream().filter(Corner::begins).count(), "it is one line");
    }

    @Test
    void itIsBrokenWhereAValueIsNoNumber() {
        List<Corner> corners = corners(plot(new Range(0, 4)), numbers(5), new double[] {0, 1, Double.NaN, 2, 3});
        assertEquals(4, corners.size());
        assertEquals(2, corners.stream().filter(Corner::begins).count());
    }

    @Test
    void itEntersAndLeavesTheShownPieceInTheRightDirection() {
        double[] ys = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        Plot plot = plot(new Range(3.5, 5.5));
        List<Corner> corners = corners(plot, numbers(10), ys);
        assertEquals(List.of(plot.x(3), plot.x(4), plot.x(5), plot.x(6)), corners.stream().map(Corner::x).toList());
    }

    @Test
    void aPieceBetweenTwoPointsIsCrossed() {
        Plot plot = plot(new Range(3.2, 3.4));
        List<Corner> corners = corners(plot, numbers(10), new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertEquals(List.of(plot.x(3), plot.x(4)), corners.stream().map(Corner::x).toList());
    }
}
