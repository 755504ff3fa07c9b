package org.tain.analysis.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;

class AxisTest {
    private static final Text LABEL = Text.of("label");

    @Test
    void aLinearAxisEndsAtRoundNumbers() {
        Axis axis = Axis.linear(LABEL, 0, 137, 4);
        assertEquals(List.of(0.0, 50.0, 100.0, 150.0), axis.ticks());
        assertEquals(0.5, axis.share(75), 1e-12);
    }

    @Test
    void anExactAxisKeepsItsEnds() {
        Axis axis = Axis.exact(LABEL, -0.055, 0.055, 0.05);
        assertEquals(List.of(-0.05, 0.0, 0.05), axis.ticks());
        assertEquals(-0.055, axis.from());
    }

    @Test
    void decadesAreEquallyFarApart() {
        Axis axis = Axis.decades(LABEL, 0.02, 130);
        assertEquals(List.of(0.01, 0.1, 1.0, 10.0, 100.0, 1000.0), axis.ticks());
        assertEquals(0.6, axis.share(10), 1e-12);
        assertEquals(10, axis.value(0.6), 1e-9);
        assertEquals(45 - 5, axis.between().size(), "eight between each two of six decades");
    }

    @Test
    void aRangeWithoutExtentStillHasTwoEnds() {
        Axis axis = Axis.linear(LABEL, 3, 3, 4);
        assertEquals(true, axis.to() > axis.from());
    }

    @Test
    void numbersArePrintedAsInAJournal() {
        assertEquals("150,000", Numbers.whole(150_000));
        assertEquals("−0.05", Numbers.tick(-0.05, 0.05));
        assertEquals("0.0", Numbers.tick(-0.0, 0.5));
        assertEquals("0.593", Numbers.significant(0.59312, 3));
        assertEquals("0.00012", Numbers.significant(0.00012, 3));
        assertEquals("1.2e−5", Numbers.significant(0.000012, 3));
        assertEquals("–", Numbers.significant(Double.NaN, 3));
    }

    @Test
    void aPlotTurnsPixelsBackIntoValues() {
        Canvas canvas = new Canvas(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Typefaces());
        Plot plot = new Plot(canvas, new Rectangle2D.Double(50, 20, 200, 100), Axis.linear(LABEL, 0, 100, 5),
                Axis.decades(LABEL, 1, 100));
        assertEquals(30, plot.valueX(plot.x(30)), 1e-9);
        assertEquals(7, plot.valueY(plot.y(7)), 1e-9);
        assertEquals(120, plot.y(1), 1e-9, "the smallest value is at the bottom");
        assertEquals(List.of(plot), canvas.plots());
    }
}
