package org.tain.runtime.stimulus;

import java.util.Arrays;

/**
 * Discrete Fourier transform of any length by the chirp algorithm of Bluestein (1970): since 2jk =
 * j^2 + k^2 - (k-j)^2, the transform is a convolution with the chirp w_j = exp(i pi j^2 / n), done by transforms whose
 * length is a power of two.
 */
final class ChirpTransform implements FourierTransform {
    private final int length;
    private final double[] chirpRe;
    private final double[] chirpIm;
    private final int size;
    private final FourierTransform padded;
    /** Spectrum of the chirp, [size][1], divided by the padded length for the way back. */
    private final double[][] kernelRe;
    private final double[][] kernelIm;
    private double[][] bufferRe = new double[0][0];
    private double[][] bufferIm = new double[0][0];

    ChirpTransform(int length) {
        this.length = length;
        this.chirpRe = new double[length];
        this.chirpIm = new double[length];
        this.size = Math.max(1, Integer.highestOneBit(2 * length - 2) * 2);
        this.padded = FourierTransform.ofLength(size);
        this.kernelRe = new double[size][1];
        this.kernelIm = new double[size][1];
        for (int j = 0; j < length; j++) {
            // the chirp has period 2n in j^2: reduced first, the angle keeps its last digits
            double angle = Math.PI * ((long) j * j % (2L * length)) / length;
            chirpRe[j] = Math.cos(angle);
            chirpIm[j] = Math.sin(angle);
            for (int at : new int[] {j, j == 0 ? 0 : size - j}) {
                kernelRe[at][0] = chirpRe[j] / size;
                kernelIm[at][0] = chirpIm[j] / size;
            }
        }
        padded.forward(kernelRe, kernelIm);
    }

    @Override
    public void forward(double[][] re, double[][] im) {
        if (bufferRe.length == 0 || bufferRe[0].length != re[0].length) {
            bufferRe = new double[size][re[0].length];
            bufferIm = new double[size][re[0].length];
        }
        for (int j = 0; j < length; j++) {
            multiply(re[j], im[j], chirpRe[j], -chirpIm[j], bufferRe[j], bufferIm[j]);
        }
        for (int j = length; j < size; j++) {
            Arrays.fill(bufferRe[j], 0);
            Arrays.fill(bufferIm[j], 0);
        }
        padded.forward(bufferRe, bufferIm);
        for (int k = 0; k < size; k++) {
            multiply(bufferRe[k], bufferIm[k], kernelRe[k][0], kernelIm[k][0], bufferRe[k], bufferIm[k]);
        }
        padded.backward(bufferRe, bufferIm);
        for (int k = 0; k < length; k++) {
            multiply(bufferRe[k], bufferIm[k], chirpRe[k], -chirpIm[k], re[k], im[k]);
        }
    }

    /** to = x w for each sequence; may be the same arrays as x. */
    private static void multiply(double[] re, double[] im, double wRe, double wIm, double[] toRe, double[] toIm) {
        for (int s = 0; s < re.length; s++) {
            double real = re[s] * wRe - im[s] * wIm;
            toIm[s] = re[s] * wIm + im[s] * wRe;
            toRe[s] = real;
        }
    }
}
