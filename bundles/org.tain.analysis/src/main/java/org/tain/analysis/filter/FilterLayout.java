package org.tain.analysis.filter;

import org.tain.analysis.paint.TileDots;

/**
 * How grids of the same number of tiles take up a room.
 *
 * @param stacked whether one grid stands above the other, instead of beside it
 * @param columns tiles in a row
 * @param scale figure's pixels for each dot of a tile
 */
record FilterLayout(boolean stacked, int columns, double scale) {
    private static final double SMALLEST = 0.1;
    private static final double RAGGED = 0.06;
    private static final double LONG = 0.01;

    /**
     * A place to fill.
     *
     * @param width, height of all grids with what is between them
     * @param between from one grid to the next beside it
     * @param heading from one grid to the next below it
     * @param largest width of a tile
     */
    record Room(double width, double height, double between, double heading, double largest) {
    }

    /** The layout with the largest tiles; of nearly equal ones that with the fuller last row, nearer to a square. */
    static FilterLayout largest(int grids, int tiles, TileDots like, int gap, Room room) {
        FilterLayout best = null;
        double bestScore = 0;
        for (int turn = 0; turn < grids; turn++) {
            boolean stacked = turn > 0;
            double width = stacked ? room.width : (room.width - (grids - 1) * room.between) / grids;
            double height = stacked ? (room.height - (grids - 1) * room.heading) / grids : room.height;
            for (int columns = 1; columns <= Math.max(1, tiles); columns++) {
                int rows = Math.max(1, (tiles + columns - 1) / columns);
                double across = columns * (like.columns() + gap) - gap;
                double down = rows * (like.rows() + gap) - gap;
                double fitting = Math.min(Math.min(width / across, height / down), room.largest / like.columns());
                double scale = step(fitting, like.columns() + gap);
                double missing = (double) (rows * columns - tiles) / columns;
                double score = scale * (1 - RAGGED * missing - LONG * Math.abs(Math.log(across / down)))
                        * (stacked ? 1 - LONG : 1);
                if (best == null || score > bestScore) {
                    best = new FilterLayout(stacked, columns, scale);
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** Enlarged by half dots only, so that all dots look alike; made smaller so that all gaps do. */
    private static double step(double scale, int pitch) {
        return scale >= 1 ? Math.floor(2 * scale) / 2 : Math.max(SMALLEST, Math.floor(scale * pitch) / pitch);
    }
}
