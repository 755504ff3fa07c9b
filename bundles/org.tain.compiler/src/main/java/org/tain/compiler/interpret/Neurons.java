package org.tain.compiler.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Population;
import org.tain.compiler.window.Evaluation;
import org.tain.runtime.network.StateArray;

/** The neurons of a layer or a pool: their states, their limits, who is held, who spikes. */
final class Neurons {
    private final Population population;
    private final Nearness nearness;
    private final List<Dynamics.StateVar> declared;
    /** [state][neuron]. */
    private final double[][] state;
    /** [state][neuron]: the value that a held neuron is put to. */
    private final double[][] heldValue;
    /** For how many more steps each neuron is held. */
    private final int[] held;
    /** The stimulus of this presentation before its amplitude, [neuron]. */
    private float[] signal = {};

    Neurons(Population population, Nearness nearness) {
        this.population = population;
        this.nearness = nearness;
        declared = population.neuron().states();
        state = new double[declared.size()][population.size()];
        heldValue = new double[declared.size()][population.size()];
        held = new int[population.size()];
        reset();
    }

    Population population() {
        return population;
    }

    /** Puts everything back to the start. */
    void reset() {
        Arrays.fill(held, 0);
        for (int s = 0; s < state.length; s++) {
            Arrays.fill(state[s], declared.get(s).initial());
            Arrays.fill(heldValue[s], 0);
        }
    }

    void show(float[] stimulus) {
        signal = stimulus.clone();
    }

    double state(int neuron, String name) {
        return state[Names.index(declared, name)][neuron];
    }

    /** All states of one neuron, in the order of their declaration. */
    double[] states(int neuron) {
        return Arrays.stream(state).mapToDouble(s -> s[neuron]).toArray();
    }

    void setState(int neuron, int index, double value) {
        state[index][neuron] = value;
    }

    double parameter(String name, int neuron) {
        return Names.parameter(population.neuron().params(), name, neuron, population.size());
    }

    /** What drives an input besides projections: "stimuli act in steps with start <= t*step < end". */
    double drive(String input, int neuron, int step) {
        return switch (population.drive()) {
            case Population.ConstantDrive c when c.input().equals(input) ->
                Names.value(c.value(), neuron, population.size());
            case Population.StimulusDrive s when s.input().equals(input) && step >= s.startStep()
                    && step < s.endStep() ->
                s.amplitude() * signal[neuron];
            case null, default -> 0;
        };
    }

    /** "Then limits", in the order of the model. */
    void limit() {
        for (Dynamics.Limit limit : population.neuron().limits()) {
            double[] values = state[Names.index(declared, limit.state())];
            for (int i = 0; i < values.length; i++) {
                if (limit.lower() != null) {
                    values[i] = Math.max(values[i], value(limit.lower(), i));
                }
                if (limit.upper() != null) {
                    values[i] = Math.min(values[i], value(limit.upper(), i));
                }
            }
        }
    }

    /**
     * "A held neuron is put to its held value and its counter falls by one; any other is tested for its threshold and
     * reset: the spikes of step t."
     */
    List<Integer> spikes() {
        Dynamics.Spiking spiking = population.neuron().spiking();
        List<Integer> spikes = new ArrayList<>();
        for (int i = 0; spiking != null && i < held.length; i++) {
            if (held[i] > 0) {
                for (String name : spiking.held()) {
                    int s = Names.index(declared, name);
                    state[s][i] = heldValue[s][i];
                }
                held[i]--;
            } else if (isReached(spiking.condition(), i)) {
                spikes.add(i);
                happen(spiking.effects(), i);
                for (String name : spiking.held()) {
                    int s = Names.index(declared, name);
                    heldValue[s][i] = state[s][i];
                }
                held[i] = spiking.holdSteps();
            }
        }
        return spikes;
    }

    private boolean isReached(Expr condition, int neuron) {
        nearness.see(condition, leaf -> leaf(leaf, neuron));
        return value(condition, neuron) != 0;
    }

    /** "All right-hand sides read the values before the event." */
    private void happen(List<Assignment> effects, int neuron) {
        double[] values = effects.stream().mapToDouble(effect -> value(effect.value(), neuron)).toArray();
        for (int k = 0; k < values.length; k++) {
            double[] changed = state[Names.index(declared, effects.get(k).target())];
            changed[neuron] = Names.assigned(effects.get(k).kind(), changed[neuron], values[k]);
        }
    }

    private double value(Expr expression, int neuron) {
        return Evaluation.of(expression, leaf -> leaf(leaf, neuron));
    }

    private double leaf(Expr leaf, int neuron) {
        return switch (leaf) {
            case Expr.State(String name) -> state(neuron, name);
            case Expr.Param(String name) -> parameter(name, neuron);
            default -> throw new IllegalArgumentException("a neuron cannot read " + leaf + " between two steps");
        };
    }

    /** What files call these arrays; no state has a name with a space. */
    List<StateArray> arrays() {
        List<StateArray> arrays = new ArrayList<>();
        List<Integer> shape = List.of(population.size());
        String path = "/layers/" + population.name() + "/";
        for (int s = 0; s < state.length; s++) {
            arrays.add(new StateArray(path + declared.get(s).name(), declared.get(s).unit(), shape, state[s]));
            arrays.add(new StateArray(path + "held " + declared.get(s).name(), declared.get(s).unit(), shape,
                    heldValue[s]));
        }
        arrays.add(new StateArray(path + "steps held", "1", shape, held));
        return arrays;
    }
}
