package org.tain.compiler.ir;

import java.util.List;

/** The parts of which neurons and synapses are made. */
public final class Dynamics {
    private Dynamics() {
    }

    /** A continuous state; {@code initial} in base units, {@code unit} as declared. */
    public record StateVar(String name, String unit, double initial, String text) {
    }

    /** {@code state' = derivative}, per ms. */
    public record Equation(String state, Expr derivative, int line) {
    }

    /** Clamps a state after each step; a missing side is null. */
    public record Limit(String state, Expr lower, Expr upper, int line) {
    }

    /** An input with its declared unit. */
    public record InputVar(String name, String unit) {
    }

    /**
     * When a neuron spikes and what then happens.
     *
     * @param condition tested after the step and its limits
     * @param effects every right-hand side reads the values before
     * @param held states that stay at their value after the effects
     * @param holdSteps for how many steps after the spike's own; 0 holds nothing
     */
    public record Spiking(Expr condition, List<Assignment> effects, List<String> held, int holdSteps, String holdText,
            int line) {
        /** Copies the lists. */
        public Spiking {
            effects = List.copyOf(effects);
            held = List.copyOf(held);
        }
    }
}
