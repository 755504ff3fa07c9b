package org.tain.analysis.training;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Style;

/** The runs by colour and name, above the panels, in as many rows as they need. */
final class LegendStrip {
    private static final double ROW = 18;
    private static final double TOP = 8;
    private static final double SWATCH = 22;
    private static final double PER_LETTER = 6.3;
    private static final double GAP = 26;

    private final List<String> entries;

    LegendStrip(List<String> entries) {
        this.entries = entries;
    }

    /** Its height where there is so much room for a row. */
    double height(double width) {
        return boxes(width).getLast().getMaxY() + 2;
    }

    /** A box for each entry; letters are counted, not measured, as the fonts are not at hand before painting. */
    private List<Rectangle2D> boxes(double width) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double x = GAP;
        double y = TOP;
        for (String entry : entries) {
            double needed = SWATCH + entry.length() * PER_LETTER;
            if (x > GAP && x + needed > width - GAP) {
                y += ROW;
                x = GAP;
            }
            boxes.add(new Rectangle2D.Double(x, y, needed, ROW));
            x += needed + GAP;
        }
        return boxes;
    }

    /** Paints it; every entry is a region of the kind {@code run}. */
    void paint(Canvas canvas, double width) {
        List<Rectangle2D> boxes = boxes(width);
        for (int run = 0; run < entries.size(); run++) {
            Rectangle2D box = boxes.get(run);
            canvas.line(box.getX(), box.getCenterY(), box.getX() + SWATCH - 6, box.getCenterY(), Strokes.color(run),
                    2.5);
            canvas.text(entries.get(run), box.getX() + SWATCH, box.getCenterY() + 4, Style.LABEL, Anchor.START);
            canvas.region(box, "run", entries.get(run), run);
        }
    }
}
