package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A counted loop over the neurons of one population: arrays are copied to locals first, then come values that all
 * neurons share.
 */
final class Loop {
    private final Vocabulary names;
    private final Names scope;
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, String> shared = new LinkedHashMap<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    /** A loop in a method that has these local variables too. */
    Loop(Vocabulary names, String... taken) {
        this.names = names;
        this.scope = names.members().inner();
        scope.reserve("i");
        scope.reserve("t");
        for (String name : taken) {
            scope.reserve(name);
        }
    }

    /** A fresh name for a local variable. */
    String local(String wish) {
        return scope.take(wish);
    }

    /** The element of neuron i of an array field, through a local. */
    String element(String field, String wish) {
        return array(field, wish) + "[i]";
    }

    /** A local for an array field. */
    String array(String field, String wish) {
        return aliases.computeIfAbsent(field, f -> wish.equals(f) ? f : scope.take(wish));
    }

    /** A local with the one value of a state that all neurons share, as it is before the loop. */
    String shared(String field) {
        return shared.computeIfAbsent(field, f -> f);
    }

    /** A line before the loop. */
    void before(String line) {
        before.add(line);
    }

    /** A line of the loop. */
    void body(String line) {
        body.add(line);
    }

    /** A line after the loop. */
    void after(String line) {
        after.add(line);
    }

    /** Writes everything. */
    void write(JavaWriter w, int neurons) {
        aliases.forEach((field, alias) -> w.line("final %s[] %s = %s;".formatted(names.real(), alias,
                alias.equals(field) ? "this." + field : field)));
        shared.forEach((field, local) -> w.line("final %s %s = this.%s[0];".formatted(names.real(), local, field)));
        before.forEach(w::line);
        if (!body.isEmpty()) {
            try (var loop = w.block("for (int i = 0; i < " + neurons + "; i++)")) {
                body.forEach(w::line);
            }
        }
        after.forEach(w::line);
    }
}
