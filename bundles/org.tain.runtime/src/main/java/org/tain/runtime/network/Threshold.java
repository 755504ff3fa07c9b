package org.tain.runtime.network;

/**
 * Asks quickly whether any neuron of a population may have reached its threshold.
 *
 * <p>
 * {@code x >= t} implies {@code (int) (x - t + 1) >= 1}, as rounding keeps the order; the converse fails only just below
 * the threshold, where a look at the single neurons decides. C2 vectorises the largest of such integers, but neither the
 * largest of floating-point values alone nor a comparison.
 */
public final class Threshold {
    private Threshold() {
    }

    /**
     * Whether some value may be at or above the threshold; {@code false} is certain.
     *
     * @param values not modified
     */
    public static boolean mayBeReached(float[] values, float threshold) {
        int reach = 0;
        for (int i = 0; i < values.length; i++) {
            reach = Math.max(reach, (int) (values[i] - threshold + 1f));
        }
        return reach > 0;
    }

    /** {@link #mayBeReached(float[], float)} in double precision. */
    public static boolean mayBeReached(double[] values, double threshold) {
        int reach = 0;
        for (int i = 0; i < values.length; i++) {
            reach = Math.max(reach, (int) (values[i] - threshold + 1));
        }
        return reach > 0;
    }
}
