package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;

/** How a measure goes over the training: a line, and a dot with its value at the end. */
public final class Courses {
    private static final int FEW = 25;
    private static final int MANY = 400;
    private static final double WIDTH = 1.75;
    private static final double THIN = 1.25;

    private Courses() {
    }

    /** The axis of presentations from 0 to the last of them. */
    static Axis presentations(double last) {
        return Axis.linear(Text.of("training presentations"), 0, Math.max(1, last), 3);
    }

    /** The largest number of an array that has one, else 1. */
    static double largest(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    }

    /** The smallest number of an array that is above a bound, else 1. */
    static double smallest(double[] values, double above) {
        return Arrays.stream(values).filter(v -> Double.isFinite(v) && v > above).min().orElse(1);
    }

    /** Paints one course with its frame. */
    static void paint(Canvas canvas, Rectangle2D area, Axis y, double[] x, double[] values, Color color) {
        Plot plot = new Plot(canvas, area, presentations(largest(x)), y);
        plot.frame();
        course(canvas, plot, x, values, new Stroke(color, 0));
        int last = x.length - 1;
        if (last >= 0 && Double.isFinite(values[last])) {
            canvas.text(Numbers.significant(values[last], 3), plot.x(x[last]), plot.y(values[last]) - 10,
                    Style.TICK.bold().in(color), Anchor.MIDDLE);
        }
    }

    /** How a course is drawn: its colour and the length of its dashes, 0 for none. */
    public record Stroke(Color color, double dash) {
    }

    /** Paints one course into a plot: its line, a dot for each block if there are few, and one at the end. */
    public static void course(Canvas canvas, Plot plot, double[] x, double[] values, Stroke stroke) {
        double width = x.length > MANY ? THIN : WIDTH;
        if (stroke.dash() > 0) {
            canvas.dash(plot.path(x, values), stroke.color(), width, stroke.dash());
        } else {
            plot.curve(x, values, stroke.color(), width);
        }
        if (x.length <= FEW) {
            plot.dots(x, values, stroke.color(), 2.5);
        }
        int last = x.length - 1;
        if (last >= 0 && Double.isFinite(values[last])) {
            plot.dots(new double[] {x[last]}, new double[] {values[last]}, stroke.color(), 3.5);
        }
    }
}
