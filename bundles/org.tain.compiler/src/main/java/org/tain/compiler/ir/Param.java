package org.tain.compiler.ir;

/**
 * A parameter as one population, projection or rule uses it.
 *
 * @param name the user's name
 * @param value in base units
 * @param unit unit the user gave it in, for comments and files ({@code 1} for a pure number)
 * @param text where the value comes from, as in the model: {@code tau = 10 ms}
 */
public record Param(String name, Value value, String unit, String text) {

    /** A value for all neurons or one for each. */
    public sealed interface Value {
    }

    /** The same for all neurons. */
    public record Constant(double value) implements Value {
    }

    /** Spread evenly: neuron k of n has {@code from + (to - from) * k / (n - 1)}; {@code from} when n is 1. */
    public record Spread(double from, double to) implements Value {
    }
}
