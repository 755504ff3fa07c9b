package org.tain.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Neuron;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.ir.Synapse;
import org.tain.language.model.Members;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Gives;
import org.tain.language.tain.Input;
import org.tain.language.tain.Limit;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.OnArrival;
import org.tain.language.tain.RuleEvent;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.Side;
import org.tain.language.tain.SpikeRule;
import org.tain.language.tain.State;
import org.tain.language.tain.StateGroup;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.Trace;

/** Lowers each use of a neuron, synapse or rule type with the values given there. */
final class LowerTypes {
    private final Values values;

    LowerTypes(Values values) {
        this.values = values;
    }

    Neuron neuron(NeuronUse use) {
        var members = use.getType().getMembers();
        var in = new LowerExpressions(values, members, use);
        List<Dynamics.InputVar> inputs = of(members, Input.class).stream()
                .map(i -> new Dynamics.InputVar(i.getName(), i.getUnit())).toList();
        List<Dynamics.Limit> limits = of(members, Limit.class).stream()
                .map(l -> new Dynamics.Limit(l.getState().getName(), orNull(in, l.getLower()), orNull(in, l.getUpper()),
                        LowerExpressions.line(l)))
                .toList();
        Dynamics.Spiking spiking = of(members, SpikeRule.class).stream().findFirst().map(s -> spiking(in, s, use))
                .orElse(null);
        var states = states(members, use);
        var equations = equations(members, in);
        return new Neuron(use.getType().getName(), in.params(), states, inputs, equations, limits, spiking);
    }

    private Dynamics.Spiking spiking(LowerExpressions in, SpikeRule s, NeuronUse use) {
        List<String> held = s.getHeld().stream().map(State::getName).toList();
        int steps = s.getDuration() == null ? 0 : values.steps(s.getDuration(), use);
        String text = s.getDuration() == null ? "" : values.describe(s.getDuration(), use);
        return new Dynamics.Spiking(in.expr(s.getCondition()), in.block(s.getEffect()), held, steps, text,
                LowerExpressions.line(s));
    }

    Synapse synapse(SynapseUse use) {
        var members = use.getType().getMembers();
        var in = new LowerExpressions(values, members, use);
        List<Assignment> arrival = new ArrayList<>();
        of(members, OnArrival.class).forEach(a -> arrival.addAll(in.block(a.getEffect())));
        Expr gives = in.expr(of(members, Gives.class).getFirst().getValue());
        var states = states(members, use);
        var equations = equations(members, in);
        return new Synapse(use.getType().getName(), in.params(), states, equations, arrival, gives);
    }

    Rule rule(RuleUse use) {
        var members = use.getType().getMembers();
        var in = new LowerExpressions(values, members, use);
        List<Rule.Trace> traces = of(members, Trace.class).stream()
                .map(t -> new Rule.Trace(t.getName(), side(t), in.expr(t.getTau()), t.isNearest(), LowerExpressions.line(t)))
                .toList();
        List<Assignment> onPre = new ArrayList<>();
        List<Assignment> onPost = new ArrayList<>();
        of(members, RuleEvent.class)
                .forEach(e -> (e.getSide() == Side.PRE ? onPre : onPost).addAll(in.block(e.getEffect())));
        Bounds bounds = of(members, Bounds.class).stream().findFirst().orElse(null);
        Expr lower = bounds == null ? null : orNull(in, bounds.getLower());
        Expr upper = bounds == null ? null : orNull(in, bounds.getUpper());
        return new Rule(use.getType().getName(), use.isMirror(), in.params(), traces, onPre, onPost, lower, upper,
                LowerExpressions.line(use));
    }

    private static Rule.Side side(Trace t) {
        return Members.side(t).orElseThrow() == Side.POST ? Rule.Side.POST : Rule.Side.PRE;
    }

    private List<Dynamics.StateVar> states(List<?> members, EObject use) {
        List<Dynamics.StateVar> states = new ArrayList<>();
        for (StateGroup group : of(members, StateGroup.class)) {
            for (State s : group.getStates()) {
                double initial = s.getInitial() == null ? 0 : values.base(s.getInitial(), use);
                String text = s.getInitial() == null ? "0" : LowerExpressions.text(s.getInitial());
                states.add(new Dynamics.StateVar(s.getName(), s.getUnit(), initial, text));
            }
        }
        return states;
    }

    private static List<Dynamics.Equation> equations(List<?> members, LowerExpressions in) {
        return of(members, Equation.class).stream().map(
                e -> new Dynamics.Equation(e.getState().getName(), in.expr(e.getValue()), LowerExpressions.line(e))).toList();
    }

    private static Expr orNull(LowerExpressions in, org.tain.language.tain.Expression e) {
        return e == null ? null : in.expr(e);
    }

    private static <T> List<T> of(List<?> members, Class<T> type) {
        return members.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
