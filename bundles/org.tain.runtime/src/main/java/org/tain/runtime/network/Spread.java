package org.tain.runtime.network;

/** A parameter spread evenly over the neurons of a population: neuron k of n has from + (to - from) k / (n - 1). */
public final class Spread {
    private Spread() {
    }

    /** In double precision, [neurons]; {@code from} alone where there is one neuron. */
    public static double[] doubles(double from, double to, int neurons) {
        double[] values = new double[neurons];
        for (int k = 0; k < neurons; k++) {
            values[k] = neurons == 1 ? from : from + (to - from) * k / (neurons - 1);
        }
        return values;
    }

    /** The same rounded to single precision. */
    public static float[] floats(double from, double to, int neurons) {
        double[] exact = doubles(from, to, neurons);
        float[] values = new float[neurons];
        for (int k = 0; k < neurons; k++) {
            values[k] = (float) exact[k];
        }
        return values;
    }
}
