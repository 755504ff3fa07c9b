package org.tain.analysis.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Style;
import org.tain.analysis.run.NetworkFile;

/** When the stimulus was there, and where the late spikes begin. */
public record StimulusBar(NetworkFile network) {

    /** Room that it takes up above the plot. */
    public double height() {
        return network.stimulus() == null ? 0 : 22;
    }

    /** Paints the band behind the spikes, the bar above it, and the border between early and late. */
    public void paint(Canvas canvas, Plot time) {
        if (network.stimulus() == null) {
            return;
        }
        Rectangle2D area = time.area();
        Range shown = time.xAxis().range();
        double from = time.x(Math.clamp(network.stimulus().startMs(), shown.from(), shown.to()));
        double to = time.x(Math.clamp(network.stimulus().endMs(), shown.from(), shown.to()));
        if (to > from) {
            canvas.fill(new Rectangle2D.Double(from, area.getMinY(), to - from, area.getHeight()), Palette.BAND);
            canvas.fill(new Rectangle2D.Double(from, area.getMinY() - 10, to - from, 7), Palette.FAINT);
            canvas.text("stimulus", from - 12, area.getMinY() - 3, Style.NOTE, Anchor.END);
        }
        if (network.measures() != null && shown.contains(network.measures().lateFromMs())) {
            double late = time.x(network.measures().lateFromMs());
            canvas.dash(new Line2D.Double(late, area.getMinY() - 4, late, area.getMaxY()), Palette.FAINT, 1, 3);
            canvas.text("late", late + 5, area.getMinY() - 3, Style.NOTE, Anchor.START);
            canvas.text("early", late - 5, area.getMinY() - 3, Style.NOTE, Anchor.END);
        }
    }
}
