package org.tain.language.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Members;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Input;
import org.tain.language.tain.Limit;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.SpikeRule;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;
import org.tain.language.units.UnitException;
import org.tain.language.units.Units;

/** States, inputs, equations, limits and spikes: their units and that each is said once. */
public class NeuronChecks extends Checks {

    /** The unit of a state exists, its initial value fits and is constant. */
    @Check
    public void checkState(org.tain.language.tain.State state) {
        try {
            Units.parse(state.getUnit());
        } catch (UnitException e) {
            error(e.getMessage(), state, TainPackage.Literals.STATE__UNIT, IssueCodes.UNIT_UNKNOWN, data(e.data()));
        }
        if (state.getInitial() == null) {
            return;
        }
        Typing typing = new Typing(this::tell);
        typing.require(state.getInitial(), typing.type(state), "the initial value of '" + state.getName() + "'");
        try {
            new ConstantEvaluator().evaluate(state.getInitial());
        } catch (EvaluationException e) {
            if (e.reason() == Reason.NOT_CONSTANT || e.reason() == Reason.SPREAD) {
                error(e.place(), e.reason() == Reason.SPREAD ? IssueCodes.NUMBER_SPREAD : IssueCodes.NUMBER_CONSTANT,
                        "the initial value of '" + state.getName() + "' must be one constant, but " + e.getMessage());
            } else if (e.reason() == Reason.UNDEFINED && isInside(e.place(), state) && !isUnknownName(e.place())) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, "the initial value of '" + state.getName() + "' has no value: "
                        + e.getMessage());
            }
        }
    }

    /** The unit of an input exists. */
    @Check
    public void checkInput(Input input) {
        try {
            Units.parse(input.getUnit());
        } catch (UnitException e) {
            error(e.getMessage(), input, TainPackage.Literals.INPUT__UNIT, IssueCodes.UNIT_UNKNOWN, data(e.data()));
        }
    }

    /** A derivative is in the unit of its state over time. */
    @Check
    public void checkEquation(Equation equation) {
        Typing typing = new Typing(this::tell);
        Type state = typing.type(equation.getState());
        Type rate = state.isQuantity() ? Type.quantity(state.dimension().over(Dimension.TIME)) : Type.ANY;
        typing.require(equation.getValue(), rate, "the rate of change of '" + name(equation.getState()) + "'");
    }

    /** Each state has one equation, there is one {@code spike when}. */
    @Check
    public void checkOnce(NeuronType type) {
        equations(Members.of(type, Equation.class));
        List<SpikeRule> spikes = Members.of(type, SpikeRule.class);
        spikes.stream().skip(1).forEach(spike -> error(spike, IssueCodes.ITEM_TWICE, "'" + type.getName()
                + "' says twice when it spikes; join the conditions with or"));
    }

    /** Each state has one equation. */
    @Check
    public void checkOnce(org.tain.language.tain.SynapseType type) {
        equations(Members.of(type, Equation.class));
    }

    private void equations(List<Equation> equations) {
        Set<org.tain.language.tain.State> known = new HashSet<>();
        for (Equation equation : equations) {
            if (!equation.getState().eIsProxy() && !known.add(equation.getState())) {
                error(equation, IssueCodes.ITEM_TWICE, "'" + name(equation.getState())
                        + "' already has an equation; remove one of the two");
            }
        }
    }

    /** Limits are in the unit of their state; the lower one is not above the upper one. */
    @Check
    public void checkLimit(Limit limit) {
        Typing typing = new Typing(this::tell);
        String what = " limit of '" + name(limit.getState()) + "'";
        if (limit.getLower() == null && limit.getUpper() == null) {
            error(limit, IssueCodes.ITEM_MISSING, "a limit needs a bound: at least ... or at most ...", "at least 0",
                    "at most 0");
        }
        if (limit.getLower() != null) {
            typing.require(limit.getLower(), typing.type(limit.getState()), "the lower" + what);
        }
        if (limit.getUpper() != null) {
            typing.require(limit.getUpper(), typing.type(limit.getState()), "the upper" + what);
        }
        value(limit.getLower(), null).ifPresent(lower -> value(limit.getUpper(), null).ifPresent(upper -> {
            if (lower.value().compareTo(upper.value()) > 0) {
                error(limit, IssueCodes.NUMBER_RANGE, "the lower" + what + ", " + shown(limit.getLower(), lower)
                        + ", is above the upper one, " + shown(limit.getUpper(), upper), EXCHANGE);
            }
        }));
    }

    /** A condition is a comparison, a hold lasts a time. */
    @Check
    public void checkSpike(SpikeRule spike) {
        Typing typing = new Typing(this::tell);
        typing.truth(spike.getCondition());
        if (spike.getDuration() != null) {
            typing.require(spike.getDuration(), Type.quantity(Dimension.TIME), "the duration of a hold");
        }
    }

    private static String name(org.tain.language.tain.State state) {
        return state == null || state.eIsProxy() ? "?" : state.getName();
    }
}
