package org.tain.compiler.lower;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Negation;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.Reference;
import org.tain.language.tain.Spread;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.StepMultiples;
import org.tain.language.units.Dimension;
import org.tain.language.units.Unit;
import org.tain.language.units.Units;

/** Constant expressions as numbers: base units, counts, steps; and the unit in which the user thinks of them. */
final class Values {
    private final ConstantEvaluator evaluator = new ConstantEvaluator();
    private final BigDecimal step;

    /**
     * Values of one model.
     *
     * @param step its step; null for 0.1 ms
     */
    Values(Expression step) {
        this.step = step == null ? new BigDecimal("0.1") : evaluator.evaluate(step).value();
    }

    double stepMs() {
        return step.doubleValue();
    }

    /** In base units. */
    double base(Expression e) {
        return base(e, null);
    }

    /** In base units, with the values that a use gives to the parameters of a type. */
    double base(Expression e, EObject use) {
        return evaluator.evaluate(e, use).doubleValue();
    }

    /** The value of a parameter as a type is used; a spread has two ends. */
    ConstantEvaluator.Range range(Parameter p, EObject use) {
        return evaluator.range(p, use);
    }

    /** A count, such as a size. */
    int count(Expression e) {
        return Math.toIntExact(whole(e));
    }

    /** A whole number. */
    long whole(Expression e) {
        return evaluator.evaluate(e).value().longValueExact();
    }

    /** A time in steps; the validator made sure that it is a multiple. */
    int steps(Expression time, EObject use) {
        StepMultiples multiples = StepMultiples.of(evaluator.evaluate(time, use).value(), step);
        BigInteger whole = multiples.isMultiple() ? multiples.whole() : null;
        if (whole == null) {
            throw new IllegalStateException(LowerExpressions.text(time) + " is no multiple of the step");
        }
        return whole.intValueExact();
    }

    /** The value that a parameter has where a type is used: what is given there, else what is declared. */
    Expression valueOf(Parameter p, EObject use) {
        return ConstantEvaluator.overrides(use).stream().filter(o -> o.getParameter() == p).map(ParameterValue::getValue)
                .findFirst()
                .orElse(p.getValue());
    }

    /** The unit in which the user gave a value: that of its first quantity, or the coherent one of its dimension. */
    String unit(Expression e) {
        return switch (e) {
            case Quantity q -> q.getUnit() == null ? "1" : q.getUnit();
            case Negation n -> unit(n.getOperand());
            case Spread s -> unit(s.getTo());
            case Reference r when r.getElement() instanceof Parameter p && p.getValue() != null -> unit(p.getValue());
            default -> evaluator.evaluate(e).dimension().unit();
        };
    }

    /** How many base units a unit is; 1 for the unit of a weight. */
    double factor(String unit) {
        return Units.parse(unit).factor().doubleValue();
    }

    /** A constant counted in a unit. */
    double inUnit(Expression e, String unit) {
        Unit counted = Units.parse(unit);
        var value = evaluator.evaluate(e);
        return value.dimension().equals(Dimension.NONE) ? value.doubleValue() : value.in(counted).doubleValue();
    }

    /** How the user wrote a value; the name of a parameter is followed by what it is: {@code refractory = 1 ms}. */
    String describe(Expression e, EObject use) {
        if (e instanceof Reference r && r.getElement() instanceof Parameter p) {
            return p.getName() + " = " + describe(valueOf(p, use));
        }
        return LowerExpressions.text(e);
    }

    /** The same for a value of the model itself. */
    String describe(Expression e) {
        return describe(e, null);
    }
}
