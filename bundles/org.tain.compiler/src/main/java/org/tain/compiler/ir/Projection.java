package org.tain.compiler.ir;

/**
 * Synapses from one population to another.
 *
 * @param name the user's, or made from the pool's: {@code visibleInhibition.excited1}
 * @param input the target's input that it adds to
 * @param inhibits whether it subtracts
 * @param delaySteps total delay, at least 1
 * @param axonalHalfSteps share of the delay before the synapse, in half steps; with the dendritic one it makes 2 * delaySteps
 * @param rule null when it does not learn
 * @param scaled whether a homeostasis scales what arrives through it, one factor per postsynaptic neuron
 * @param unit unit of the weights, as the user wrote them
 */
public record Projection(String name, String source, String target, String input, boolean inhibits,
        Connectivity connectivity, Weights weights, int delaySteps, int axonalHalfSteps, int dendriticHalfSteps,
        Synapse synapse, Rule rule, boolean scaled, String unit, int line) {

    /** Who is connected to whom. */
    public enum Connectivity {
        ALL_TO_ALL, ONE_TO_ONE
    }

    /** Weights at the start, in base units. */
    public sealed interface Weights {
    }

    /** All equal. */
    public record Equal(double value, String text) implements Weights {
    }

    /** Drawn independently, {@code from} included, {@code to} excluded. */
    public record Uniform(double from, double to, String text) implements Weights {
    }

    /** Read from an HDF5 file relative to the model: [pre, post], in the projection's unit, {@code factor} to base units. */
    public record FromFile(String path, String dataset, double factor, Bounds bounds) implements Weights {
    }

    /**
     * Within which weights that are read must lie.
     *
     * @param of whose bounds these are
     * @param least in base units, negative infinity where there is none
     * @param largest in base units, infinity where there is none
     */
    public record Bounds(String of, double least, double largest) {
    }

    /** Whether every weight is one constant that never changes, so that arrivals need only be counted. */
    public boolean isCount() {
        return connectivity == Connectivity.ALL_TO_ALL && weights instanceof Equal && rule == null && !scaled;
    }
}
