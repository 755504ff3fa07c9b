package org.tain.runtime.stimulus;

import org.tain.runtime.UserError;
import org.tain.runtime.random.Draws;

/**
 * A rectangle at a random place, perhaps transposed, so that horizontal and vertical have the same statistics. The row
 * is drawn from border .. border + height - rows - 2 border - 1, and the column likewise; a picture that it fits
 * exactly has one place.
 *
 * @param rows height of the sample
 * @param columns width of the sample
 * @param border pixels at each edge of the picture that are never used
 * @param transposedAtRandom whether every other sample, at random, is mirrored at its diagonal
 */
record Patch(int rows, int columns, int border, boolean transposedAtRandom) implements Cutting {
    /** Indices of the draws of one presentation; 0 is the choice of the picture. */
    private static final int ROW = 1;
    private static final int COLUMN = 2;
    private static final int TRANSPOSE = 3;

    Patch {
        if (rows < 1 || columns < 1 || border < 0) {
            throw new UserError("patch %d x %d, border %d: the patch needs 1 pixel or more and the border 0 or more"
                    .formatted(rows, columns, border));
        }
    }

    /** Refuses a picture that is too small. */
    void requireFit(Picture picture) {
        int height = transposedAtRandom ? Math.max(rows, columns) : rows;
        int width = transposedAtRandom ? Math.max(rows, columns) : columns;
        if (picture.rows() < height + 2L * border || picture.columns() < width + 2L * border) {
            throw new UserError("patch %d x %d with border %d needs images of at least %d x %d pixels, but %s has %s"
                    .formatted(rows, columns, border, height + 2L * border, width + 2L * border, picture.name(),
                            picture.size()));
        }
    }

    @Override
    public void cut(Picture picture, Draws draws, long presentation, float[] sample) {
        boolean transposed = transposedAtRandom && draws.below(2, presentation, TRANSPOSE) == 1;
        int height = transposed ? columns : rows;
        int width = transposed ? rows : columns;
        int top = border + draws.below(places(picture.rows(), height), presentation, ROW);
        int left = border + draws.below(places(picture.columns(), width), presentation, COLUMN);
        float[] pixels = picture.pixels();
        for (int y = 0; y < height; y++) {
            int from = (top + y) * picture.columns() + left;
            for (int x = 0; x < width; x++) {
                sample[transposed ? x * columns + y : y * columns + x] = pixels[from + x];
            }
        }
    }

    private int places(int size, int extent) {
        return Math.max(1, size - extent - 2 * border);
    }
}
