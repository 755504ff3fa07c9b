package org.tain.runtime.stimulus;

import org.tain.runtime.UserError;

/** Gives a picture mean 0 and standard deviation 1. */
record Standardise() implements PictureStep {

    @Override
    public void apply(Picture picture) {
        float[] pixels = picture.pixels();
        Moments moments = Moments.of(pixels);
        if (moments.deviation() == 0) {
            throw new UserError("standardise: all pixels of %s are equal; leave it out".formatted(picture.name()));
        }
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = (float) ((pixels[p] - moments.mean()) / moments.deviation());
        }
    }
}
