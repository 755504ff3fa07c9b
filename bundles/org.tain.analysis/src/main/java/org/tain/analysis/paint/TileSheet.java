package org.tain.analysis.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.tain.analysis.measure.Tile;

/** Tiles in a grid, painted as one picture: grey is 0, white +1, black -1. */
public final class TileSheet {
    /** Smaller pictures are enlarged beforehand, so that a gap of one pixel is thin beside them. */
    public static final int LEAST_PIXELS = 16;
    private static final double FRAMED = 30;

    private final List<Tile> tiles;
    private final int columns;
    private final int gap;

    /**
     * A sheet of tiles of one size.
     *
     * @param tiles each divided by its largest absolute value here
     * @param columns tiles in a row
     * @param gap space between tiles, in pixels of a tile
     */
    public TileSheet(List<Tile> tiles, int columns, int gap) {
        this.tiles = tiles.stream().map(tile -> tile.atLeast(LEAST_PIXELS)).toList();
        this.columns = columns;
        this.gap = gap;
    }

    /** The number of columns that makes so many tiles most nearly a square. */
    public static int square(int tiles) {
        return Math.max(1, (int) Math.ceil(Math.sqrt(tiles)));
    }

    /** The largest factor of half a pixel that keeps a row of tiles within a width; one half at least. */
    public static double scale(int pixels, double width) {
        return Math.max(0.5, Math.floor(2 * width / pixels) / 2);
    }

    /** Width of one tile in tile pixels. */
    public int tileWidth() {
        return tiles.isEmpty() ? 0 : tiles.getFirst().columns();
    }

    /** Width in tile pixels. */
    public int pixelWidth() {
        return tiles.isEmpty() ? 0 : columns * pitchX() - gap;
    }

    /** Height in tile pixels. */
    public int pixelHeight() {
        int rows = (tiles.size() + columns - 1) / columns;
        return tiles.isEmpty() ? 0 : rows * pitchY() - gap;
    }

    private int pitchX() {
        return tiles.getFirst().columns() + gap;
    }

    private int pitchY() {
        return tiles.getFirst().rows() + gap;
    }

    /** Paints the sheet; every tile becomes a region of this kind, numbered from 0. */
    public void paint(Canvas canvas, double x, double y, double scale, String kind, String name) {
        if (tiles.isEmpty()) {
            return;
        }
        Path2D frames = new Path2D.Double();
        BufferedImage picture = new BufferedImage(pixelWidth(), pixelHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            int left = i % columns * pitchX();
            int top = i / columns * pitchY();
            put(picture, tile.normalised(), left, top);
            Rectangle2D box = new Rectangle2D.Double(x + left * scale, y + top * scale, tile.columns() * scale,
                    tile.rows() * scale);
            frames.append(box, false);
            canvas.region(box, kind, name, i);
        }
        canvas.picture(picture, x, y, scale);
        if (tileWidth() * scale >= FRAMED) {
            canvas.draw(frames, Palette.FAINT, 0.5);
        }
    }

    private static void put(BufferedImage picture, Tile tile, int left, int top) {
        for (int row = 0; row < tile.rows(); row++) {
            for (int column = 0; column < tile.columns(); column++) {
                picture.setRGB(left + column, top + row, grey(tile.values()[row * tile.columns() + column]));
            }
        }
    }

    /** The grey of a value between -1 (black) and 1 (white), opaque. */
    static int grey(double value) {
        int level = (int) Math.round(255 * (0.5 + 0.5 * Math.clamp(value, -1, 1)));
        return 0xff000000 | level << 16 | level << 8 | level;
    }
}
