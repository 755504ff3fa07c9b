package org.tain.language.ide.window;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tain.language.model.Members;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.Named;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.RuleEvent;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.Side;
import org.tain.language.tain.Trace;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;

/**
 * The change of a weight by one pre- and one postsynaptic spike, all traces 0 before, at a stated weight. The difference is
 * that of the two spikes at their cell bodies, so that the anatomy of the delay shifts the window by its dendritic minus its
 * axonal part. It exists for every rule that reads nothing but its parameters, its traces and the weight.
 */
public final class Window {
    private final RuleType rule;
    private final RuleUse use;
    private final Map<Named, Quantity> fixed;
    private final boolean mirror;
    private final double skewMs;
    private final ConstantEvaluator values = new ConstantEvaluator();

    private Window(RuleType rule, RuleUse use, Quantity weight, double skewMs) {
        this.rule = rule;
        this.use = use;
        this.mirror = use != null && use.isMirror();
        this.skewMs = skewMs;
        this.fixed = new HashMap<>();
        fixed.put(null, weight);
        for (Parameter parameter : Members.parameters(rule)) {
            boolean isGiven = parameter.getValue() != null || use != null
                    && use.getOverrides().stream().anyMatch(value -> value.getParameter() == parameter);
            if (!isGiven) {
                Dimension dimension = Optional.ofNullable(new Typing().type(parameter).dimension()).orElse(Dimension.NONE);
                fixed.put(parameter, new Quantity(BigDecimal.ONE, dimension));
            }
        }
    }

    /** Of a rule by itself; parameters that have no value count as 1 of their unit, and so does the weight. */
    public static Window of(RuleType rule) {
        return new Window(rule, null, new Quantity(BigDecimal.ONE, Dimension.WEIGHT), 0);
    }

    /**
     * Of a rule as it is used.
     *
     * @param weight at which it is looked at
     * @param skewMs dendritic minus axonal delay
     */
    public static Window of(RuleUse use, Quantity weight, double skewMs) {
        return new Window(use.getType(), use, weight, skewMs);
    }

    /** The change at a time difference (post minus pre, ms), in base units of the weight. */
    public double at(double differenceMs) {
        double local = differenceMs + skewMs;
        return change(mirror ? -local : local);
    }

    /** By how much the anatomy of the delay shifts it, in ms: where it jumps. */
    public double jumpMs() {
        return -skewMs;
    }

    /** Why there is no window, in one sentence; empty where there is one. */
    public Optional<String> obstacle() {
        try {
            change(1);
            change(-1);
            return traces().stream().filter(trace -> values.evaluate(trace.getTau(), use, fixed).value().signum() <= 0)
                    .findFirst().map(trace -> "the time constant of '" + trace.getName() + "' is not above 0");
        } catch (EvaluationException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The longest time constant of its traces in ms; 0 where it has none that is known. */
    public double longestMs() {
        double longest = 0;
        for (Trace trace : traces()) {
            longest = Math.max(longest, values.tryEvaluate(trace.getTau(), use).map(Quantity::doubleValue).orElse(0.0));
        }
        return longest;
    }

    /** Whether each side has one trace and nothing depends on the weight, so that the window says all there is to say. */
    public boolean isComplete() {
        boolean isPairRule = traces().stream().filter(trace -> Members.side(trace).equals(Optional.of(Side.PRE))).count() <= 1
                && traces().stream().filter(trace -> Members.side(trace).equals(Optional.of(Side.POST))).count() <= 1;
        return isPairRule && !dependsOnWeight();
    }

    /** Whether the change depends on the weight. */
    public boolean dependsOnWeight() {
        double before = at(1) + at(-1);
        Quantity weight = fixed.get(null);
        fixed.put(null, new Quantity(weight.value().add(BigDecimal.ONE), weight.dimension()));
        double after = at(1) + at(-1);
        fixed.put(null, weight);
        return before != after;
    }

    private List<Trace> traces() {
        return Members.of(rule, Trace.class);
    }

    /** Of the rule itself, at the synapse: the earlier spike finds all traces at 0, the later one those of the earlier. */
    private double change(double localMs) {
        Side later = localMs > 0 ? Side.POST : Side.PRE;
        Side earlier = localMs > 0 ? Side.PRE : Side.POST;
        return event(earlier, Double.POSITIVE_INFINITY)
                + event(later, localMs == 0 ? Double.POSITIVE_INFINITY : Math.abs(localMs));
    }

    /** What a spike of one side does when one of the other side came some time before it. */
    private double event(Side side, double sinceMs) {
        Map<Named, Quantity> assumed = new HashMap<>(fixed);
        for (Trace trace : traces()) {
            boolean isOther = !Members.side(trace).equals(Optional.of(side));
            double tau = values.evaluate(trace.getTau(), use, fixed).doubleValue();
            double value = isOther && tau > 0 ? Math.exp(-sinceMs / tau) : 0;
            assumed.put(trace, new Quantity(BigDecimal.valueOf(value), Dimension.NONE));
        }
        double sum = 0;
        for (RuleEvent event : Members.of(rule, RuleEvent.class)) {
            if (event.getSide() == side && event.getEffect() != null) {
                for (Assignment assignment : event.getEffect().getStatements()) {
                    sum += change(assignment, assumed);
                }
            }
        }
        return sum;
    }

    private double change(Assignment assignment, Map<Named, Quantity> assumed) {
        double value = values.evaluate(assignment.getValue(), use, assumed).doubleValue();
        double weight = fixed.get(null).doubleValue();
        return switch (assignment.getOperator()) {
            case ADD -> value;
            case SUBTRACT -> -value;
            case MULTIPLY -> weight * (value - 1);
            case SET -> value - weight;
        };
    }
}
