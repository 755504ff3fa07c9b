package org.tain.analysis.paint;

import java.awt.geom.Path2D;

/**
 * A line through points of a plot, thinned to what can be seen: of the points within one pixel's column only the
 * lowest and the highest are kept, so that no spike is lost, and nothing is kept beside the plot's area but the points
 * that the line enters and leaves it by.
 */
final class Polyline {
    private static final double BESIDE = 2;

    private final Plot plot;
    private final Path2D path = new Path2D.Double();
    private boolean penDown;
    private boolean filled;
    private long column;
    private double lowX;
    private double lowY;
    private double highX;
    private double highY;
    private boolean lowIsFirst;

    private Polyline(Plot plot) {
        this.plot = plot;
    }

    /** The line; it is broken where a value is no number. */
    static Path2D of(Plot plot, double[] xs, double[] ys) {
        Polyline line = new Polyline(plot);
        int side = 0;
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isFinite(ys[i]) || !Double.isFinite(xs[i])) {
                line.lift();
                continue;
            }
            int before = side;
            side = line.side(plot.x(xs[i]));
            boolean follows = i > 0 && Double.isFinite(ys[i - 1]);
            if (side == 0) {
                if (follows && before != 0 && !line.penDown && !line.filled) {
                    line.put(plot.x(xs[i - 1]), plot.y(ys[i - 1]));
                }
                line.put(plot.x(xs[i]), plot.y(ys[i]));
            } else if (follows && before != side) {
                if (before != 0) {
                    line.put(plot.x(xs[i - 1]), plot.y(ys[i - 1]));
                }
                line.put(plot.x(xs[i]), plot.y(ys[i]));
                line.lift();
            }
        }
        line.lift();
        return line.path;
    }

    private int side(double x) {
        return x < plot.area().getMinX() - BESIDE ? -1 : x > plot.area().getMaxX() + BESIDE ? 1 : 0;
    }

    private void put(double x, double y) {
        long next = (long) Math.floor(x);
        if (filled && next != column) {
            flush();
        }
        boolean first = !filled;
        filled = true;
        column = next;
        if (first || y < lowY) {
            lowX = x;
            lowY = y;
            lowIsFirst = first;
        }
        if (first || y > highY) {
            highX = x;
            highY = y;
            lowIsFirst = !first;
        }
    }

    private void lift() {
        flush();
        penDown = false;
    }

    private void flush() {
        if (filled) {
            point(lowIsFirst ? lowX : highX, lowIsFirst ? lowY : highY);
            if (lowX != highX || lowY != highY) {
                point(lowIsFirst ? highX : lowX, lowIsFirst ? highY : lowY);
            }
        }
        filled = false;
    }

    private void point(double x, double y) {
        if (penDown) {
            path.lineTo(x, y);
        } else {
            path.moveTo(x, y);
            penDown = true;
        }
    }
}
