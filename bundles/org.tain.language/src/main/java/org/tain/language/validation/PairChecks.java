package org.tain.language.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Targets;
import org.tain.language.tain.AllToAll;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.Connectivity;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Mirrors;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;
import org.tain.language.units.Units;

/** The two projections of a pair connect the same layers in opposite directions and mirror each other. */
public class PairChecks extends Checks {

    /** What cannot be mirrored at all. */
    @Check
    public void checkMatch(Pair pair) {
        Projection forward = pair.getForward();
        Projection backward = pair.getBackward();
        if (!isKnown(pair) || forward == backward) {
            return;
        }
        if (forward.getSource() != backward.getTarget() || forward.getTarget() != backward.getSource()) {
            mismatch(pair, "must connect the same two layers in opposite directions, but '" + forward.getName() + "' goes "
                    + direction(forward) + " and '" + backward.getName() + "' " + direction(backward));
        }
        String one = connectivity(forward);
        String other = connectivity(backward);
        if (one != null && other != null && !one.equals(other)) {
            mismatch(pair, "must connect the same neurons, but '" + forward.getName() + "' is " + one + " and '"
                    + backward.getName() + "' " + other);
        }
        checkBound(pair, Bounds::getLower, "lower");
        checkBound(pair, Bounds::getUpper, "upper");
    }

    private void checkBound(Pair pair, Function<Bounds, Expression> side, String which) {
        if (isKnown(pair.getForwardRule()) && isKnown(pair.getBackwardRule())) {
            String forward = bound(pair.getForwardRule(), side);
            String backward = bound(pair.getBackwardRule(), side);
            if (!forward.equals(backward)) {
                mismatch(pair, "must have the same bounds, but the " + which + " one of '" + pair.getForward().getName() + "' is "
                        + forward + " and that of '" + pair.getBackward().getName() + "' is " + backward);
            }
        }
    }

    private static String bound(RuleUse use, Function<Bounds, Expression> side) {
        Optional<Expression> bound = Members.of(use.getType(), Bounds.class).stream().findFirst().map(side);
        return bound.isEmpty() ? "none" : value(bound.get(), use).map(Quantity::text).orElse("unknown");
    }

    private void mismatch(Pair pair, String difference) {
        errorAtName(pair, IssueCodes.PAIR_MISMATCH, "the projections of the pair '" + pair.getName() + "' " + difference);
    }

    private static String direction(Projection projection) {
        return "from '" + Targets.name(projection.getSource()) + "' to '" + Targets.name(projection.getTarget()) + "'";
    }

    private static String connectivity(Projection projection) {
        return Connection.of(projection).item(Connectivity.class)
                .map(item -> item instanceof AllToAll ? "all to all" : "one to one").orElse(null);
    }

    /** What could be mirrored and is not, unless that is meant. */
    @Check
    public void checkMirrored(Pair pair) {
        if (!isKnown(pair) || pair.isUnmirrored() || !isKnown(pair.getForwardRule()) || !isKnown(pair.getBackwardRule())) {
            return;
        }
        String forward = Names.of(pair.getForwardRule().getType());
        String backward = Names.of(pair.getBackwardRule().getType());
        if (!Mirrors.isMirrored(pair)) {
            warningAtName(pair, IssueCodes.PAIR_UNMIRRORED, "the pair '" + pair.getName() + "' is not mirrored: '"
                    + pair.getForward().getName() + "' learns " + rule(pair.getForwardRule(), forward) + " and '"
                    + pair.getBackward().getName() + "' " + rule(pair.getBackwardRule(), backward)
                    + "; write mirror of on one side, or, if this is meant, pair " + pair.getName() + " unmirrored");
            return;
        }
        List<String> different = different(pair);
        if (!different.isEmpty()) {
            warningAtName(pair, IssueCodes.PAIR_UNMIRRORED, "the pair '" + pair.getName() + "' is mirrored but for "
                    + String.join(", ", different) + "; give both sides the same values");
        }
        checkShift(pair);
    }

    private static String rule(RuleUse use, String name) {
        return (use.isMirror() ? "mirror of " : "") + name;
    }

    /** Parameters whose values differ; those in units of the weight only scale the rule. */
    private static List<String> different(Pair pair) {
        List<String> different = new ArrayList<>();
        for (Parameter parameter : Members.parameters(pair.getForwardRule().getType())) {
            Optional<String> forward = text(parameter, pair.getForwardRule());
            Optional<String> backward = text(parameter, pair.getBackwardRule());
            if (forward.isPresent() && backward.isPresent() && !forward.equals(backward)
                    && !new Typing().type(parameter).equals(Type.quantity(Dimension.WEIGHT))) {
                different.add("'" + parameter.getName() + "' (" + forward.get() + " and " + backward.get() + ")");
            }
        }
        return different;
    }

    private static Optional<String> text(Parameter parameter, RuleUse use) {
        Expression given = use.getOverrides().stream().filter(value -> value.getParameter() == parameter).findFirst()
                .map(ParameterValue::getValue).orElse(parameter.getValue());
        return value(given, use).map(Quantity::text);
    }

    private void checkShift(Pair pair) {
        ConstantEvaluator values = new ConstantEvaluator();
        Optional<BigDecimal> forward = Mirrors.skew(Connection.of(pair.getForward()), values);
        Optional<BigDecimal> backward = Mirrors.skew(Connection.of(pair.getBackward()), values).map(BigDecimal::negate);
        if (forward.isPresent() && backward.isPresent() && forward.get().compareTo(backward.get()) != 0) {
            warningAtName(pair, IssueCodes.PAIR_SHIFTED, "the mirror of the pair '" + pair.getName() + "' is shifted by "
                    + ms(forward.get().subtract(backward.get()).abs()) + ": dendritic - axonal delay is " + ms(forward.get())
                    + " for '" + pair.getForward().getName() + "', axonal - dendritic delay is " + ms(backward.get()) + " for '"
                    + pair.getBackward().getName() + "'; make them equal");
        }
    }

    private static String ms(BigDecimal time) {
        return new Quantity(time, Units.parse("ms").dimension()).text();
    }

    private static boolean isKnown(Pair pair) {
        return pair.getForward() != null && !pair.getForward().eIsProxy() && pair.getBackward() != null
                && !pair.getBackward().eIsProxy();
    }

    private static boolean isKnown(RuleUse use) {
        return use != null && use.getType() != null && !use.getType().eIsProxy();
    }

    /** A projection is one side of one pair. */
    @Check
    public void checkSides(Pair pair) {
        if (isKnown(pair) && pair.getForward() == pair.getBackward()) {
            error("a pair needs two projections, but both sides are '" + pair.getForward().getName() + "'", pair,
                    TainPackage.Literals.PAIR__BACKWARD, IssueCodes.PAIR_MISMATCH);
        }
    }
}
