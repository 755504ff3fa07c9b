package org.tain.runtime.stimulus;

/** The transform of Cooley and Tukey (1965) for powers of two, decimated in time. */
final class RadixTwoTransform implements FourierTransform {
    private final int length;
    /** cos and -sin of 2 pi k / length, k < length/2. */
    private final double[] cosine;
    private final double[] sine;

    RadixTwoTransform(int length) {
        this.length = length;
        this.cosine = new double[length / 2];
        this.sine = new double[length / 2];
        for (int k = 0; k < length / 2; k++) {
            double angle = 2 * Math.PI * k / length;
            cosine[k] = Math.cos(angle);
            sine[k] = -Math.sin(angle);
        }
    }

    @Override
    public void forward(double[][] re, double[][] im) {
        reverseBits(re);
        reverseBits(im);
        for (int half = 1; half < length; half *= 2) {
            int stride = length / (2 * half);
            for (int k = 0; k < half; k++) {
                for (int j = k; j < length; j += 2 * half) {
                    butterfly(re[j], im[j], re[j + half], im[j + half], cosine[k * stride], sine[k * stride]);
                }
            }
        }
    }

    /** (a, b) becomes (a + w b, a - w b) for each sequence. */
    private static void butterfly(double[] aRe, double[] aIm, double[] bRe, double[] bIm, double wRe, double wIm) {
        for (int s = 0; s < aRe.length; s++) {
            double turnedRe = wRe * bRe[s] - wIm * bIm[s];
            double turnedIm = wRe * bIm[s] + wIm * bRe[s];
            bRe[s] = aRe[s] - turnedRe;
            bIm[s] = aIm[s] - turnedIm;
            aRe[s] += turnedRe;
            aIm[s] += turnedIm;
        }
    }

    private void reverseBits(double[][] rows) {
        for (int i = 1; i < length; i++) {
            int j = Integer.reverse(i) >>> 1 + Integer.numberOfLeadingZeros(length);
            if (i < j) {
                double[] row = rows[i];
                rows[i] = rows[j];
                rows[j] = row;
            }
        }
    }
}
