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

    private final List<String> runs;
    private final List<String> entries;

    /** A strip of the runs and, after them, of remarks. */
    LegendStrip(List<String> runs, List<String> remarks) {
        this.runs = runs;
        entries = new ArrayList<>(runs);
        entries.addAll(remarks);
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
        for (int i = 0; i < entries.size(); i++) {
            Rectangle2D box = boxes.get(i);
            double y = box.getCenterY();
            if (i < runs.size()) {
                canvas.line(box.getX(), y, box.getX() + SWATCH - 6, y, Strokes.color(i), 2.5);
                canvas.text(runs.get(i), box.getX() + SWATCH, y + 4, Style.LABEL, Anchor.START);
                canvas.region(box, "run", runs.get(i), i);
            } else {
                canvas.text(entries.get(i), box.getX(), y + 4, Style.NOTE, Anchor.START);
            }
        }
    }
}
