package org.tain.language.types;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tain.language.model.Members;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.AssignmentOperator;
import org.tain.language.tain.Named;
import org.tain.language.tain.Reference;
import org.tain.language.tain.RuleEvent;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.Trace;
import org.tain.language.units.Quantity;

/**
 * What a rule adds to and takes from a weight, summed over all time differences of one pre- and one postsynaptic spike.
 *
 * @param potentiation the sum of what is added, weight times ms
 * @param depression the sum of what is taken, weight times ms, positive
 */
public record RuleBalance(BigDecimal potentiation, BigDecimal depression) {

    /** Of a rule whose changes are linear in its traces and do not depend on the weight; empty for any other. */
    public static Optional<RuleBalance> of(RuleUse use, ConstantEvaluator values) {
        List<Trace> traces = Members.of(use.getType(), Trace.class);
        RuleBalance sum = new RuleBalance(BigDecimal.ZERO, BigDecimal.ZERO);
        try {
            for (RuleEvent event : Members.of(use.getType(), RuleEvent.class)) {
                for (Assignment assignment : event.getEffect().getStatements()) {
                    if (!isSum(assignment, traces)) {
                        return Optional.empty();
                    }
                    for (Trace trace : traces) {
                        sum = sum.plus(contribution(assignment, trace, traces, use, values));
                    }
                }
            }
        } catch (EvaluationException e) {
            return Optional.empty();
        }
        return Optional.of(sum);
    }

    private static boolean isSum(Assignment assignment, List<Trace> traces) {
        boolean adds = assignment.getOperator() == AssignmentOperator.ADD
                || assignment.getOperator() == AssignmentOperator.SUBTRACT;
        Linearity linearity = new Linearity(
                leaf -> leaf instanceof Reference reference && traces.contains(reference.getElement()));
        return adds && WeightMeaning.target(assignment).isEmpty() && linearity.offender(assignment.getValue()).isEmpty();
    }

    private static BigDecimal contribution(Assignment assignment, Trace trace, List<Trace> traces, RuleUse use,
            ConstantEvaluator values) {
        Map<Named, Quantity> silent = new HashMap<>();
        traces.forEach(each -> silent.put(each, Quantity.number(0)));
        BigDecimal without = values.evaluate(assignment.getValue(), use, silent).value();
        silent.put(trace, Quantity.number(1));
        BigDecimal change = values.evaluate(assignment.getValue(), use, silent).value().subtract(without)
                .multiply(values.evaluate(trace.getTau(), use).value());
        return assignment.getOperator() == AssignmentOperator.ADD ? change : change.negate();
    }

    private RuleBalance plus(BigDecimal change) {
        return change.signum() >= 0
                ? new RuleBalance(potentiation.add(change), depression)
                : new RuleBalance(potentiation, depression.subtract(change));
    }

    /** Whether depression is at least twice potentiation, so that weights of unrelated spikes can only shrink. */
    public boolean shrinks() {
        return depression.signum() > 0 && depression.compareTo(potentiation.multiply(BigDecimal.TWO)) >= 0;
    }
}
