package org.tain.analysis.figure;

import java.util.List;

import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.TileSheet;

/** Rows of pictures of one size, enlarged by whole dots and set at equal distances. */
record TileRow(int columns, int rows, double scale) {
    private static final int PIXELS_PER_GAP = 8;

    /** Rows of pictures like this one, about as large as a size. */
    static TileRow within(Tile like, double size) {
        Tile tile = like.atLeast(TileSheet.LEAST_PIXELS);
        int larger = Math.max(tile.columns(), tile.rows());
        return new TileRow(tile.columns(), tile.rows(), TileSheet.scale(larger, size));
    }

    private int gap() {
        return Math.max(1, columns / PIXELS_PER_GAP);
    }

    /** From one row to the next. */
    double pitchY() {
        return (rows + gap()) * scale;
    }

    /** Width of so many pictures in a row. */
    double width(int count) {
        return (count * (columns + gap()) - gap()) * scale;
    }

    /** The middle of the n-th picture, from the beginning of the row. */
    double centre(int n) {
        return (n * (columns + gap()) + columns / 2.0) * scale;
    }

    /** The baseline of a label beside a row, from the top of the row. */
    double middle() {
        return rows * scale / 2 + 4;
    }

    /** Paints one row; every picture becomes a region, numbered from 0. */
    void paint(Canvas canvas, List<Tile> tiles, double x, double y, String kind) {
        new TileSheet(tiles, Math.max(1, tiles.size()), gap()).paint(canvas, x, y, scale, kind, kind);
    }
}
