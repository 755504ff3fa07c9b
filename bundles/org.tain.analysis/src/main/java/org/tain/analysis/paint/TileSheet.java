package org.tain.analysis.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.stream.IntStream;

import org.tain.analysis.measure.Tile;

/** Tiles in a grid, painted as one picture, which is made once: grey is 0, white +1, black -1. */
public final class TileSheet {
    /** Smaller pictures are enlarged beforehand, so that a gap of one pixel is thin beside them. */
    public static final int LEAST_PIXELS = 16;
    private static final double FRAMED = 30;

    private final TileDots tiles;
    private final int[] shown;
    private final int columns;
    private final int gap;
    private BufferedImage picture;

    /**
     * A sheet of tiles of one size.
     *
     * @param tiles each divided by its largest absolute value here
     * @param columns tiles in a row
     * @param gap space between tiles, in pixels of a tile
     */
    public TileSheet(List<Tile> tiles, int columns, int gap) {
        this(TileDots.each(tiles), IntStream.range(0, tiles.size()).toArray(), columns, gap);
    }

    /**
     * A sheet of some of the tiles.
     *
     * @param shown the numbers of the tiles, in the order of the sheet
     * @param columns tiles in a row
     * @param gap space between tiles, in pixels of a tile
     */
    public TileSheet(TileDots tiles, int[] shown, int columns, int gap) {
        this.tiles = tiles;
        this.shown = shown.clone();
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
        return tiles.columns();
    }

    /** Width in tile pixels. */
    public int pixelWidth() {
        return shown.length == 0 ? 0 : columns * pitchX() - gap;
    }

    /** Height in tile pixels. */
    public int pixelHeight() {
        int rows = (shown.length + columns - 1) / columns;
        return shown.length == 0 ? 0 : rows * pitchY() - gap;
    }

    private int pitchX() {
        return tiles.columns() + gap;
    }

    private int pitchY() {
        return tiles.rows() + gap;
    }

    /** Paints the sheet; every tile becomes a region of this kind with the number of the tile. */
    public void paint(Canvas canvas, double x, double y, double scale, String kind, String name) {
        if (shown.length == 0) {
            return;
        }
        Path2D frames = new Path2D.Double();
        for (int i = 0; i < shown.length; i++) {
            Rectangle2D box = new Rectangle2D.Double(x + i % columns * pitchX() * scale,
                    y + i / columns * pitchY() * scale, tiles.columns() * scale, tiles.rows() * scale);
            frames.append(box, false);
            canvas.region(box, kind, name, shown[i]);
        }
        canvas.picture(picture(), x, y, scale);
        if (tileWidth() * scale >= FRAMED) {
            canvas.draw(frames, Palette.FAINT, 0.5);
        }
    }

    private BufferedImage picture() {
        if (picture == null) {
            picture = new BufferedImage(pixelWidth(), pixelHeight(), BufferedImage.TYPE_INT_ARGB);
            int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < shown.length; i++) {
                int[] tile = tiles.dots()[shown[i]];
                int corner = i / columns * pitchY() * pixelWidth() + i % columns * pitchX();
                for (int row = 0; row < tiles.rows(); row++) {
                    System.arraycopy(tile, row * tiles.columns(), dots, corner + row * pixelWidth(), tiles.columns());
                }
            }
        }
        return picture;
    }
}
