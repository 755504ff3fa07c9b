package org.tain.analysis.figure;

import java.util.List;

import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Style;

/** A small picture with a word above it. */
public record Thumbnail(String heading, Tile picture) {
    private static final double BETWEEN = 40;

    /** Paints some of about a size below each other, from a place downwards. */
    public static void paint(Canvas canvas, List<Thumbnail> thumbnails, double x, double top, double size) {
        double y = top;
        for (Thumbnail thumbnail : thumbnails) {
            TileRow row = TileRow.within(thumbnail.picture(), size);
            canvas.text(thumbnail.heading(), x, y + 4, Style.LABEL, Anchor.START);
            row.paint(canvas, List.of(thumbnail.picture()), x, y + 12, thumbnail.heading());
            y += row.pitchY() + BETWEEN;
        }
    }
}
