package org.tain.compiler.emit;

import java.util.List;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.pass.Expressions;

/** How a projection's synapses are kept: one state per target neuron, or one for them all. */
record Carrier(Projection projection, int targets) {

    /**
     * Whether every target neuron has the same synaptic state, because all weights are one constant and nothing
     * depends on the target.
     */
    boolean isShared() {
        return projection.isCount() && projection.synapse().equations().stream().noneMatch(e -> asksTarget(e.derivative()))
                && projection.synapse().onArrival().stream().noneMatch(a -> asksTarget(a.value()));
    }

    private static boolean asksTarget(Expr e) {
        return Expressions.any(e, Expr.PostState.class::isInstance);
    }

    /** Whether what it gives depends on the target's own state, as a conductance does. */
    boolean givesByTarget() {
        return asksTarget(projection.synapse().gives());
    }

    /** The state that an arrival raises by the weight and does nothing else with; null if it is less simple. */
    Dynamics.StateVar summed() {
        List<Assignment> arrival = projection.synapse().onArrival();
        if (arrival.size() != 1 || arrival.getFirst().kind() != Assignment.Kind.ADD
                || !arrival.getFirst().value().equals(new Expr.Weight())) {
            return null;
        }
        return projection.synapse().states().stream().filter(s -> s.name().equals(arrival.getFirst().target())).findFirst()
                .orElse(null);
    }

    /** Number of values of each state. */
    int size() {
        return isShared() ? 1 : targets;
    }
}
