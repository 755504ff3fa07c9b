package org.tain.compiler.interpret;

import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.window.Evaluation;

/**
 * One neuron and all synapses onto it as one system {@code y' = f(y)}: "all continuous states, synapses and neurons
 * together, advance by one step, every right-hand side reading the values after the arrivals; no state sees another's new
 * value."
 */
final class JointSystem implements Solver.System {
    private final Neurons neurons;
    private final List<Synapses> onto;
    private final int neuron;
    private final List<Variable> variables = new ArrayList<>();
    private int step;

    /**
     * One continuous state of the neuron, or of its share of a projection.
     *
     * @param synapses null for the neuron's own
     * @param index among the states of its type
     */
    private record Variable(Synapses synapses, int index, Expr derivative) {
    }

    JointSystem(Neurons neurons, List<Synapses> onto, int neuron) {
        this.neurons = neurons;
        this.onto = onto;
        this.neuron = neuron;
        add(null, neurons.population().neuron().states(), neurons.population().neuron().equations());
        onto.forEach(s -> add(s, s.projection().synapse().states(), s.projection().synapse().equations()));
    }

    private void add(Synapses synapses, List<Dynamics.StateVar> states, List<Dynamics.Equation> equations) {
        for (int s = 0; s < states.size(); s++) {
            variables.add(new Variable(synapses, s, Names.derivative(equations, states.get(s).name())));
        }
    }

    /** Goes on by one step, the one with this number since the presentation began. */
    void advance(Solver solver, int now, double stepMs) {
        step = now;
        double[] y = new double[variables.size()];
        for (int k = 0; k < y.length; k++) {
            Variable v = variables.get(k);
            y[k] = (v.synapses == null ? neurons.states(neuron) : v.synapses.states(neuron))[v.index];
        }
        double[] next = solver.advance(this, y, stepMs);
        for (int k = 0; k < next.length; k++) {
            Variable v = variables.get(k);
            if (v.synapses == null) {
                neurons.setState(neuron, v.index, next[k]);
            } else {
                v.synapses.setState(neuron, v.index, next[k]);
            }
        }
    }

    @Override
    public double derivative(int k, double[] y) {
        Variable v = variables.get(k);
        return v.synapses == null
                ? Evaluation.of(v.derivative, leaf -> neuronal(leaf, y))
                : synaptic(v.synapses, v.derivative, y);
    }

    private double neuronal(Expr leaf, double[] y) {
        return switch (leaf) {
            case Expr.State(String name) -> own(name, y);
            case Expr.Input(String name) -> input(name, y);
            case Expr.Param(String name) -> neurons.parameter(name, neuron);
            default -> throw new IllegalArgumentException("a neuron cannot read " + leaf);
        };
    }

    private double own(String name, double[] y) {
        return y[Names.index(neurons.population().neuron().states(), name)];
    }

    private double synaptic(Synapses synapses, Expr expression, double[] y) {
        double[] states = new double[synapses.projection().synapse().states().size()];
        for (int k = 0; k < y.length; k++) {
            if (variables.get(k).synapses == synapses) {
                states[variables.get(k).index] = y[k];
            }
        }
        return Evaluation.of(expression, leaf -> synapses.leaf(leaf, states, name -> own(name, y)));
    }

    /** "What the projections give and the stimulus are summed; {@code inhibits} subtracts." */
    private double input(String name, double[] y) {
        double sum = neurons.drive(name, neuron, step);
        for (Synapses s : onto) {
            if (s.projection().input().equals(name)) {
                double given = synaptic(s, s.projection().synapse().gives(), y);
                sum += s.projection().inhibits() ? -given : given;
            }
        }
        return sum;
    }
}
