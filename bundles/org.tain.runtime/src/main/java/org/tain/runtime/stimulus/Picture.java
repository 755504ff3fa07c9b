package org.tain.runtime.stimulus;

/**
 * One image of a set. Steps modify its pixels while the stimulus is made; afterwards nobody does.
 *
 * @param name how messages call it
 * @param rows height in pixels
 * @param columns width in pixels
 * @param pixels [rows * columns], columns fastest; as read: grey from 0 (black) to 1 (white)
 */
record Picture(String name, int rows, int columns, float[] pixels) {

    /** Height x width, for messages. */
    String size() {
        return rows + " x " + columns;
    }
}
