package org.tain.analysis.paint;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.tain.analysis.paint.Canvas.Anchor;

/** A rectangle with two axes, which turns values into pixels and back. */
public final class Plot {
    private static final double TICK = 4;

    private final Canvas canvas;
    private final Rectangle2D area;
    private final Axis x;
    private final Axis y;

    /** A plot over an area of a canvas; nothing is painted yet. */
    public Plot(Canvas canvas, Rectangle2D area, Axis x, Axis y) {
        this.canvas = canvas;
        this.area = area;
        this.x = x;
        this.y = y;
        canvas.plot(this);
    }

    /** Where its data are painted. */
    public Rectangle2D area() {
        return area;
    }

    /** The horizontal axis. */
    public Axis xAxis() {
        return x;
    }

    /** The vertical axis. */
    public Axis yAxis() {
        return y;
    }

    /** The pixel of a horizontal value. */
    public double x(double value) {
        return area.getMinX() + x.share(value) * area.getWidth();
    }

    /** The pixel of a vertical value. */
    public double y(double value) {
        return area.getMaxY() - y.share(value) * area.getHeight();
    }

    /** The horizontal value of a pixel. */
    public double valueX(double pixel) {
        return x.value((pixel - area.getMinX()) / area.getWidth());
    }

    /** The vertical value of a pixel. */
    public double valueY(double pixel) {
        return y.value((area.getMaxY() - pixel) / area.getHeight());
    }

    /** Paints grid lines, axes, ticks and labels. */
    public void frame() {
        for (double tick : y.ticks()) {
            if (tick > y.from()) {
                canvas.line(area.getMinX(), y(tick), area.getMaxX(), y(tick), Palette.RULE, 0.75);
            }
        }
        bottom();
        left();
    }

    /** Paints the horizontal axis only. */
    public void bottom() {
        double base = area.getMaxY();
        canvas.line(area.getMinX(), base, area.getMaxX(), base, Palette.INK, 1);
        for (double tick : x.ticks()) {
            canvas.line(x(tick), base, x(tick), base + TICK, Palette.INK, 1);
            canvas.text(x.text(tick), x(tick), base + TICK + 12.5, Style.TICK, Anchor.MIDDLE);
        }
        for (double tick : x.between()) {
            canvas.line(x(tick), base, x(tick), base + TICK / 2, Palette.INK, 0.75);
        }
        canvas.text(x.label(), area.getCenterX(), base + TICK + 31, Style.LABEL, Anchor.MIDDLE);
    }

    /** Paints the vertical axis only. */
    public void left() {
        double edge = area.getMinX();
        canvas.line(edge, area.getMinY(), edge, area.getMaxY(), Palette.INK, 1);
        double widest = 0;
        for (double tick : y.ticks()) {
            canvas.line(edge - TICK, y(tick), edge, y(tick), Palette.INK, 1);
            Text text = y.text(tick);
            canvas.text(text, edge - TICK - 4, y(tick) + 3.8, Style.TICK, Anchor.END);
            widest = Math.max(widest, canvas.width(text, Style.TICK));
        }
        for (double tick : y.between()) {
            canvas.line(edge - TICK / 2, y(tick), edge, y(tick), Palette.INK, 0.75);
        }
        canvas.upwards(y.label(), edge - TICK - widest - 14, area.getCenterY(), Style.LABEL);
    }

    /** A dashed line across the plot at a vertical value. */
    public void level(double value) {
        canvas.dash(new Line2D.Double(area.getMinX(), y(value), area.getMaxX(), y(value)), Palette.FAINT, 1, 4);
    }

    /** A dashed line up the plot at a horizontal value. */
    public void upright(double value) {
        canvas.dash(new Line2D.Double(x(value), area.getMinY(), x(value), area.getMaxY()), Palette.FAINT, 1, 4);
    }

    /** A line through points; it is broken where a value is no number. */
    public void curve(double[] xs, double[] ys, Color color, double width) {
        canvas.curve(path(xs, ys), color, width);
    }

    /** The line through points, in pixels, thinned to what can be seen. */
    public Shape path(double[] xs, double[] ys) {
        return Polyline.of(this, xs, ys);
    }

    /** A dot at each point. */
    public void dots(double[] xs, double[] ys, Color color, double radius) {
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isNaN(ys[i])) {
                canvas.fill(new Ellipse2D.Double(x(xs[i]) - radius, y(ys[i]) - radius, 2 * radius, 2 * radius), color);
            }
        }
    }
}
