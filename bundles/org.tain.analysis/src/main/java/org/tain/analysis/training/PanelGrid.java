package org.tain.analysis.training;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells of one size in rows and columns, as many columns as make their plots most nearly as wide as they look best; never more
 * than so many rows need.
 */
record PanelGrid(int columns, int rows, double top, double cellWidth, double cellHeight) {
    static final double LEFT = 68;
    static final double RIGHT = 28;
    static final double HEAD = 28;
    static final double FOOT = 24;
    /** More room below the last row, for the name of the axis. */
    static final double LABEL = 16;
    private static final double BEST = 1.75;
    private static final double LEAST_PLOT = 40;

    static PanelGrid of(int panels, double width, double height, double top) {
        PanelGrid best = null;
        for (int columns = 1; columns <= panels; columns++) {
            int rows = (panels + columns - 1) / columns;
            boolean full = columns == (panels + rows - 1) / rows;
            PanelGrid grid = new PanelGrid(columns, rows, top, width / columns, (height - top - LABEL) / rows);
            if (full && (best == null || grid.badness() < best.badness())) {
                best = grid;
            }
        }
        return best;
    }

    private double badness() {
        double wide = Math.max(1, cellWidth - LEFT - RIGHT);
        double high = Math.max(1, cellHeight - HEAD - FOOT);
        return Math.abs(Math.log(wide / high / BEST)) + 0.4 * Math.max(0, 150 - wide) / 50;
    }

    /** The areas of the plots, row by row. */
    List<Rectangle2D> areas(int panels) {
        List<Rectangle2D> areas = new ArrayList<>();
        for (int i = 0; i < panels; i++) {
            double x = i % columns * cellWidth + LEFT;
            double y = top + i / columns * cellHeight + HEAD;
            areas.add(new Rectangle2D.Double(x, y, Math.max(LEAST_PLOT, cellWidth - LEFT - RIGHT),
                    Math.max(LEAST_PLOT, cellHeight - HEAD - FOOT)));
        }
        return areas;
    }

    /** Whether nothing is below a panel. */
    boolean isLast(int panel, int panels) {
        return panel + columns >= panels;
    }
}
