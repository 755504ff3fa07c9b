package org.tain.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Source;
import org.tain.language.model.Targets;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.Call;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Gives;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Limit;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SpikeRule;
import org.tain.language.types.Connections;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.types.Type;
import org.tain.language.types.TypeProblem;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;

/**
 * Initial weights: the dimension of what they add to, constant or drawn, neither negative where they inhibit nor out of
 * bounds.
 */
public class WeightChecks extends Checks {

    /** Of a projection. */
    @Check
    public void checkProjection(Projection projection) {
        check(Connection.of(projection));
    }

    /** Of a link of a pool. */
    @Check
    public void checkLink(PoolLink link) {
        check(Connection.of(link));
    }

    /** Only initial weights are drawn; where a constant must stand, that is told there. */
    @Check
    public void checkDrawn(Call call) {
        boolean computes = EcoreUtil2.getContainerOfType(call, Equation.class) != null
                || EcoreUtil2.getContainerOfType(call, Limit.class) != null
                || EcoreUtil2.getContainerOfType(call, Assignment.class) != null
                || EcoreUtil2.getContainerOfType(call, Gives.class) != null
                || EcoreUtil2.getContainerOfType(call, SpikeRule.class) != null && !isInside(call,
                        EcoreUtil2.getContainerOfType(call, SpikeRule.class).getDuration());
        if (computes && "uniform".equals(call.getFunction())) {
            error(call, IssueCodes.MISPLACED, "'uniform' draws initial weights and nothing else; write a number, or weight "
                    + Source.text(call) + " in a projection");
        }
    }

    private void check(Connection connection) {
        Optional<Expression> stated = connection.item(InitialWeight.class).map(InitialWeight::getValue);
        if (stated.isEmpty()) {
            return;
        }
        Expression weight = stated.get();
        List<TypeProblem> problems = new ArrayList<>();
        Type given = new Typing(problems::add).type(weight);
        problems.forEach(this::tell);
        Optional<Dimension> wanted = Connections.weight(connection);
        if (wanted.isPresent() && !given.fits(Type.quantity(wanted.get()))) {
            error(weight, IssueCodes.UNIT_MISMATCH, "the weight of '" + connection.title() + "' must be "
                    + wanted.get().describe() + Connections.input(connection).map(input -> ", because it adds to '"
                            + input.getName() + "' of '" + Targets.name(connection.target()) + "' (" + input.getUnit() + ")")
                            .orElse("")
                    + ", but '" + Source.text(weight) + "' is " + given.describe(), wanted.get().unit());
        } else if (problems.isEmpty()) {
            ends(weight).forEach(end -> checkRange(connection, end));
        }
    }

    /** The weight itself, or the two ends of {@code uniform(a, b)}. */
    private List<Expression> ends(Expression weight) {
        boolean isDrawn = weight instanceof Call call && "uniform".equals(call.getFunction());
        List<Expression> ends = isDrawn ? ((Call) weight).getArguments() : List.of(weight);
        if (ends.stream().allMatch(end -> value(end, null).isPresent())) {
            if (isDrawn && value(ends.get(0), null).get().value().compareTo(value(ends.get(1), null).get().value()) > 0) {
                error(weight, IssueCodes.NUMBER_RANGE, "the first number of '" + Source.text(weight)
                        + "' is above the second one; exchange them", EXCHANGE);
            }
            return ends;
        }
        Optional<EvaluationException> problem = ends.stream().flatMap(end -> problem(end).stream()).findFirst();
        if (problem.isPresent()) {
            tell(weight, problem.get());
        }
        return List.of();
    }

    private void tell(Expression weight, EvaluationException problem) {
        if (problem.reason() == Reason.NOT_CONSTANT || problem.reason() == Reason.SPREAD) {
            error(weight, IssueCodes.NUMBER_CONSTANT, "a weight is a constant such as 1 mV, or drawn: uniform(0 mV, 2 mV); '"
                    + Source.text(weight) + "' is neither");
        } else if (problem.reason() == Reason.UNDEFINED && isInside(problem.place(), weight)
                && !isUnknownName(problem.place())) {
            error(problem.place(), IssueCodes.NUMBER_CONSTANT, "the weight has no value: " + problem.getMessage());
        }
    }

    private static Optional<EvaluationException> problem(Expression expression) {
        try {
            new ConstantEvaluator().evaluate(expression);
            return Optional.empty();
        } catch (EvaluationException e) {
            return Optional.of(e);
        }
    }

    private void checkRange(Connection connection, Expression end) {
        Quantity value = value(end, null).orElseThrow();
        if (connection.inhibits() && value.value().signum() < 0) {
            error(end, IssueCodes.WEIGHT_RANGE,
                    "what inhibits is subtracted already, so its weight must not be negative, but it is "
                            + shown(end, value) + "; write it without the sign",
                    POSITIVE);
        }
        for (RuleUse rule : connection.rules().stream().limit(1).toList()) {
            for (Bounds bounds : Members.of(rule.getType(), Bounds.class)) {
                Optional<Quantity> lower = value(bounds.getLower(), rule);
                Optional<Quantity> upper = value(bounds.getUpper(), rule);
                boolean isBelow = lower.isPresent() && value.value().compareTo(lower.get().value()) < 0;
                if (isBelow || upper.isPresent() && value.value().compareTo(upper.get().value()) > 0) {
                    error(end, IssueCodes.WEIGHT_RANGE, "the weight " + shown(end, value) + " is outside the bounds "
                            + lower.map(bound -> bound.text() + " ").orElse("") + ".."
                            + upper.map(bound -> " " + bound.text()).orElse("") + " of '"
                            + Names.of(rule.getType()) + "'", (isBelow ? lower : upper).get().text());
                }
            }
        }
    }
}
