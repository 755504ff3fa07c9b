package org.tain.runtime.stimulus;

/**
 * How the neurons of a layer stand for an image: channels (ON, then OFF) x rows x columns, columns fastest.
 *
 * @param channels 2 after {@code split on off}, else 1
 * @param rows height in pixels
 * @param columns width in pixels
 */
public record Shape(int channels, int rows, int columns) {

    /** Number of pixels of one channel. */
    public int pixels() {
        return rows * columns;
    }

    /** Number of neurons. */
    public int size() {
        return channels * rows * columns;
    }
}
