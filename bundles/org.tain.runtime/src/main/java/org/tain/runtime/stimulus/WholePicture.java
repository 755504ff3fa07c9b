package org.tain.runtime.stimulus;

import org.tain.runtime.random.Draws;

/** The whole picture is the sample. */
record WholePicture(int rows, int columns) implements Cutting {

    @Override
    public void cut(Picture picture, Draws draws, long presentation, float[] sample) {
        System.arraycopy(picture.pixels(), 0, sample, 0, sample.length);
    }
}
