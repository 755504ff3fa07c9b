package org.tain.analysis.paint;

import java.awt.geom.Path2D;

/**
 * A line through points of a plot, thinned to what can be seen: of the points within half a pixel's column only the
 * first, the lowest, the highest and the last are kept, so that no spike is lost, and nothing is kept beside the plot's
 * area but the points that the line enters and leaves it by.
 */
final class Polyline {
    private static final double COLUMNS_PER_PIXEL = 2;
    private static final double BESIDE = 2;

    private final Plot plot;
    private final Path2D path = new Path2D.Double();
    private final double[] columnX = new double[4];
    private final double[] columnY = new double[4];
    private final long[] order = new long[4];
    private boolean penDown;
    private boolean filled;
    private long column;
    private long count;

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
        long next = (long) Math.floor(x * COLUMNS_PER_PIXEL);
        if (filled && next != column) {
            flush();
        }
        column = next;
        count++;
        if (!filled) {
            for (int k = 0; k < 4; k++) {
                keep(k, x, y);
            }
            filled = true;
            return;
        }
        if (y < columnY[1]) {
            keep(1, x, y);
        }
        if (y > columnY[2]) {
            keep(2, x, y);
        }
        keep(3, x, y);
    }

    private void keep(int place, double x, double y) {
        columnX[place] = x;
        columnY[place] = y;
        order[place] = count;
    }

    private void lift() {
        flush();
        penDown = false;
    }

    private void flush() {
        if (!filled) {
            return;
        }
        boolean lowestFirst = order[1] <= order[2];
        long drawn = -1;
        for (int place : lowestFirst ? new int[] {0, 1, 2, 3} : new int[] {0, 2, 1, 3}) {
            if (order[place] != drawn) {
                point(columnX[place], columnY[place]);
                drawn = order[place];
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
