package org.tain.analysis.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tain.analysis.paint.TileDots;

class FilterLayoutTest {
    private static final TileDots DIGITS = new TileDots(28, 28, new int[0][]);
    private static final TileDots PATCHES = new TileDots(16, 16, new int[0][]);

    private static FilterLayout layout(int grids, int tiles, TileDots like, double width, double height) {
        return FilterLayout.largest(grids, tiles, like, 1, new FilterLayout.Room(width, height, 36, 36, 96));
    }

    @Test
    void gridsStandBesideEachOtherWhereItIsWideElseBelow() {
        assertFalse(layout(2, 400, PATCHES, 1400, 600).stacked());
        assertTrue(layout(2, 400, PATCHES, 400, 900).stacked());
    }

    @Test
    void everythingKeepsWithinTheRoom() {
        for (int tiles : new int[] {1, 2, 7, 100, 401, 1024}) {
            for (int[] room : new int[][] {{300, 200}, {900, 600}, {500, 1200}, {1600, 400}}) {
                for (TileDots like : new TileDots[] {DIGITS, PATCHES}) {
                    FilterLayout layout = layout(2, tiles, like, room[0], room[1]);
                    int rows = (tiles + layout.columns() - 1) / layout.columns();
                    double width = (layout.columns() * (like.columns() + 1) - 1) * layout.scale();
                    double height = (rows * (like.rows() + 1) - 1) * layout.scale();
                    double allWidth = layout.stacked() ? width : 2 * width + 36;
                    double allHeight = layout.stacked() ? 2 * height + 36 : height;
                    assertTrue(allWidth <= room[0] && allHeight <= room[1], tiles + " in " + room[0] + " x " + room[1]);
                }
            }
        }
    }

    @Test
    void dotsAreEnlargedByHalvesAndGapsAreAlike() {
        assertEquals(1.5, layout(1, 400, PATCHES, 560, 560).scale());
        double small = layout(1, 1024, DIGITS, 500, 500).scale();
        assertEquals(Math.rint(small * 29), small * 29, 1e-9, "a whole number of dots from tile to tile");
        assertTrue(small > 0.5 && small < 1);
    }

    @Test
    void aSquareNumberOfTilesMakesASquare() {
        assertEquals(32, layout(1, 1024, DIGITS, 700, 700).columns());
    }
}
