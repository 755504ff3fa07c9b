package org.tain.compiler.emit;

import java.util.List;
import java.util.stream.Collectors;
import org.tain.compiler.ir.Population;

/** Phase 3 of a step for populations whose spikes are given or drawn. */
final class SourceEmitter {
    private static final int MOST_NUMBERS = 200;
    /** Of up to ten digits each, a line of 120 columns. */
    private static final int PER_LINE = 9;
    private final Parts parts;
    private final Vocabulary names;

    SourceEmitter(Parts parts) {
        this.parts = parts;
        this.names = parts.names();
    }

    /** Declares what a source needs. */
    void fields(JavaWriter w, Population p) {
        switch (p.source()) {
            case Population.GivenSpikes g -> given(w, steps(p), g.steps());
            case Population.Poisson r -> {
                w.line("private final %s %s;".formatted(names.imports().use("org.tain.runtime.random.Draws"), draws(p)));
                w.line("private static final double %s = -Math.expm1(-%s * %s); // 1 - exp(-rate * step), rate = %s".formatted(
                        probability(p), Double.toString(r.rateKhz()), Double.toString(names.network().stepMs()),
                        JavaText.comment(r.text())));
            }
        }
    }

    /** Many steps are written as text: Java code that fills an array may not be longer than 64 kB. */
    private void given(JavaWriter w, String field, List<Integer> steps) {
        if (steps.size() <= MOST_NUMBERS) {
            w.line("private static final int[] %s = {%s}; // steps in which it spikes".formatted(field, joined(steps, ", ")));
            return;
        }
        w.line("// steps in which it spikes");
        w.line("private static final int[] %s = %s.of(".formatted(field,
                names.imports().use("org.tain.runtime.network.GivenSteps")));
        for (int from = 0; from < steps.size(); from += PER_LINE) {
            int to = Math.min(from + PER_LINE, steps.size());
            w.ready("            \"" + joined(steps.subList(from, to), " ") + (to == steps.size() ? "\");" : "\","));
        }
    }

    private static String joined(List<Integer> steps, String between) {
        return steps.stream().map(step -> Integer.toString(step)).collect(Collectors.joining(between));
    }

    /** Makes the random numbers of a Poisson source. */
    void construction(JavaWriter w, Population p) {
        if (p.source() instanceof Population.Poisson) {
            w.line("%s = new %s(seed, %s);".formatted(draws(p), names.imports().use("org.tain.runtime.random.Philox"),
                    JavaText.string("poisson/" + p.name())));
        }
    }

    /** The body of the method that has the number of the step as {@code t}. */
    void write(JavaWriter w, Population p) {
        String train = names.spikes(p.name());
        if (p.source() instanceof Population.GivenSpikes) {
            try (var now = w
                    .block("if (" + names.imports().use("java.util.Arrays") + ".binarySearch(" + steps(p) + ", t) >= 0)")) {
                try (var each = w.block("for (int i = 0; i < " + p.size() + "; i++)")) {
                    w.line(train + ".add(i);");
                }
            }
        } else {
            w.comment("each draw is a function of (seed, presentation, step, neuron)");
            try (var each = w.block("for (int i = 0; i < " + p.size() + "; i++)")) {
                try (var spike = w
                        .block("if (%s.uniform(presentation, %dL * t + i) < %s)".formatted(draws(p), p.size(), probability(p)))) {
                    w.line(train + ".add(i);");
                }
            }
        }
        w.line(train + ".closeStep();");
    }

    private String steps(Population p) {
        return parts.field("steps", p.name(), p.name() + "_steps");
    }

    private String draws(Population p) {
        return parts.field("draws", p.name(), p.name() + "_draws");
    }

    private String probability(Population p) {
        return parts.field("probability", p.name(), p.name() + "_probability");
    }
}
