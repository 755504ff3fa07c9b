package org.tain.language.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Members;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Expression;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.types.Sizes;
import org.tain.language.types.StepMultiples;
import org.tain.language.types.Steps;
import org.tain.language.types.TypeProblem;
import org.tain.language.types.Typing;
import org.tain.language.units.Quantity;
import org.tain.language.units.Unit;
import org.tain.language.units.Units;

/**
 * Every number outside of types: its dimension, that it is constant, its range, that a time is a multiple of the step.
 */
public class NumberChecks extends Checks {
    private static final Unit MS = Units.parse("ms");

    private final Map<EReference, Demand> demands = Demands.all();

    /** Whatever stands in a feature with a demand. */
    @Check
    public void checkNumbers(EObject element) {
        for (EReference feature : element.eClass().getEAllContainments()) {
            Demand demand = demands.get(feature);
            Object held = demand == null ? null : element.eGet(feature);
            if (held instanceof List<?> list) {
                list.forEach(item -> check((Expression) item, demand));
            } else if (held != null) {
                check((Expression) held, demand);
            }
        }
    }

    private void check(Expression expression, Demand demand) {
        if (Sizes.stimulus(expression).isPresent()) {
            return;
        }
        List<TypeProblem> problems = new ArrayList<>();
        new Typing(problems::add).require(expression, demand.type(), demand.what());
        problems.forEach(this::tell);
        if (problems.isEmpty()) {
            constant(expression, demand).ifPresent(value -> check(expression, value, demand));
        }
    }

    private Optional<Quantity> constant(Expression expression, Demand demand) {
        try {
            return Optional.of(new ConstantEvaluator().evaluate(expression));
        } catch (EvaluationException e) {
            if (e.reason() == Reason.NOT_CONSTANT) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, demand.what() + " must be constant, but " + e.getMessage());
            } else if (e.reason() == Reason.SPREAD) {
                error(e.place(), IssueCodes.NUMBER_SPREAD, demand.what() + " must be one value: " + e.getMessage());
            } else if (e.reason() == Reason.UNDEFINED && !isUnknownName(e.place())) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, demand.what() + " has no value: " + e.getMessage());
            } // a circle and a missing value are told at the parameter
            return Optional.empty();
        }
    }

    private void check(Expression expression, Quantity value, Demand demand) {
        if (!demand.range().contains(value)) {
            error(expression, IssueCodes.NUMBER_RANGE, demand.what() + " must be " + demand.range().text() + ", but it is "
                    + shown(expression, value), demand.range().name());
        } else if (demand.range().largest().filter(largest -> value.value().compareTo(largest) > 0).isPresent()) {
            error(expression, IssueCodes.NUMBER_RANGE, demand.what() + " must be at most "
                    + demand.range().largest().get().toPlainString() + ", but it is " + shown(expression, value));
        } else if (demand.multiple()) {
            checkMultiple(expression, value, demand.what());
        }
    }

    private void checkMultiple(Expression expression, Quantity value, String what) {
        Optional<BigDecimal> step = Steps.ofMs(Members.model(expression), new ConstantEvaluator());
        if (step.isPresent()) {
            StepMultiples multiples = StepMultiples.of(value.value(), step.get());
            if (!multiples.isMultiple()) {
                error(expression, IssueCodes.TIME_MULTIPLE, notMultiple(what, shown(expression, value), multiples),
                        nearest(multiples));
            } else if (isTooLong(multiples)) {
                error(expression, IssueCodes.NUMBER_RANGE, tooLong(what, shown(expression, value), multiples));
            }
        }
    }

    /** Whether there are more steps than can be counted. */
    static boolean isTooLong(StepMultiples multiples) {
        return multiples.whole().bitLength() >= Integer.SIZE;
    }

    /** The sentence for a time of more steps than can be counted. */
    static String tooLong(String what, String shown, StepMultiples multiples) {
        return what + " is " + shown + ", " + multiples.whole() + " steps of " + ms(multiples.step()) + "; there can be "
                + Integer.MAX_VALUE;
    }

    /** The sentence for a time that is no multiple of the step. */
    static String notMultiple(String what, String shown, StepMultiples multiples) {
        String[] nearest = nearest(multiples);
        return what + " is " + shown + ", which is not a multiple of the step of " + ms(multiples.step())
                + "; the nearest are " + nearest[0] + " and " + nearest[1];
    }

    /** The two nearest multiples, for sentences and quick fixes. */
    static String[] nearest(StepMultiples multiples) {
        return new String[] {ms(multiples.below()), ms(multiples.above())};
    }

    private static String ms(BigDecimal time) {
        return new Quantity(time, MS.dimension()).text();
    }

    /** The total delay is at least one step. */
    @Check
    public void checkDelay(Delay delay) {
        Optional<BigDecimal> step = Steps.ofMs(Members.model(delay), new ConstantEvaluator());
        Optional<BigDecimal> total = delay.getTotal() != null
                ? time(delay.getTotal())
                : time(delay.getAxonal()).flatMap(axonal -> time(delay.getDendritic()).map(axonal::add));
        BigDecimal least = step.orElse(BigDecimal.ZERO);
        if (total.isPresent() && (total.get().signum() <= 0 || total.get().compareTo(least) < 0)) {
            error(delay, IssueCodes.DELAY_ZERO, "a delay of " + ms(total.get()) + " is below one step"
                    + (step.isPresent() ? " (" + ms(least) + ")" : "") + ": a spike of one step can arrive in the next one at the"
                    + " earliest, because all neurons of a step are computed from the same past; write at least "
                    + (step.isPresent() ? ms(least) : "one step"), step.isPresent() ? new String[] {ms(least)} : new String[0]);
        } else if (total.isPresent() && step.isPresent()) {
            checkLongest(delay, total.get(), step.get());
        }
    }

    /** Its two parts are counted in half steps. */
    private void checkLongest(Delay delay, BigDecimal total, BigDecimal step) {
        boolean isTold = Stream.of(delay.getTotal(), delay.getAxonal(), delay.getDendritic()).filter(Objects::nonNull)
                .flatMap(part -> time(part).stream()).anyMatch(part -> isTooLong(StepMultiples.of(part, step)));
        if (!isTold && total.compareTo(step.multiply(BigDecimal.valueOf(Integer.MAX_VALUE / 2))) > 0) {
            error(delay, IssueCodes.NUMBER_RANGE, "a delay of " + ms(total) + " has more than " + Integer.MAX_VALUE / 2
                    + " steps of " + ms(step) + "; make it shorter, or the step larger");
        }
    }

    private Optional<BigDecimal> time(Expression expression) {
        return value(expression, null).filter(value -> new Typing().type(expression)
                .fits(org.tain.language.types.Type.quantity(MS.dimension()))).map(Quantity::value);
    }
}
