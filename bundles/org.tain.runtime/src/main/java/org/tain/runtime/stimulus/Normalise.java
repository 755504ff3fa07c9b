package org.tain.runtime.stimulus;

import org.tain.runtime.UserError;

/**
 * Divides a sample by its standard deviation, or by a floor if that is larger, so that faint samples stay faint.
 *
 * @param floor smallest divisor, above 0
 */
record Normalise(double floor) implements SampleStep {

    Normalise {
        if (!(floor > 0 && floor < Double.POSITIVE_INFINITY)) {
            throw new UserError("normalise: the floor must be above 0, not %s".formatted(floor));
        }
    }

    @Override
    public void apply(float[] pixels) {
        double divisor = Math.max(Moments.of(pixels).deviation(), floor);
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = (float) (pixels[p] / divisor);
        }
    }
}
