package org.tain.analysis.paint;

import java.util.List;

import org.tain.analysis.measure.Tile;

/**
 * Pictures of one size as opaque dots: grey is 0, white +1, black -1. They are computed once, however often and in
 * whatever order they are painted.
 *
 * @param rows, columns size of each, in dots
 * @param dots [pictures][rows * columns]
 */
public record TileDots(int rows, int columns, int[][] dots) {
    private static final int GREYS = 256;

    /** Each picture divided by its largest absolute value. */
    public static TileDots each(List<Tile> tiles) {
        return of(tiles, 0);
    }

    /** All divided by the largest absolute value of all of them, so that they can be compared. */
    public static TileDots together(List<Tile> tiles) {
        return of(tiles, tiles.stream().mapToDouble(Tile::largest).max().orElse(0));
    }

    private static TileDots of(List<Tile> tiles, double shared) {
        Tile first = tiles.isEmpty() ? new Tile(0, 0, new double[0]) : tiles.getFirst();
        int factor = first.enlarged(TileSheet.LEAST_PIXELS);
        int columns = first.columns() * factor;
        int[][] dots = new int[tiles.size()][];
        for (int i = 0; i < dots.length; i++) {
            Tile tile = tiles.get(i);
            dots[i] = greys(tile, factor, shared > 0 ? shared : tile.largest());
        }
        return new TileDots(first.rows() * factor, columns, dots);
    }

    private static int[] greys(Tile tile, int factor, double largest) {
        double[] values = tile.values();
        int width = tile.columns() * factor;
        int[] greys = new int[values.length * factor * factor];
        double share = largest > 0 ? 1 / largest : 0;
        for (int i = 0; i < greys.length; i++) {
            int at = factor == 1 ? i : i / width / factor * tile.columns() + i % width / factor;
            greys[i] = grey(values[at] * share);
        }
        return greys;
    }

    /** The grey of a value between -1 (black) and 1 (white), opaque. */
    static int grey(double value) {
        int level = (int) ((GREYS - 1) * (0.5 + 0.5 * Math.clamp(value, -1, 1)) + 0.5);
        return 0xff000000 | level << 16 | level << 8 | level;
    }
}
