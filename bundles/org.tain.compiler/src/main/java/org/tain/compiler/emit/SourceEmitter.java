package org.tain.compiler.emit;

import java.util.stream.Collectors;
import org.tain.compiler.ir.Population;

/** Phase 3 of a step for populations whose spikes are given or drawn. */
final class SourceEmitter {
    private final Parts parts;
    private final Vocabulary names;

    SourceEmitter(Parts parts) {
        this.parts = parts;
        this.names = parts.names();
    }

    /** Declares what a source needs. */
    void fields(JavaWriter w, Population p) {
        switch (p.source()) {
            case Population.GivenSpikes g ->
                w.line("private static final int[] %s = {%s}; // steps in which it spikes".formatted(steps(p),
                        g.steps().stream().map(s -> Integer.toString(s)).collect(Collectors.joining(", "))));
            case Population.Poisson r -> {
                w.line("private final %s %s;".formatted(names.imports().use("org.tain.runtime.random.Draws"), draws(p)));
                w.line("private static final double %s = -Math.expm1(-%s * %s); // 1 - exp(-rate * step), rate = %s".formatted(
                        probability(p), Double.toString(r.rateKhz()), Double.toString(names.network().stepMs()),
                        JavaText.comment(r.text())));
            }
        }
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
