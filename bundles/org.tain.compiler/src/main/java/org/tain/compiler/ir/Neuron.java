package org.tain.compiler.ir;

import java.util.List;

/**
 * A neuron type as one population uses it.
 *
 * @param type the user's name of the type
 * @param spiking null when it never spikes
 */
public record Neuron(String type, List<Param> params, List<Dynamics.StateVar> states, List<Dynamics.InputVar> inputs,
        List<Dynamics.Equation> equations, List<Dynamics.Limit> limits, Dynamics.Spiking spiking) {
    /** Copies the lists. */
    public Neuron {
        params = List.copyOf(params);
        states = List.copyOf(states);
        inputs = List.copyOf(inputs);
        equations = List.copyOf(equations);
        limits = List.copyOf(limits);
    }
}
