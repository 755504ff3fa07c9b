package org.tain.compiler.ir;

/** One factor per neuron of {@code layer}: after each presentation {@code scale *= max(0, 1 + rate * (target - spikes))}. */
public record Homeostasis(String layer, String projection, double target, double rate, String text, int line) {
}
