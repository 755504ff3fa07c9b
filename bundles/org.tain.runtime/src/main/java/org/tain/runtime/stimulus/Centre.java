package org.tain.runtime.stimulus;

/** Subtracts from a sample its own mean. */
record Centre() implements SampleStep {

    @Override
    public void apply(float[] pixels) {
        double mean = Moments.mean(pixels);
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = (float) (pixels[p] - mean);
        }
    }
}
