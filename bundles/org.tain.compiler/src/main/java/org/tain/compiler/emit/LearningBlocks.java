package org.tain.compiler.emit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;

/** Writes what one event does to the synapses of its neuron. */
final class LearningBlocks {
    private final Vocabulary vocabulary;
    private final Projection projection;
    private final boolean online;
    private final LearningRule rule;
    private final LearningNames names;
    private final String real;
    private final String weights;
    private final int width;
    private final int height;

    LearningBlocks(Vocabulary vocabulary, Projection projection, boolean online, LearningRule rule,
            LearningNames names) {
        this.vocabulary = vocabulary;
        this.projection = projection;
        this.online = online;
        this.rule = rule;
        this.names = names;
        this.real = vocabulary.real();
        this.weights = LearningNames.field(vocabulary.weights(projection.name()));
        this.height = vocabulary.network().population(projection.source()).size();
        this.width = vocabulary.network().population(projection.target()).size();
    }

    private Rule learned() {
        return projection.rule();
    }

    /** Whether it matters that a synapse has an event on both sides in one step: neither may see the other's change. */
    boolean meet() {
        boolean both = !learned().onPre().isEmpty() && !learned().onPost().isEmpty();
        boolean bounds = learned().lower() != null || learned().upper() != null;
        return online && both && (bounds || seesWeight());
    }

    private boolean seesWeight() {
        return LearningNames.needsWeight(learned().onPre()) || LearningNames.needsWeight(learned().onPost());
    }

    /** The calls for all events of a step. */
    void calls(JavaWriter w) {
        if (meet()) {
            meetingCalls(w);
            return;
        }
        if (!learned().onPre().isEmpty()) {
            try (JavaWriter.Block loop = w.block("for (int k = preFrom; k < preTo; k++)")) {
                w.line(names.onPre + "(preNeurons[k]);");
            }
        }
        if (!learned().onPost().isEmpty()) {
            try (JavaWriter.Block loop = w.block("for (int k = postFrom; k < postTo; k++)")) {
                w.line(names.onPost + "(postNeurons[k]);");
            }
        }
    }

    private void meetingCalls(JavaWriter w) {
        w.comment("a synapse with spikes on both sides at once takes both changes together");
        try (JavaWriter.Block loop = w.block("for (int k = preFrom; k < preTo; k++)")) {
            w.line("int i = preNeurons[k];");
            try (JavaWriter.Block inner = w.block("for (int l = postFrom; l < postTo; l++)")) {
                w.line("%s[l - postFrom] = %s(i, postNeurons[l]);".formatted(names.both, names.onBoth));
            }
            w.line(names.onPre + "(i);");
            try (JavaWriter.Block inner = w.block("for (int l = postFrom; l < postTo; l++)")) {
                w.line("%s[i * %d + postNeurons[l]] = %s[l - postFrom];".formatted(weights, width, names.both));
            }
        }
        try (JavaWriter.Block loop = w.block("for (int l = postFrom; l < postTo; l++)")) {
            w.line("int j = postNeurons[l];");
            try (JavaWriter.Block inner = w.block("for (int k = preFrom; k < preTo; k++)")) {
                w.line("%s[k - preFrom] = %s[preNeurons[k] * %d + j];".formatted(names.both, weights, width));
            }
            w.line(names.onPost + "(j);");
            try (JavaWriter.Block inner = w.block("for (int k = preFrom; k < preTo; k++)")) {
                w.line("%s[preNeurons[k] * %d + j] = %s[k - preFrom];".formatted(weights, width, names.both));
            }
        }
    }

    /** The methods that {@link #calls} calls. */
    void methods(JavaWriter w) {
        if (!learned().onPre().isEmpty()) {
            method(w, Rule.Side.PRE, learned().onPre());
        }
        if (!learned().onPost().isEmpty()) {
            method(w, Rule.Side.POST, learned().onPost());
        }
        if (meet()) {
            both(w);
        }
    }

    private void method(JavaWriter w, Rule.Side side, List<Assignment> block) {
        boolean pre = side == Rule.Side.PRE;
        String own = pre ? "i" : "j";
        String other = pre ? "j" : "i";
        Names locals = names.locals();
        Map<String, String> leaves = new HashMap<>();
        w.blank().javadoc(List.of(JavaText.javadoc("%s, %s, at the synapses of neuron %s of %s.".formatted(
                LearningRule.words(side, block), vocabulary.place(learned().line()), own,
                pre ? projection.source() : projection.target()))));
        String name = pre ? names.onPre : names.onPost;
        try (JavaWriter.Block method = w.block("private void %s(int %s)".formatted(name, own))) {
            String matrix = locals.take(online ? "weights" : "changes");
            if (online) {
                w.line("%s[] %s = %s;".formatted(real, matrix, weights));
            } else {
                w.line("%s[] %s = %s.values();".formatted(real, matrix, names.changes));
                w.line("%s.mark%s(%s);".formatted(names.changes, pre ? "Pre" : "Post", own));
            }
            for (Rule.Trace trace : names.read(block, side)) {
                String local = locals.take(trace.name());
                leaves.put(trace.name(), local);
                w.line("%s %s = %s[%s];".formatted(real, local, names.trace(trace.name()), own));
            }
            for (Rule.Trace trace : names.read(block, pre ? Rule.Side.POST : Rule.Side.PRE)) {
                String local = locals.take(trace.name());
                leaves.put(trace.name(), local + "[" + other + "]");
                w.line("%s[] %s = %s;".formatted(real, local, names.trace(trace.name())));
            }
            loop(w, pre, block, matrix, leaves);
        }
    }

    private void loop(JavaWriter w, boolean pre, List<Assignment> block, String matrix, Map<String, String> leaves) {
        String head = pre ? "for (int j = 0; j < " + width + "; j++)" : "for (int i = 0; i < " + height + "; i++)";
        if (pre) {
            w.line("int row = i * " + width + ";");
        }
        try (JavaWriter.Block loop = w.block(head)) {
            w.line(pre ? "int at = row + j;" : "int at = i * " + width + " + j;");
            boolean needsWeight = online || LearningNames.needsWeight(block);
            if (needsWeight) {
                w.line("%s weight = %s[at];".formatted(real, weights));
            }
            if (online) {
                next(w, block, "next", leaves);
                w.line("%s[at] = %s;".formatted(matrix, rule.bounded("next")));
            } else {
                change(w, block, matrix + "[at]", leaves);
            }
        }
    }

    /** The weight of one synapse after events on both sides at once. */
    private void both(JavaWriter w) {
        Map<String, String> leaves = new HashMap<>();
        w.blank().javadoc(List.of("The weight from i to j after both blocks at once, each from the value before."));
        try (JavaWriter.Block method = w.block("private %s %s(int i, int j)".formatted(real, names.onBoth))) {
            w.line("%s weight = %s[i * %d + j];".formatted(real, weights, width));
            for (Rule.Trace trace : learned().traces()) {
                boolean pre = trace.side() == Rule.Side.PRE;
                leaves.put(trace.name(), names.trace(trace.name()) + (pre ? "[i]" : "[j]"));
            }
            next(w, learned().onPre(), "afterPre", leaves);
            next(w, learned().onPost(), "afterPost", leaves);
            w.line("return " + rule.bounded("afterPre + afterPost - weight") + ";");
        }
    }

    /** All events of a step where each neuron has one synapse. */
    void oneToOne(JavaWriter w) {
        Map<String, String> leaves = new HashMap<>();
        learned().traces().forEach(trace -> leaves.put(trace.name(), names.trace(trace.name()) + "[i]"));
        w.line("int preSpike = preFrom;");
        w.line("int postSpike = postFrom;");
        try (JavaWriter.Block loop = w.block("while (preSpike < preTo || postSpike < postTo)")) {
            w.line("boolean first = preSpike < preTo");
            w.line("        && (postSpike == postTo || preNeurons[preSpike] <= postNeurons[postSpike]);");
            w.line("int i = first ? preNeurons[preSpike] : postNeurons[postSpike];");
            if (online || seesWeight()) {
                w.line("%s weight = %s[i];".formatted(real, weights));
            }
            w.line("%s change = %s;".formatted(real, vocabulary.precision().literal(0)));
            one(w, "pre", learned().onPre(), leaves);
            one(w, "post", learned().onPost(), leaves);
            w.line(online
                    ? "%s[i] = %s;".formatted(weights, rule.bounded("weight + change"))
                    : names.changes + "[i] += change;");
        }
    }

    private void one(JavaWriter w, String side, List<Assignment> block, Map<String, String> leaves) {
        String here = "if (%sSpike < %sTo && %sNeurons[%sSpike] == i)".formatted(side, side, side, side);
        try (JavaWriter.Block event = w.block(here)) {
            if (!block.isEmpty()) {
                change(w, block, "change", leaves);
            }
            w.line(side + "Spike++;");
        }
    }

    /** Adds the change by a block to {@code sum}. */
    private void change(JavaWriter w, List<Assignment> block, String sum, Map<String, String> leaves) {
        if (!LearningNames.onlyAdds(block)) {
            next(w, block, "next", leaves);
            w.line(sum + " += next - weight;");
            return;
        }
        for (Assignment assignment : block) {
            String sign = assignment.kind() == Assignment.Kind.ADD ? " += " : " -= ";
            w.line(sum + sign + printer(leaves).print(assignment.value()) + ";");
        }
    }

    /** Declares the weight after a block. */
    private void next(JavaWriter w, List<Assignment> block, String variable, Map<String, String> leaves) {
        ExpressionPrinter printer = printer(leaves);
        Assignment first = block.getFirst();
        w.line("%s %s = %s;".formatted(real, variable, switch (first.kind()) {
            case SET -> printer.print(first.value());
            case ADD -> "weight + " + printer.print(first.value());
            case SUBTRACT -> "weight - " + printer.subtrahend(first.value());
            case MULTIPLY -> "weight * " + printer.factor(first.value());
        }));
        for (Assignment assignment : block.subList(1, block.size())) {
            String operator = switch (assignment.kind()) {
                case SET -> " = ";
                case ADD -> " += ";
                case SUBTRACT -> " -= ";
                case MULTIPLY -> " *= ";
            };
            w.line(variable + operator + printer.print(assignment.value()) + ";");
        }
    }

    private ExpressionPrinter printer(Map<String, String> leaves) {
        return rule.printer(leaf -> switch (leaf) {
            case Expr.Weight weight -> "weight";
            case Expr.Trace(String name) -> leaves.get(name);
            default -> throw new IllegalArgumentException("a rule cannot read " + leaf);
        });
    }
}
