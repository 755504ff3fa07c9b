package org.tain.compiler.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.window.Evaluation;
import org.tain.runtime.network.StateArray;

/** The synapses of one projection: their weights, their homeostatic factors, and what arrived at each target neuron. */
final class Synapses {
    private final Projection projection;
    private final Neurons targets;
    private final int sources;
    private final List<Dynamics.StateVar> declared;
    private final double[] weights;
    private final double[] scale;
    /** [state][target]. */
    private final double[][] state;

    /** Synapses with weights of 0 and factors of 1. */
    Synapses(Projection projection, Population source, Neurons targets) {
        this.projection = projection;
        this.targets = targets;
        sources = source.size();
        declared = projection.synapse().states();
        weights = new double[isOneToOne() ? targets() : sources * targets()];
        scale = new double[targets()];
        state = new double[declared.size()][targets()];
        Arrays.fill(scale, 1);
        reset();
    }

    private boolean isOneToOne() {
        return projection.connectivity() == Projection.Connectivity.ONE_TO_ONE;
    }

    Projection projection() {
        return projection;
    }

    int sources() {
        return sources;
    }

    int targets() {
        return targets.population().size();
    }

    /** Weights as files hold them, live: [pre, post] row by row, or [post] where each neuron has one synapse. */
    double[] weights() {
        return weights;
    }

    /** The homeostatic factors, live, [post]. */
    double[] scale() {
        return scale;
    }

    /** Where the weight from i to j stands in {@link #weights}; -1 if they are not connected. */
    int synapse(int i, int j) {
        if (isOneToOne()) {
            return i == j ? j : -1;
        }
        return i * targets() + j;
    }

    /** Puts the states back to the start; weights and factors stay. */
    void reset() {
        for (int s = 0; s < state.length; s++) {
            Arrays.fill(state[s], declared.get(s).initial());
        }
    }

    /** A spike of source neuron i acts on all its targets. */
    void arrive(int i) {
        for (int j = 0; j < targets(); j++) {
            if (synapse(i, j) >= 0) {
                arrive(j, scale[j] * weights[synapse(i, j)]);
            }
        }
    }

    /** "All right-hand sides read the values before the event." */
    private void arrive(int target, double weight) {
        List<Assignment> statements = projection.synapse().onArrival();
        double[] own = states(target);
        double[] values = new double[statements.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = Evaluation.of(statements.get(k).value(), leaf -> leaf instanceof Expr.Weight
                    ? weight
                    : leaf(leaf, own, name -> targets.state(target, name)));
        }
        for (int k = 0; k < values.length; k++) {
            double[] changed = state[Names.index(declared, statements.get(k).target())];
            changed[target] = Names.assigned(statements.get(k).kind(), changed[target], values[k]);
        }
    }

    /** All states behind which one target neuron stands, in the order of their declaration. */
    double[] states(int target) {
        return Arrays.stream(state).mapToDouble(s -> s[target]).toArray();
    }

    void setState(int target, int index, double value) {
        state[index][target] = value;
    }

    /** The states of a neuron by their names. */
    interface PostStates {
        double of(String name);
    }

    /** What a name means at a target neuron whose synaptic states are {@code own}. */
    double leaf(Expr leaf, double[] own, PostStates post) {
        return switch (leaf) {
            case Expr.State(String name) -> own[Names.index(declared, name)];
            case Expr.PostState(String name) -> post.of(name);
            case Expr.Param(String name) -> Names.parameter(projection.synapse().params(), name, 0, 1);
            default -> throw new IllegalArgumentException("a synapse cannot read " + leaf);
        };
    }

    /** What a run learns, as files call it; a projection that only counts spikes has nothing to tell. */
    List<StateArray> learned() {
        List<StateArray> arrays = new ArrayList<>();
        if (!projection.isCount()) {
            arrays.add(new StateArray("/projections/" + projection.name() + "/weights", projection.unit(),
                    isOneToOne() ? List.of(targets()) : List.of(sources, targets()), weights));
        }
        if (projection.scaled()) {
            arrays.add(new StateArray("/layers/" + projection.target() + "/scale", "1", List.of(targets()), scale));
        }
        return arrays;
    }

    /** What files call the states. */
    List<StateArray> arrays() {
        List<StateArray> arrays = new ArrayList<>();
        for (int s = 0; s < state.length; s++) {
            String unit = declared.get(s).unit().equals("weight") ? projection.unit() : declared.get(s).unit();
            arrays.add(new StateArray("/projections/" + projection.name() + "/" + declared.get(s).name(), unit,
                    List.of(targets()), state[s]));
        }
        return arrays;
    }
}
