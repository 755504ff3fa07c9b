package org.tain.compiler.window;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Rule;

/**
 * One synapse under a rule, by definition and without any trick: a trace is the sum over all earlier spikes of its side
 * (or the latest one alone). Slow; the yardstick of whatever computes the same faster. A mirror is taken at its word:
 * the rule runs with the two trains exchanged.
 *
 * <p>
 * Times are those of the synapse, ms, ascending; spikes within a picosecond are simultaneous: neither sees the other,
 * and their changes are made together.
 */
public final class PlasticSynapse {
    private static final double SAME_MS = 1e-9;
    private final Rule rule;

    /** A synapse that learns by this rule. */
    public PlasticSynapse(Rule rule) {
        this.rule = rule;
    }

    /** The sum of all changes where {@code weight} keeps its value at the start (base units), not yet bounded. */
    public double change(double[] preMs, double[] postMs, double weight) {
        double sum = 0;
        for (double time : times(preMs, postMs)) {
            sum += changeAt(time, preMs, postMs, weight);
        }
        return sum;
    }

    /** The weight after learning at the end: the sum of changes is added once and bounded. */
    public double afterPresentation(double[] preMs, double[] postMs, double weight) {
        return bounded(weight + change(preMs, postMs, weight));
    }

    /** The weight after learning online: each event changes and bounds it at once. */
    public double afterOnline(double[] preMs, double[] postMs, double weight) {
        double now = weight;
        for (double time : times(preMs, postMs)) {
            now = bounded(now + changeAt(time, preMs, postMs, now));
        }
        return now;
    }

    private static double[] times(double[] preMs, double[] postMs) {
        double[] all = DoubleStream.concat(Arrays.stream(preMs), Arrays.stream(postMs)).sorted().toArray();
        double[] distinct = new double[all.length];
        int count = 0;
        for (double time : all) {
            if (count == 0 || time - distinct[count - 1] > SAME_MS) {
                distinct[count] = time;
                count++;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    /**
     * What the spikes at one time change, not yet bounded.
     *
     * @param time ms
     * @param weight what the rule reads as the weight
     */
    public double changeAt(double time, double[] preMs, double[] postMs, double weight) {
        double[] pre = rule.mirror() ? postMs : preMs;
        double[] post = rule.mirror() ? preMs : postMs;
        double change = 0;
        if (spikesAt(time, pre)) {
            change += run(rule.onPre(), time, pre, post, weight) - weight;
        }
        if (spikesAt(time, post)) {
            change += run(rule.onPost(), time, pre, post, weight) - weight;
        }
        return change;
    }

    private static boolean spikesAt(double time, double[] train) {
        return Arrays.stream(train).anyMatch(spike -> Math.abs(spike - time) <= SAME_MS);
    }

    private double run(List<Assignment> block, double time, double[] pre, double[] post, double weight) {
        double now = weight;
        for (Assignment assignment : block) {
            double value = Evaluation.of(assignment.value(), leaf -> switch (leaf) {
                case Expr.Weight w -> weight;
                case Expr.Trace(String name) -> trace(name, time, pre, post);
                default -> Evaluation.parameter(leaf, rule.params());
            });
            now = switch (assignment.kind()) {
                case SET -> value;
                case ADD -> now + value;
                case SUBTRACT -> now - value;
                case MULTIPLY -> now * value;
            };
        }
        return now;
    }

    private double trace(String name, double time, double[] pre, double[] post) {
        Rule.Trace trace = rule.traces().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        double tau = Evaluation.constant(trace.tau(), rule.params());
        double sum = 0;
        for (double spike : trace.side() == Rule.Side.PRE ? pre : post) {
            if (spike < time - SAME_MS) {
                sum = (trace.nearest() ? 0 : sum) + Math.exp((spike - time) / tau);
            }
        }
        return sum;
    }

    /** The nearest weight within the rule's bounds. */
    public double bounded(double weight) {
        double bounded = weight;
        if (rule.lower() != null) {
            bounded = Math.max(bounded, Evaluation.constant(rule.lower(), rule.params()));
        }
        if (rule.upper() != null) {
            bounded = Math.min(bounded, Evaluation.constant(rule.upper(), rule.params()));
        }
        return bounded;
    }
}
