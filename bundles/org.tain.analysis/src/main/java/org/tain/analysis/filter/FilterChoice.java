package org.tain.analysis.filter;

/**
 * How the filters of a layer are shown.
 *
 * @param ways which weights
 * @param together whether all are divided by the same value, so that they can be compared, instead of each by its own
 * @param units the neurons, in their order
 */
public record FilterChoice(Ways ways, boolean together, int[] units) {
    /** Which weights are shown. */
    public enum Ways {
        /** Those to the layer. */
        FORWARD,
        /** Those back from it. */
        BACKWARD,
        /** Both, side by side or one above the other. */
        BOTH
    }
}
