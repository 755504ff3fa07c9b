package org.tain.compiler.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;

/** What the generated class calls the parts of a projection that learns event by event. */
final class LearningNames {
    /** Fixed names of locals; a population or projection of the same name is reached through {@code this}. */
    private static final Set<String> LOCALS = Set.of("i", "j", "k", "l", "t", "d", "at", "row", "steps", "weight",
            "next", "change", "first", "afterPre", "afterPost", "preFrom", "preTo", "postFrom", "postTo", "preNeurons",
            "postNeurons", "preSpike", "postSpike");
    private final Vocabulary vocabulary;
    private final Projection projection;
    private final Map<String, String> traceFields = new LinkedHashMap<>();
    final String pre;
    final String post;
    final String changes;
    final String both;
    final String latest;
    final String events;
    final String fade;
    final String onPre;
    final String onPost;
    final String onBoth;

    LearningNames(Vocabulary vocabulary, Projection projection) {
        this.vocabulary = vocabulary;
        this.projection = projection;
        String name = projection.name();
        for (Rule.Trace trace : projection.rule().traces()) {
            traceFields.put(trace.name(), vocabulary.take("trace " + trace.name(), name, name + "_" + trace.name()));
        }
        pre = vocabulary.take("spikes at the synapse of pre", name, name + "_preSpikes");
        post = vocabulary.take("spikes at the synapse of post", name, name + "_postSpikes");
        changes = vocabulary.take("changes", name, name + "_changes");
        both = vocabulary.take("changes by both", name, name + "_both");
        latest = vocabulary.take("latest event", name, name + "_latest");
        events = vocabulary.members().take("eventsOf_" + name);
        fade = vocabulary.members().take("fadeTracesOf_" + name);
        onPre = vocabulary.members().take("onPreOf_" + name);
        onPost = vocabulary.members().take("onPostOf_" + name);
        onBoth = vocabulary.members().take("onBothOf_" + name);
    }

    /** The array of a trace, one value per neuron of its side. */
    String trace(String name) {
        return traceFields.get(name);
    }

    /** A scope for a method's locals beside the fixed ones. */
    Names locals() {
        Names locals = vocabulary.members().inner();
        LOCALS.forEach(locals::reserve);
        return locals;
    }

    /** How to write a field that bears the name of a population or projection. */
    static String field(String name) {
        return LOCALS.contains(name) ? "this." + name : name;
    }

    /** The traces of one side that a block reads, in the order of the rule. */
    List<Rule.Trace> read(List<Assignment> block, Rule.Side side) {
        return projection.rule().traces().stream().filter(trace -> trace.side() == side)
                .filter(trace -> block.stream().anyMatch(assignment -> reads(assignment.value(), trace.name())))
                .toList();
    }

    private static boolean reads(Expr expression, String trace) {
        return switch (expression) {
            case Expr.Trace(String name) -> name.equals(trace);
            case Expr.Neg(Expr operand) -> reads(operand, trace);
            case Expr.Bin(Expr.Op op, Expr left, Expr right) -> reads(left, trace) || reads(right, trace);
            case Expr.Call(String function, List<Expr> arguments) ->
                arguments.stream().anyMatch(argument -> reads(argument, trace));
            default -> false;
        };
    }

    /** Whether an expression reads the weight. */
    static boolean readsWeight(Expr expression) {
        return switch (expression) {
            case Expr.Weight weight -> true;
            case Expr.Neg(Expr operand) -> readsWeight(operand);
            case Expr.Bin(Expr.Op op, Expr left, Expr right) -> readsWeight(left) || readsWeight(right);
            case Expr.Call(String function, List<Expr> arguments) ->
                arguments.stream().anyMatch(LearningNames::readsWeight);
            default -> false;
        };
    }

    /** Whether a block only adds and subtracts. */
    static boolean onlyAdds(List<Assignment> block) {
        return block.stream().allMatch(assignment -> assignment.kind() == Assignment.Kind.ADD
                || assignment.kind() == Assignment.Kind.SUBTRACT);
    }

    /** Whether a block reads the weight or makes it anew. */
    static boolean needsWeight(List<Assignment> block) {
        return !onlyAdds(block) || block.stream().anyMatch(assignment -> readsWeight(assignment.value()));
    }
}
