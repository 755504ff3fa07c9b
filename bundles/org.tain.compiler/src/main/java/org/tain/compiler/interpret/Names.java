package org.tain.compiler.interpret;

import java.util.List;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;

/** What names and statements mean. */
final class Names {
    private Names() {
    }

    /** "{@code a .. b} spreads it evenly over the neurons, both ends included (neuron k of n: a + (b-a) k/(n-1))". */
    static double value(Param.Value value, int neuron, int neurons) {
        return switch (value) {
            case Param.Constant(double all) -> all;
            case Param.Spread(double from, double to) ->
                neurons == 1 ? from : from + (to - from) * neuron / (neurons - 1);
        };
    }

    /** The value of a parameter at one neuron of a population. */
    static double parameter(List<Param> params, String name, int neuron, int neurons) {
        Param param = params.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        return value(param.value(), neuron, neurons);
    }

    /** Which of the declared states a name is. */
    static int index(List<Dynamics.StateVar> states, String name) {
        for (int s = 0; s < states.size(); s++) {
            if (states.get(s).name().equals(name)) {
                return s;
            }
        }
        throw new IllegalArgumentException("no state " + name);
    }

    /** What a statement makes of a value. */
    static double assigned(Assignment.Kind kind, double before, double value) {
        return switch (kind) {
            case SET -> value;
            case ADD -> before + value;
            case SUBTRACT -> before - value;
            case MULTIPLY -> before * value;
        };
    }

    /** The derivative of a state: "a state without an equation changes only by events". */
    static Expr derivative(List<Dynamics.Equation> equations, String state) {
        return equations.stream().filter(e -> e.state().equals(state)).map(Dynamics.Equation::derivative).findFirst()
                .orElse(new Expr.Num(0, "0"));
    }
}
