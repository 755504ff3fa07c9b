package org.tain.runtime.stimulus;

/**
 * Discrete Fourier transform of one length n for many sequences at once, so that every inner loop runs along neighbours
 * in memory and the JIT vectorises it. Not normalised in either direction. Not thread-safe.
 */
@FunctionalInterface
interface FourierTransform {

    /**
     * X_k = sum over j of x_j exp(-2 pi i j k / n).
     *
     * @param re real parts, [n][sequences], overwritten; its rows may be exchanged
     * @param im imaginary parts, the same
     */
    void forward(double[][] re, double[][] im);

    /** The same with +2 pi: forward, then backward, multiplies by n. */
    default void backward(double[][] re, double[][] im) {
        forward(im, re);
    }

    /** The transform of any length from 1. */
    static FourierTransform ofLength(int length) {
        return Integer.bitCount(length) == 1 ? new RadixTwoTransform(length) : new ChirpTransform(length);
    }
}
