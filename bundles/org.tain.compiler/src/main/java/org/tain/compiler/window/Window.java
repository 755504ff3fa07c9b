package org.tain.compiler.window;

/**
 * What one spike on either side does to a weight, traces at 0.
 *
 * @param projection name of the projection
 * @param rule name of its rule
 * @param mirror whether the projection learns the mirror of that rule
 * @param unit unit of {@code weight} and {@code change}, the user's
 * @param weight value that the weight has before
 * @param deltaMs [n], ascending: time of the target's spike minus time of the source's, at the cell bodies, ms
 * @param change [n]: of the weight, not bounded
 */
public record Window(String projection, String rule, boolean mirror, String unit, double weight, double[] deltaMs,
        double[] change) {
}
