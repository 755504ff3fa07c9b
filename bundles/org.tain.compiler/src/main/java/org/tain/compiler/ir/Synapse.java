package org.tain.compiler.ir;

import java.util.List;

/**
 * A synapse type as one projection uses it: its states are kept per postsynaptic neuron, because every arrival of a
 * projection acts on them in the same way.
 *
 * @param onArrival what one arriving spike does ({@code weight} is that synapse's weight)
 * @param gives what the projection adds to (or subtracts from) its input
 */
public record Synapse(String type, List<Param> params, List<Dynamics.StateVar> states, List<Dynamics.Equation> equations,
        List<Assignment> onArrival, Expr gives) {
    /** Copies the lists. */
    public Synapse {
        params = List.copyOf(params);
        states = List.copyOf(states);
        equations = List.copyOf(equations);
        onArrival = List.copyOf(onArrival);
    }
}
