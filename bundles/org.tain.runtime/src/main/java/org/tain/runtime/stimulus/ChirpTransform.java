package org.tain.runtime.stimulus;

import java.util.Arrays;

/**
 * Discrete Fourier transform of any length by the chirp algorithm of Bluestein (1970): since jk = (j^2 + k^2 - (k-j)^2)/2, the
 * transform is a convolution with the chirp w_j = exp(i pi j^2 / n), done by transforms whose length is a power of two.
 */
final class ChirpTransform implements FourierTransform {
    private final int length;
    private final double[] chirpRe;
    private final double[] chirpIm;
    private final FourierTransform padded;
    /** Spectrum of the chirp, divided by the padded length for the way back. */
    private final double[] kernelRe;
    private final double[] kernelIm;
    private final double[] bufferRe;
    private final double[] bufferIm;

    ChirpTransform(int length) {
        int size = Math.max(1, Integer.highestOneBit(2 * length - 2) * 2);
        this.length = length;
        this.chirpRe = new double[length];
        this.chirpIm = new double[length];
        this.padded = FourierTransform.ofLength(size);
        this.kernelRe = new double[size];
        this.kernelIm = new double[size];
        this.bufferRe = new double[size];
        this.bufferIm = new double[size];
        for (int j = 0; j < length; j++) {
            // the chirp has period 2n in j^2: reduced first, the angle keeps its last digits
            double angle = Math.PI * ((long) j * j % (2L * length)) / length;
            chirpRe[j] = Math.cos(angle);
            chirpIm[j] = Math.sin(angle);
            int mirrored = j == 0 ? 0 : size - j;
            kernelRe[j] = kernelRe[mirrored] = chirpRe[j] / size;
            kernelIm[j] = kernelIm[mirrored] = chirpIm[j] / size;
        }
        padded.forward(kernelRe, kernelIm);
    }

    @Override
    public void forward(double[] re, double[] im) {
        for (int j = 0; j < length; j++) {
            bufferRe[j] = re[j] * chirpRe[j] + im[j] * chirpIm[j];
            bufferIm[j] = im[j] * chirpRe[j] - re[j] * chirpIm[j];
        }
        Arrays.fill(bufferRe, length, bufferRe.length, 0);
        Arrays.fill(bufferIm, length, bufferIm.length, 0);
        padded.forward(bufferRe, bufferIm);
        for (int k = 0; k < bufferRe.length; k++) {
            double product = bufferRe[k] * kernelRe[k] - bufferIm[k] * kernelIm[k];
            bufferIm[k] = bufferRe[k] * kernelIm[k] + bufferIm[k] * kernelRe[k];
            bufferRe[k] = product;
        }
        padded.backward(bufferRe, bufferIm);
        for (int k = 0; k < length; k++) {
            re[k] = bufferRe[k] * chirpRe[k] + bufferIm[k] * chirpIm[k];
            im[k] = bufferIm[k] * chirpRe[k] - bufferRe[k] * chirpIm[k];
        }
    }
}
