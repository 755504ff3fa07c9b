package org.tain.runtime.stimulus;

import org.tain.runtime.UserError;

/**
 * Limits every pixel to -limit .. limit.
 *
 * @param limit above 0
 */
record Clip(double limit) implements SampleStep {

    Clip {
        if (!(limit > 0)) {
            throw new UserError("clip: the limit must be above 0, not %s".formatted(limit));
        }
    }

    @Override
    public void apply(float[] pixels) {
        float bound = (float) limit;
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = Math.max(-bound, Math.min(bound, pixels[p]));
        }
    }
}
