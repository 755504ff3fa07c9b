package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;

/**
 * The step of one projection's synaptic states by exponential Euler, in the loop of their target neurons or after it
 * where all share one.
 */
final class SynapseDecay {
    private final Parts parts;
    private final Carrier carrier;
    private final Loop loop;
    private final UnaryOperator<String> neuronState;
    private final Constants.Scope scope;

    /**
     * Prepares the step.
     *
     * @param neuronState the Java expression of a state of the target neuron
     */
    SynapseDecay(Parts parts, Carrier carrier, Loop loop, UnaryOperator<String> neuronState) {
        this.parts = parts;
        this.carrier = carrier;
        this.loop = loop;
        this.neuronState = neuronState;
        this.scope = parts.scope(carrier.projection());
    }

    /** Adds the lines. */
    void add() {
        List<Dynamics.Equation> equations = carrier.projection().synapse().equations();
        List<String> stores = new ArrayList<>();
        for (Dynamics.Equation e : equations) {
            String own = element(e.state());
            String next = new Solution(parts.names(), scope, this::leaf).next(e.state(), scope.withoutOnes(e.derivative()),
                    read(e.state()));
            if (carrier.isShared()) {
                loop.after(own + " = " + next + ";");
            } else if (equations.size() == 1) {
                stores.add(next.equals(own) ? "" : own + " = " + next + ";");
            } else {
                String local = loop.local(e.state() + "Next");
                loop.body("final " + parts.names().real() + " " + local + " = " + next + ";");
                stores.add(own + " = " + local + ";");
            }
        }
        stores.stream().filter(s -> !s.isEmpty()).forEach(loop::body);
    }

    private String field(String state) {
        Dynamics.StateVar s = carrier.projection().synapse().states().stream().filter(v -> v.name().equals(state)).findFirst()
                .orElseThrow();
        return parts.state(carrier.projection(), s);
    }

    private String element(String state) {
        return carrier.isShared() ? "this." + field(state) + "[0]" : loop.element(field(state), field(state));
    }

    /** The value before this step, of a shared state as it was read before the loop. */
    private String read(String state) {
        return carrier.isShared() ? loop.shared(field(state)) : element(state);
    }

    private String leaf(Expr leaf) {
        return switch (leaf) {
            case Expr.State(String state) -> read(state);
            case Expr.PostState(String state) -> neuronState.apply(state);
            case Expr.Param(String param) -> scope.param(param);
            default -> throw new IllegalStateException("a synapse cannot name " + leaf);
        };
    }
}
