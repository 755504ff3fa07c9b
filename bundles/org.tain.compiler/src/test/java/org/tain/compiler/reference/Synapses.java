package org.tain.compiler.reference;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Projection;

/** The synapses of one projection: a full matrix of weights and the states of each target neuron. */
final class Synapses {
    final Projection projection;
    final double[][] weight;
    final double[] scale;
    /** [target][state]. */
    final double[][] state;

    Synapses(Projection projection, int sources, int targets) {
        this.projection = projection;
        this.weight = new double[sources][targets];
        this.scale = new double[targets];
        this.state = new double[targets][projection.synapse().states().size()];
        Arrays.fill(scale, 1);
        if (projection.weights() instanceof Projection.Equal all) {
            for (double[] row : weight) {
                Arrays.fill(row, all.value());
            }
        }
        reset();
    }

    void reset() {
        for (double[] own : state) {
            for (int s = 0; s < own.length; s++) {
                own[s] = projection.synapse().states().get(s).initial();
            }
        }
    }

    /** Weights as the files hold them: [pre][post], or [post] where each neuron has one synapse. */
    void take(double[] values) {
        boolean oneToOne = projection.connectivity() == Projection.Connectivity.ONE_TO_ONE;
        for (int i = 0; i < weight.length; i++) {
            for (int j = 0; j < scale.length; j++) {
                weight[i][j] = values[oneToOne ? j : i * scale.length + j];
            }
        }
    }

    /** One spike of source neuron {@code i} arrives at all its targets. */
    void arrive(int i, ReferenceNetwork network) {
        for (int j = 0; j < scale.length; j++) {
            if (projection.connectivity() == Projection.Connectivity.ONE_TO_ONE && i != j) {
                continue;
            }
            int target = j;
            double arriving = scale[j] * weight[i][j];
            double[] values = projection.synapse().onArrival().stream()
                    .mapToDouble(a -> Values.of(a.value(), leaf -> leaf instanceof Expr.Weight
                            ? arriving
                            : leaf(leaf, state[target], name -> network.state(projection.target(), name)[target])))
                    .toArray();
            for (int k = 0; k < values.length; k++) {
                Assignment a = projection.synapse().onArrival().get(k);
                state[j][index(a.target())] = assigned(a.kind(), state[j][index(a.target())], values[k]);
            }
        }
    }

    /** What a name stands for at a target neuron whose synaptic states are {@code own}. */
    double leaf(Expr leaf, double[] own, ToDoubleFunction<String> postState) {
        return switch (leaf) {
            case Expr.State(String name) -> own[index(name)];
            case Expr.PostState(String name) -> postState.applyAsDouble(name);
            case Expr.Param(String name) -> param(projection.synapse().params(), name, 0, 1);
            default -> throw new IllegalArgumentException("a synapse cannot name " + leaf);
        };
    }

    private int index(String name) {
        for (int s = 0; s < projection.synapse().states().size(); s++) {
            if (projection.synapse().states().get(s).name().equals(name)) {
                return s;
            }
        }
        throw new IllegalArgumentException(projection.name() + " has no state " + name);
    }

    static double assigned(Assignment.Kind kind, double before, double value) {
        return switch (kind) {
            case SET -> value;
            case ADD -> before + value;
            case SUBTRACT -> before - value;
            case MULTIPLY -> before * value;
        };
    }

    static double param(List<Param> params, String name, int neuron, int neurons) {
        Param param = params.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        return value(param.value(), neuron, neurons);
    }

    static double value(Param.Value value, int neuron, int neurons) {
        return switch (value) {
            case Param.Constant c -> c.value();
            case Param.Spread s -> neurons == 1 ? s.from() : s.from() + (s.to() - s.from()) * neuron / (neurons - 1);
        };
    }
}
