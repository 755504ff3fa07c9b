package org.tain.runtime.stimulus;

import org.tain.runtime.UserError;

/** Divides a picture by its own standard deviation. */
record UnitVariance() implements PictureStep {

    @Override
    public void apply(Picture picture) {
        float[] pixels = picture.pixels();
        double deviation = Moments.of(pixels).deviation();
        if (deviation == 0) {
            throw new UserError("unit variance: all pixels of %s are equal; leave it out".formatted(picture.name()));
        }
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = (float) (pixels[p] / deviation);
        }
    }
}
