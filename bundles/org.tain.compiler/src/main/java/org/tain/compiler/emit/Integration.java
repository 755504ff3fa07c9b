package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Population;
import org.tain.compiler.pass.Expressions;

/**
 * Phase 2 of a step for one population by exponential Euler: each equation x' = a x + b is solved exactly with all that
 * is in a and b held over the
 * step, x(t + step) = x E + (1 - E) (-b / a) with E = exp(a step).
 */
final class Integration {
    private final Parts parts;
    private final Population population;
    private final Loop loop;
    private final Inputs inputs;
    private final Constants.Scope scope;

    Integration(Parts parts, Population population, boolean driven) {
        this.parts = parts;
        this.population = population;
        this.loop = new Loop(parts.names());
        this.scope = parts.scope(population);
        for (Dynamics.StateVar s : population.neuron().states()) {
            loop.array(parts.state(population, s), s.name());
        }
        this.inputs = new Inputs(parts, population, loop, driven);
    }

    /** Writes the body of the method. */
    void write(JavaWriter w) {
        List<String> stores = new ArrayList<>();
        for (Dynamics.Equation e : population.neuron().equations()) {
            neuron(e, stores);
        }
        for (Carrier c : parts.onto(population)) {
            new SynapseDecay(parts, c, loop, this::neuronState).add();
        }
        stores.forEach(loop::body);
        loop.write(w, population.size());
    }

    private void neuron(Dynamics.Equation e, List<String> stores) {
        Expr open = scope.withoutOnes(e.derivative());
        Expr derivative = Expressions.replace(open,
                leaf -> leaf instanceof Expr.Input(String input) ? inputs.value(input) : leaf);
        String own = neuronState(e.state());
        String next = new Solution(parts.names(), scope, this::leaf).next(e.state(), derivative, own);
        for (Dynamics.Limit limit : population.neuron().limits()) {
            if (limit.state().equals(e.state())) {
                next = limited(limit, next);
            }
        }
        if (population.neuron().equations().size() == 1 && parts.onto(population).stream().allMatch(Carrier::isShared)) {
            stores.add(own + " = " + next + ";");
        } else {
            // nothing sees another's new value: the synapses of this neuron go on before it is stored
            String local = loop.local(e.state() + "Next");
            loop.body("final " + parts.names().real() + " " + local + " = " + next + ";");
            stores.add(own + " = " + local + ";");
        }
    }

    private String limited(Dynamics.Limit limit, String next) {
        String limited = next;
        ExpressionPrinter printer = new ExpressionPrinter(parts.names().precision(), this::leaf);
        if (limit.lower() != null) {
            limited = "Math.max(" + limited + ", " + printer.print(limit.lower()) + ")";
        }
        if (limit.upper() != null) {
            limited = "Math.min(" + limited + ", " + printer.print(limit.upper()) + ")";
        }
        return limited;
    }

    private String neuronState(String state) {
        Dynamics.StateVar s = population.neuron().states().stream().filter(v -> v.name().equals(state)).findFirst().orElseThrow();
        return loop.element(parts.state(population, s), s.name());
    }

    private String leaf(Expr leaf) {
        return switch (leaf) {
            case Expr.State(String state) -> neuronState(state);
            case Expr.Param(String param) -> scope.isSpread(param) ? loop.element(scope.param(param), param) : scope.param(param);
            case Expr.Local(String name) -> name;
            default -> throw new IllegalStateException("a neuron cannot name " + leaf);
        };
    }
}
