package org.tain.runtime.stimulus;

import org.tain.runtime.UserError;

/** Divides every pixel by one number, the standard deviation over all pixels of all pictures. */
record DivideByStandardDeviation() implements SetStep {

    @Override
    public void apply(PictureSet set) {
        double deviation = deviation(set);
        if (deviation == 0) {
            throw new UserError("divide by standard deviation: all pixels of all %d images are equal, beginning with %s"
                    .formatted(set.pictures().size(), set.pictures().getFirst().name()));
        }
        for (Picture picture : set.pictures()) {
            float[] pixels = picture.pixels();
            for (int p = 0; p < pixels.length; p++) {
                pixels[p] = (float) (pixels[p] / deviation);
            }
        }
    }

    /** One pass, about the first picture's mean: so equal pixels give exactly 0 and little cancels. */
    private static double deviation(PictureSet set) {
        double sum = 0;
        double squares = 0;
        long count = 0;
        double pivot = Moments.mean(set.pictures().getFirst().pixels());
        for (Picture picture : set.pictures()) {
            for (float pixel : picture.pixels()) {
                double difference = pixel - pivot;
                sum += difference;
                squares += difference * difference;
            }
            count += picture.pixels().length;
        }
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares / count - mean * mean));
    }
}
