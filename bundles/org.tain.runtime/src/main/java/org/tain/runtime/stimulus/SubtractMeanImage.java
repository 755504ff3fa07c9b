package org.tain.runtime.stimulus;

/** Subtracts from every picture, pixel by pixel, the mean over all pictures, which must have one size. */
record SubtractMeanImage() implements SetStep {

    @Override
    public void apply(PictureSet set) {
        set.requireOneSize("subtract mean image");
        double[] mean = new double[set.pictures().getFirst().pixels().length];
        for (Picture picture : set.pictures()) {
            float[] pixels = picture.pixels();
            for (int p = 0; p < mean.length; p++) {
                mean[p] += pixels[p];
            }
        }
        for (int p = 0; p < mean.length; p++) {
            mean[p] /= set.pictures().size();
        }
        for (Picture picture : set.pictures()) {
            float[] pixels = picture.pixels();
            for (int p = 0; p < mean.length; p++) {
                pixels[p] = (float) (pixels[p] - mean[p]);
            }
        }
    }
}
