package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.pass.Expressions;
import org.tain.language.units.Dimension;

/**
 * Writes how the synapses of one projection learn. Spikes of either side that are at a synapse in the same step do not see each
 * other: both sides first learn from the traces as they were, then they count. Mirrors are resolved.
 */
final class RuleEmitter {
    private static final String PRE_LEARNS = "learn_pre";
    private static final String POST_LEARNS = "learn_post";
    private static final String PRE_COUNTS = "count_pre";
    private static final String POST_COUNTS = "count_post";
    private final Script script;
    private final Projection projection;
    private final Rule rule;
    private final Dimension weight;
    private final PythonNames names;
    private final Map<String, String> namespace;
    private final Map<String, String> params = new LinkedHashMap<>();
    private final Map<String, String> traces = new LinkedHashMap<>();
    private final Map<String, String> onPre = new LinkedHashMap<>();
    private final Map<String, String> onPost = new LinkedHashMap<>();

    /** Takes names for traces in the scope of the synapses. */
    RuleEmitter(Script script, Projection projection, PythonNames names, Map<String, String> namespace) {
        this.script = script;
        this.projection = projection;
        this.rule = projection.rule();
        this.weight = BrianUnits.dimension(projection.unit());
        this.names = names;
        this.namespace = namespace;
        for (Rule.Trace t : rule.traces()) {
            boolean side = t.name().equals("pre") || t.name().equals("post");
            traces.put(t.name(), names.take(side ? t.name() + "_trace" : t.name()));
        }
        side(Rule.Side.PRE, rule.onPre(), PRE_LEARNS, PRE_COUNTS, onPre);
        side(Rule.Side.POST, rule.onPost(), POST_LEARNS, POST_COUNTS, onPost);
    }

    /** Whether changes are summed up before they act. */
    private boolean sums() {
        return !script.course().online() || meets();
    }

    /** Whether it matters online that a synapse has an event on both sides in one step. */
    private boolean meets() {
        boolean bounded = rule.lower() != null || rule.upper() != null;
        boolean seen = java.util.stream.Stream.concat(rule.onPre().stream(), rule.onPost().stream())
                .anyMatch(a -> a.kind() == Assignment.Kind.SET || a.kind() == Assignment.Kind.MULTIPLY
                        || Expressions.any(a.value(), part -> part instanceof Expr.Weight));
        return !rule.onPre().isEmpty() && !rule.onPost().isEmpty() && (bounded || seen);
    }

    private void side(Rule.Side side, List<Assignment> block, String learns, String counts, Map<String, String> pathways) {
        if (!block.isEmpty()) {
            List<String> lines = new ArrayList<>();
            if (sums()) {
                lines.addAll(changes(block, "change"));
            } else if (isBounded()) {
                lines.add("w = " + bounded(next(block, "w")));
            } else {
                lines.addAll(changes(block, "w"));
            }
            pathways.put(learns, GroupEmitter.block(lines));
        }
        List<String> counting = new ArrayList<>();
        if (!block.isEmpty() && script.course().online() && meets()) {
            counting.add("w = " + bounded("w + change"));
            counting.add("change = 0*" + BrianUnits.si(weight));
        }
        for (Rule.Trace t : rule.traces()) {
            if (t.side() == side) {
                counting.add(traces.get(t.name()) + (t.nearest() ? " = 1" : " += 1"));
            }
        }
        if (!counting.isEmpty()) {
            pathways.put(counts, GroupEmitter.block(counting));
        }
    }

    /** What a block adds to a sum of changes, or to the weight itself. */
    private List<String> changes(List<Assignment> block, String sum) {
        boolean adds = block.stream()
                .allMatch(a -> a.kind() == Assignment.Kind.ADD || a.kind() == Assignment.Kind.SUBTRACT);
        if (!adds) {
            return List.of(sum.equals("w") ? "w = " + next(block, "w") : sum + " += " + next(block, "w") + " - w");
        }
        return block.stream().map(a -> sum + (a.kind() == Assignment.Kind.ADD ? " += " : " -= ")
                + printer().print(a.value(), weight)).toList();
    }

    /** The weight after a block; every right-hand side reads the weight before. */
    private String next(List<Assignment> block, String before) {
        String next = before;
        boolean isSum = false;
        for (Assignment a : block) {
            next = switch (a.kind()) {
                case SET -> printer().print(a.value(), weight);
                case ADD -> next + " + " + printer().print(a.value(), weight);
                case SUBTRACT -> next + " - " + printer().summand(a.value(), weight);
                case MULTIPLY -> (isSum ? "(" + next + ")" : next) + "*(" + printer().print(a.value(), Dimension.NONE) + ")";
            };
            isSum = a.kind() != Assignment.Kind.MULTIPLY;
        }
        return next;
    }

    private BrianPrinter printer() {
        return new BrianPrinter(leaf -> switch (leaf) {
            case Expr.Weight w -> new BrianPrinter.Leaf("w", weight);
            case Expr.Trace(String name) -> new BrianPrinter.Leaf(traces.get(name), Dimension.NONE);
            case Expr.Param(String name) -> param(name);
            default -> throw new IllegalStateException("a rule cannot read " + leaf);
        });
    }

    private BrianPrinter.Leaf param(String name) {
        Param p = rule.params().stream().filter(q -> q.name().equals(name)).findFirst().orElseThrow();
        String python = params.computeIfAbsent(name, names::take);
        namespace.put(python, script.parameters().python(p));
        return new BrianPrinter.Leaf(python, BrianUnits.dimension(p.unit()));
    }

    private boolean isBounded() {
        return rule.lower() != null || rule.upper() != null;
    }

    private String bounded(String expression) {
        if (!isBounded()) {
            return expression;
        }
        String infinity = weight.isNone() ? "inf" : "inf*" + BrianUnits.si(weight);
        return "clip(%s, %s, %s)".formatted(expression,
                rule.lower() == null ? "-" + infinity : printer().print(rule.lower(), weight),
                rule.upper() == null ? infinity : printer().print(rule.upper(), weight));
    }

    /** Adds the arguments of the synapses: their variables, what spikes do, when they are seen. */
    void arguments(List<String> arguments, String arrive, String arrival, String delay) {
        List<String> model = new ArrayList<>();
        String unit = BrianUnits.si(weight);
        model.add("w : " + unit);
        if (sums()) {
            model.add("change : " + unit);
        }
        for (Rule.Trace t : rule.traces()) {
            String name = traces.get(t.name());
            model.add("d%s/dt = -%s/%s : 1 (event-driven)".formatted(name, name, divisor(t.tau())));
        }
        arguments.add("'''\n" + String.join("\n", model) + "\n'''");
        Map<String, String> before = new LinkedHashMap<>();
        before.put(arrive, arrival);
        before.putAll(onPre);
        arguments.add("on_pre={" + entries(before) + "}");
        if (!onPost.isEmpty()) {
            arguments.add("on_post={" + entries(onPost) + "}");
        }
        Map<String, String> delays = new LinkedHashMap<>();
        delays.put(arrive, delay);
        int earlier = script.course().viewsEarlierBy(projection);
        onPre.keySet().forEach(p -> delays.put(p, script.ms(Course.axonalSteps(projection) - earlier)));
        onPost.keySet().forEach(p -> delays.put(p, script.ms(Course.dendriticSteps(projection) - earlier)));
        arguments.add("delay={" + entries(delays) + "}");
    }

    private String divisor(Expr tau) {
        String text = printer().print(tau, Dimension.TIME);
        return text.matches("\\w+") ? text : "(" + text + ")";
    }

    private static String entries(Map<String, String> entries) {
        List<String> all = new ArrayList<>();
        entries.forEach((name, value) -> all.add(PythonText.string(name) + ": " + value));
        return String.join(",\n            ", all);
    }

    /** Puts learning after the thresholds, in an order of its own. */
    void slots(PythonWriter w) {
        String variable = script.projection(projection.name());
        List<String> learn = new ArrayList<>();
        List<String> count = new ArrayList<>();
        onPre.keySet().forEach(p -> (p.equals(PRE_LEARNS) ? learn : count).add(variable + "." + p));
        onPost.keySet().forEach(p -> (p.equals(POST_LEARNS) ? learn : count).add(variable + "." + p));
        order(w, learn, 0);
        order(w, count, 1);
    }

    private static void order(PythonWriter w, List<String> pathways, int order) {
        if (pathways.isEmpty()) {
            return;
        }
        w.line("for pathway in (%s%s".formatted(String.join(", ", pathways), pathways.size() == 1 ? ",):" : "):"));
        w.line("    pathway.when, pathway.order = 'after_thresholds', " + order);
    }

    /** What happens to the weights at the end of a presentation. */
    List<String> atEnd() {
        String variable = script.projection(projection.name());
        List<String> lines = new ArrayList<>();
        lines.add("%s.w = %s".formatted(variable, PythonText.string(bounded("w + change"))));
        lines.add("%s.change = 0*%s".formatted(variable, BrianUnits.si(weight)));
        return lines;
    }
}
