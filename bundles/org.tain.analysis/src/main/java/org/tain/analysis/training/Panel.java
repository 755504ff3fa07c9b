package org.tain.analysis.training;

import java.awt.geom.Rectangle2D;

import org.tain.analysis.paint.Axis;

/** Where a chart is painted, and its axes. */
public record Panel(Chart chart, Rectangle2D area, Axis presentations, Axis values) {

    /** The presentations at a horizontal place. */
    public double presentationAt(double x) {
        return presentations.value((x - area.getMinX()) / area.getWidth());
    }

    /** The value at a vertical place. */
    public double valueAt(double y) {
        return values.value((area.getMaxY() - y) / area.getHeight());
    }

    /** The horizontal place of a number of presentations. */
    public double x(double presentation) {
        return area.getMinX() + presentations.share(presentation) * area.getWidth();
    }

    /** The vertical place of a value. */
    public double y(double value) {
        return area.getMaxY() - values.share(value) * area.getHeight();
    }
}
