package org.tain.runtime.stimulus;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/** Discrete Fourier transform of one length, in O(n log n). Not normalised in either direction. Not thread-safe. */
@FunctionalInterface
interface FourierTransform {

    /**
     * X_k = sum over j of x_j exp(-2 pi i j k / n).
     *
     * @param re real parts, [n], overwritten
     * @param im imaginary parts, [n], overwritten
     */
    void forward(double[] re, double[] im);

    /** The same with +2 pi: forward, then backward, multiplies by n. */
    default void backward(double[] re, double[] im) {
        forward(im, re);
    }

    /** The transform of any length from 1. */
    static FourierTransform ofLength(int length) {
        if (Integer.bitCount(length) == 1) {
            return (re, im) -> FastFourierTransformer.transformInPlace(new double[][]{re, im}, DftNormalization.STANDARD,
                    TransformType.FORWARD);
        }
        return new ChirpTransform(length);
    }
}
