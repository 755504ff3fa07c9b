package org.tain.language.ide.hover;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.tain.language.model.Members;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.Reference;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.ConstantEvaluator.Range;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.StepMultiples;
import org.tain.language.types.Steps;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;
import org.tain.language.units.Unit;
import org.tain.language.units.UnitException;
import org.tain.language.units.Units;

/** What expressions are worth, in the unit that the user thinks in. */
final class Values {
    private static final MathContext DIGITS = new MathContext(6);
    private static final Map<Dimension, List<String>> READABLE = readable();

    private final ConstantEvaluator values = new ConstantEvaluator();

    private static Map<Dimension, List<String>> readable() {
        Map<Dimension, List<String>> all = new LinkedHashMap<>();
        for (List<String> units : List.of(List.of("s", "ms", "us"), List.of("V", "mV", "uV"),
                List.of("A", "mA", "uA", "nA", "pA"),
                List.of("kHz", "Hz"), List.of("S", "mS", "uS", "nS", "pS"), List.of("GOhm", "MOhm", "kOhm", "Ohm"),
                List.of("uF", "nF", "pF"), List.of("nC", "pC"))) {
            all.put(Units.parse(units.getFirst()).dimension(), units);
        }
        return all;
    }

    /** The value of an expression of the model, or of a type as it is used; empty where it has none. */
    Optional<String> of(Expression expression, EObject use) {
        try {
            Range range = values.range(expression, use);
            Optional<Unit> unit = unit(expression, use, new HashSet<>());
            return Optional.of(text(range, unit));
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }

    /** The value of a parameter of the model, or of a type as it is used; empty where it has none. */
    Optional<String> of(Parameter parameter, EObject use) {
        try {
            return Optional.of(text(values.range(parameter, use), unit(parameter, use, new HashSet<>())));
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }

    private static String text(Range range, Optional<Unit> unit) {
        String from = text(range.from(), unit);
        return range.isOne() ? from : from + " .. " + text(range.to(), unit);
    }

    private static String text(Quantity quantity, Optional<Unit> unit) {
        return unit.filter(known -> known.dimension().equals(quantity.dimension()) && !known.equals(Unit.ONE))
                .map(known -> plain(quantity.in(known)) + " " + known.text()).orElseGet(() -> text(quantity));
    }

    /** A quantity in the largest unit in which it is not below 1. */
    static String text(Quantity quantity) {
        List<String> units = READABLE.get(quantity.dimension());
        if (units == null || quantity.value().signum() == 0) {
            String unit = quantity.dimension().isNone() ? "" : " " + quantity.dimension().unit();
            return plain(quantity.value()) + unit;
        }
        for (String symbol : units) {
            BigDecimal counted = quantity.in(Units.parse(symbol));
            if (counted.abs().compareTo(BigDecimal.ONE) >= 0) {
                return plain(counted) + " " + symbol;
            }
        }
        return plain(quantity.in(Units.parse(units.getLast()))) + " " + units.getLast();
    }

    private static String plain(BigDecimal value) {
        return Quantity.plain(value.round(DIGITS));
    }

    /** The unit of the first number with one that an expression is made of. */
    private Optional<Unit> unit(Expression expression, EObject use, Set<EObject> seen) {
        for (EObject part : EcoreUtil2.eAllContents(expression)) {
            Optional<Unit> unit = switch (part) {
                case org.tain.language.tain.Quantity literal when literal.getUnit() != null -> parsed(literal.getUnit());
                case Reference reference when reference.getElement() instanceof Parameter parameter ->
                    unit(parameter, use, seen);
                default -> Optional.empty();
            };
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> unit(Parameter parameter, EObject use, Set<EObject> seen) {
        if (parameter.eIsProxy() || !seen.add(parameter)) {
            return Optional.empty();
        }
        Expression given = ConstantEvaluator.overrides(use).stream().filter(value -> value.getParameter() == parameter)
                .findFirst().map(ParameterValue::getValue).orElse(parameter.getValue());
        return given == null ? Optional.empty() : unit(given, use, seen);
    }

    private static Optional<Unit> parsed(String unit) {
        try {
            return Optional.of(Units.parse(unit));
        } catch (UnitException e) {
            return Optional.empty();
        }
    }

    /** {@code 24 steps of 0.25 ms} of a time of a model; empty for other things, and where the model has no step. */
    Optional<String> steps(Expression expression, EObject use, EObject place) {
        return values.tryEvaluate(expression, use).flatMap(time -> steps(time, place));
    }

    /** {@code 24 steps of 0.25 ms} of a time of a model; empty for other things, and where the model has no step. */
    Optional<String> steps(Quantity time, EObject place) {
        Optional<BigDecimal> step = Members.model(place) == null
                ? Optional.empty()
                : Steps.ofMs(Members.model(place), values);
        return step.filter(known -> time.dimension().equals(Dimension.TIME)).map(known -> {
            StepMultiples multiples = StepMultiples.of(time.value(), known);
            String count = multiples.isMultiple()
                    ? multiples.whole().toString()
                    : Quantity.plain(time.value().divide(known, 2, RoundingMode.HALF_UP));
            return count + ("1".equals(count) ? " step" : " steps") + " of " + Quantity.plain(known) + " ms";
        });
    }
}
