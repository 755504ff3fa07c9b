package org.tain.runtime.stimulus;

import org.tain.runtime.random.Draws;

/** What of a picture becomes the sample. */
interface Cutting {

    /** Height of the sample in pixels. */
    int rows();

    /** Width of the sample in pixels. */
    int columns();

    /**
     * Copies the sample.
     *
     * @param sample [rows * columns], overwritten
     */
    void cut(Picture picture, Draws draws, long presentation, float[] sample);
}
