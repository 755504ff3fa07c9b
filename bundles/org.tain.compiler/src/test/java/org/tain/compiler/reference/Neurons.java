package org.tain.compiler.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Population;

/** The neurons of one population, each with a counter of the steps that it is still held. */
final class Neurons {
    final Population population;
    /** [neuron][state]; without columns for a source. */
    final double[][] state;
    final double[][] heldState;
    final int[] held;
    /** What the stimulus gives, before its amplitude. */
    float[] signal = {};
    /** Spikes of every step ever taken, ascending within a step. */
    final List<Set<Integer>> spikes = new ArrayList<>();

    Neurons(Population population) {
        this.population = population;
        int states = population.neuron() == null ? 0 : population.neuron().states().size();
        this.state = new double[population.size()][states];
        this.heldState = new double[population.size()][states];
        this.held = new int[population.size()];
        reset();
    }

    void reset() {
        for (int i = 0; i < state.length; i++) {
            held[i] = 0;
            for (int s = 0; s < state[i].length; s++) {
                state[i][s] = population.neuron().states().get(s).initial();
            }
        }
    }

    /** Phase 3: limits, then held neurons, then thresholds. */
    void spike() {
        Set<Integer> now = new TreeSet<>();
        Dynamics.Spiking spiking = population.neuron().spiking();
        for (int i = 0; i < state.length; i++) {
            limit(i);
            if (spiking == null) {
                continue;
            }
            if (held[i] > 0) {
                for (String name : spiking.held()) {
                    state[i][index(name)] = heldState[i][index(name)];
                }
                held[i]--;
            } else if (value(spiking.condition(), i) != 0) {
                now.add(i);
                int neuron = i;
                double[] values = spiking.effects().stream().mapToDouble(a -> value(a.value(), neuron)).toArray();
                for (int k = 0; k < values.length; k++) {
                    Assignment a = spiking.effects().get(k);
                    int s = index(a.target());
                    state[i][s] = Synapses.assigned(a.kind(), state[i][s], values[k]);
                }
                heldState[i] = state[i].clone();
                held[i] = spiking.holdSteps();
            }
        }
        spikes.add(now);
    }

    private void limit(int i) {
        for (Dynamics.Limit limit : population.neuron().limits()) {
            int s = index(limit.state());
            if (limit.lower() != null) {
                state[i][s] = Math.max(state[i][s], value(limit.lower(), i));
            }
            if (limit.upper() != null) {
                state[i][s] = Math.min(state[i][s], value(limit.upper(), i));
            }
        }
    }

    private double value(Expr e, int i) {
        return Values.of(e, leaf -> leaf instanceof Expr.State(String name) ? state[i][index(name)] : param(leaf, i));
    }

    double param(Expr leaf, int i) {
        if (leaf instanceof Expr.Param(String name)) {
            return Synapses.param(population.neuron().params(), name, i, state.length);
        }
        throw new IllegalArgumentException("a neuron cannot name " + leaf);
    }

    int index(String name) {
        for (int s = 0; s < population.neuron().states().size(); s++) {
            if (population.neuron().states().get(s).name().equals(name)) {
                return s;
            }
        }
        throw new IllegalArgumentException(population.name() + " has no state " + name);
    }

    /** What drives an input of neuron i in a step, besides projections. */
    double drive(String input, int i, int step) {
        return switch (population.drive()) {
            case Population.ConstantDrive c when c.input().equals(input) -> Synapses.value(c.value(), i, state.length);
            case Population.StimulusDrive s when s.input().equals(input) && step >= s.startStep() && step < s.endStep() ->
                s.amplitude() * signal[i];
            case null, default -> 0;
        };
    }
}
