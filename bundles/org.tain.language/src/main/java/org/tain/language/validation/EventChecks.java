package org.tain.language.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.AssignmentOperator;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Gives;
import org.tain.language.tain.Input;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.OnArrival;
import org.tain.language.tain.PostState;
import org.tain.language.tain.Reference;
import org.tain.language.tain.RuleEvent;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.TainPackage;
import org.tain.language.tain.Trace;
import org.tain.language.tain.WeightValue;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;

/** What happens on spikes: assignments, what a synapse gives, traces and bounds of a rule. */
public class EventChecks extends Checks {
    private static final Type WEIGHT = Type.quantity(Dimension.WEIGHT);

    /** Both sides of an assignment have one dimension, a factor is a pure number. */
    @Check
    public void checkAssignment(Assignment assignment) {
        Typing typing = new Typing(this::tell);
        Optional<org.tain.language.tain.State> state = WeightMeaning.target(assignment);
        EObject type = Members.enclosingType(assignment);
        if (state.isEmpty() && assignment.isWeight() && !(type instanceof RuleType)) {
            error("the weight is changed by rules only, and '" + Names.of(type) + "' is " + Names.kind(type)
                    + "; change one of its states", assignment, TainPackage.Literals.ASSIGNMENT__WEIGHT, IssueCodes.MISPLACED);
            return;
        }
        String what = "what changes '" + state.map(org.tain.language.tain.State::getName).orElse("weight") + "'";
        Type target = state.map(typing::type).orElse(WEIGHT);
        typing.require(assignment.getValue(), assignment.getOperator() == AssignmentOperator.MULTIPLY ? Type.NUMBER : target,
                what);
    }

    /** A neuron has no weight of its own, neither has the model. */
    @Check
    public void checkWeight(WeightValue value) {
        EObject type = Members.enclosingType(value);
        if (WeightMeaning.declared(value).isEmpty() && (type == null || type instanceof NeuronType)) {
            error(value, IssueCodes.MISPLACED, "only synapses and rules have a weight; nothing here is called 'weight'");
        } else if (WeightMeaning.declared(value).isEmpty() && type instanceof SynapseType
                && EcoreUtil2.getContainerOfType(value, OnArrival.class) == null) {
            error(value, IssueCodes.MISPLACED,
                    "'weight' is that of the synapse that a spike came through, and known only on arrival;"
                            + " add it to a state there");
        }
    }

    /** Inputs act between spikes. */
    @Check
    public void checkInput(Reference reference) {
        boolean acts = EcoreUtil2.getContainerOfType(reference, Equation.class) != null;
        if (reference.getElement() instanceof Input && !acts) {
            error(reference, IssueCodes.MISPLACED, "'" + Names.of(reference.getElement())
                    + "' is an input, which only equations can read; let a state follow it");
        }
    }

    /** Only a synapse knows the neuron behind it. */
    @Check
    public void checkPost(PostState state) {
        if (!(Members.enclosingType(state) instanceof SynapseType)) {
            error(state, IssueCodes.MISPLACED, "'post." + state.getState()
                    + "' is the state of the neuron behind a synapse; it can only be read in a synapse");
        }
    }

    /** A synapse gives something that grows with its weight. */
    @Check
    public void checkGives(Gives gives) {
        Type type = new Typing(this::tell).type(gives.getValue());
        if (type.isQuantity() && type.dimension().weight() <= 0) {
            error(gives.getValue(), IssueCodes.UNIT_MISMATCH, "what a synapse gives must be made of its weight, but this is "
                    + type.describe() + "; declare a state such as g : weight that arrivals add to");
        }
    }

    /** A synapse says once what arrivals do and what it gives. */
    @Check
    public void checkSynapse(SynapseType type) {
        once(type, Members.of(type, OnArrival.class), "what happens on arrival", "on arrival { g += weight }");
        once(type, Members.of(type, Gives.class), "what it gives", "gives g");
    }

    /** A rule says once what each side does. */
    @Check
    public void checkRule(RuleType type) {
        List<RuleEvent> events = Members.of(type, RuleEvent.class);
        for (RuleEvent event : events) {
            if (events.stream().takeWhile(other -> other != event).anyMatch(other -> other.getSide() == event.getSide())) {
                error(event, IssueCodes.ITEM_TWICE, "'" + type.getName() + "' says twice what happens on "
                        + event.getSide().getLiteral() + "; put both into one block");
            }
        }
        if (events.isEmpty()) {
            errorAtName(type, IssueCodes.ITEM_MISSING, "'" + type.getName()
                    + "' never changes a weight; add on pre { ... } or on post { ... }");
        }
    }

    private void once(SynapseType type, List<? extends EObject> members, String what, String example) {
        if (members.isEmpty()) {
            errorAtName(type, IssueCodes.ITEM_MISSING, "'" + type.getName() + "' does not say " + what + ", such as " + example,
                    example);
        }
        members.stream().skip(1).forEach(member -> error(member, IssueCodes.ITEM_TWICE, "'" + type.getName() + "' says twice "
                + what + "; remove one of them"));
    }

    /** A trace knows its side and decays in a time. */
    @Check
    public void checkTrace(Trace trace) {
        String what = "the decay of '" + trace.getName() + "'";
        new Typing(this::tell).require(trace.getTau(), Type.quantity(Dimension.TIME), what);
        checkConstant(trace.getTau(), what);
        if (Members.side(trace).isEmpty()) {
            errorAtName(trace, IssueCodes.ITEM_MISSING, "the trace '" + trace.getName()
                    + "' does not say whose spikes it counts: write trace " + trace.getName() + " of pre, or of post", "of pre",
                    "of post");
        }
    }

    /** Bounds are weights. */
    @Check
    public void checkBounds(Bounds bounds) {
        Typing typing = new Typing(this::tell);
        if (bounds.getLower() != null) {
            typing.require(bounds.getLower(), WEIGHT, "the lower bound");
            checkConstant(bounds.getLower(), "the lower bound");
        }
        if (bounds.getUpper() != null) {
            typing.require(bounds.getUpper(), WEIGHT, "the upper bound");
            checkConstant(bounds.getUpper(), "the upper bound");
        }
    }

    private void checkConstant(Expression expression, String what) {
        try {
            new ConstantEvaluator().evaluate(expression);
        } catch (EvaluationException e) {
            if (e.reason() == Reason.NOT_CONSTANT) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, what + " must be constant, but " + e.getMessage());
            } else if (e.reason() == Reason.UNDEFINED && isInside(e.place(), expression) && !isUnknownName(e.place())) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, what + " has no value: " + e.getMessage());
            } // a parameter may have no value before the rule is used
        }
    }
}
