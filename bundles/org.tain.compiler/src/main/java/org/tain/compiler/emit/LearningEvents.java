package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;

/**
 * Writes the learning of one projection event by event: in the order of the synapse's time, all traces read before any
 * is incremented. Traces are brought up to date only in steps with events.
 */
final class LearningEvents {
    private final Vocabulary vocabulary;
    private final Projection projection;
    private final LearningPlan plan;
    private final LearningRule rule;
    private final LearningNames names;
    private final LearningBlocks blocks;
    private final boolean oneToOne;

    LearningEvents(Vocabulary vocabulary, Projection projection, LearningPlan plan) {
        this.vocabulary = vocabulary;
        this.projection = projection;
        this.plan = plan;
        this.rule = new LearningRule(vocabulary, projection, vocabulary.precision(),
                LearningRule.expressions(projection.rule()));
        this.names = new LearningNames(vocabulary, projection);
        this.oneToOne = projection.connectivity() == Projection.Connectivity.ONE_TO_ONE;
        this.blocks = new LearningBlocks(vocabulary, projection, plan.online(), rule, names);
    }

    private Population source() {
        return vocabulary.network().population(projection.source());
    }

    private Population target() {
        return vocabulary.network().population(projection.target());
    }

    private int size(Rule.Side side) {
        return side == Rule.Side.PRE ? source().size() : target().size();
    }

    private String learningClass(String name) {
        return vocabulary.imports().use("org.tain.runtime.learning." + name);
    }

    void fields(JavaWriter w) {
        String real = vocabulary.real();
        w.blank().comment("%s learns by %s, %s: event by event%s".formatted(projection.name(), projection.rule().type(),
                vocabulary.place(projection.line()), plan.online() ? "" : " at the end of a presentation"));
        rule.constants(w);
        for (Rule.Trace trace : projection.rule().traces()) {
            w.comment("trace %s of %s: %s on each spike, %s' = -%s / %s, %s".formatted(trace.name(),
                    trace.side() == Rule.Side.PRE ? source().name() : target().name(),
                    trace.nearest() ? "set to 1" : "+1", trace.name(), trace.name(), LearningRule.words(trace.tau()),
                    vocabulary.place(trace.line())));
            w.line("private final %s[] %s = new %s[%d];".formatted(real, names.trace(trace.name()), real,
                    size(trace.side())));
        }
        String spikes = learningClass("SynapseSpikes");
        w.line("private final " + spikes + " " + names.pre + ";");
        w.line("private final " + spikes + " " + names.post + ";");
        w.line("private int " + names.latest + " = -1;");
        if (oneToOne && !plan.online()) {
            w.line("private final %s[] %s = new %s[%d];".formatted(real, names.changes, real, target().size()));
        } else if (!plan.online()) {
            String type = learningClass(vocabulary.precision().box() + "Changes");
            w.line("private final %s %s = new %s(%d, %d);".formatted(type, names.changes, type, source().size(),
                    target().size()));
        } else if (!oneToOne && blocks.meet()) {
            w.line("private final %s[] %s = new %s[%d];".formatted(real, names.both, real,
                    Math.max(source().size(), target().size())));
        }
    }

    void constructor(JavaWriter w) {
        String spikes = learningClass("SynapseSpikes");
        w.blank().comment("the synapses of %s see spikes of %s %s later and spikes of %s %s later, %s".formatted(
                projection.name(), source().name(), steps(projection.axonalHalfSteps()), target().name(),
                steps(projection.dendriticHalfSteps()), vocabulary.place(projection.line())));
        w.line("%s = new %s(%s, %d, %b);".formatted(names.pre, spikes, vocabulary.spikes(source().name()),
                LearningPlan.axonalSteps(projection), plan.livesOn()));
        w.line("%s = new %s(%s, %d, %b);".formatted(names.post, spikes, vocabulary.spikes(target().name()),
                LearningPlan.dendriticSteps(projection), plan.livesOn()));
    }

    private static String steps(int halfSteps) {
        return halfSteps % 2 == 0 ? halfSteps / 2 + " steps" : halfSteps / 2 + ".5 steps";
    }

    void clearTraces(JavaWriter w) {
        String arrays = vocabulary.imports().use("java.util.Arrays");
        for (Rule.Trace trace : projection.rule().traces()) {
            w.line("%s.fill(%s, %s);".formatted(arrays, names.trace(trace.name()), vocabulary.precision().literal(0)));
        }
        w.line(names.latest + " = -1;");
    }

    List<LearningPart.StateExpression> states() {
        List<LearningPart.StateExpression> states = new ArrayList<>();
        for (Rule.Trace trace : projection.rule().traces()) {
            states.add(new LearningPart.StateExpression(
                    "/projections/" + projection.name() + "/traces/" + trace.name(), "1",
                    List.of(Integer.toString(size(trace.side()))), names.trace(trace.name())));
        }
        return states;
    }

    /** Learning at the end: all events, then the sum of their changes. */
    void learn(JavaWriter w) {
        w.comment("%s: all events in the order of the synapse's time, then their sum and its bounds, %s".formatted(
                projection.name(), vocabulary.place(projection.line())));
        int beyond = plan.livesOn()
                ? 0
                : Math.max(LearningPlan.axonalSteps(projection),
                        LearningPlan.dendriticSteps(projection));
        String end = LearningNames.field(vocabulary.spikes(source().name())) + ".steps()"
                + (beyond == 0 ? "" : " + " + beyond);
        try (JavaWriter.Block loop = w.block("for (int t = 0; t < " + end + "; t++)")) {
            w.line(names.events + "(t);");
        }
        String weights = LearningNames.field(vocabulary.weights(projection.name()));
        Precision type = vocabulary.precision();
        if (!oneToOne) {
            w.line("%s.addTo(%s, %s, %s);".formatted(names.changes, weights, rule.lower(type), rule.upper(type)));
            return;
        }
        try (JavaWriter.Block loop = w.block("for (int i = 0; i < " + target().size() + "; i++)")) {
            try (JavaWriter.Block changed = w.block("if (%s[i] != %s)".formatted(names.changes, type.literal(0)))) {
                w.line("%s[i] = %s;".formatted(weights, rule.bounded(weights + "[i] + " + names.changes + "[i]")));
                w.line("%s[i] = %s;".formatted(names.changes, type.literal(0)));
            }
        }
    }

    void learnOnline(JavaWriter w, String step) {
        w.line(names.events + "(" + step + ");");
    }

    void methods(JavaWriter w) {
        events(w);
        fade(w);
        if (oneToOne) {
            return;
        }
        blocks.methods(w);
    }

    private void events(JavaWriter w) {
        w.blank().javadoc(List.of(JavaText.javadoc(
                "What happens at the synapses of %s in step t, by the synapse's time.".formatted(projection.name()))));
        try (JavaWriter.Block method = w.block("private void " + names.events + "(int t)")) {
            w.line("int preFrom = " + names.pre + ".from(t);");
            w.line("int preTo = " + names.pre + ".to(t);");
            w.line("int postFrom = " + names.post + ".from(t);");
            w.line("int postTo = " + names.post + ".to(t);");
            String idle = "preFrom == preTo && postFrom == postTo";
            if (plan.livesOn()) {
                w.comment("the last step brings the traces up to date for the next presentation");
                idle += " && t < " + (plan.steps() - 1);
            }
            try (JavaWriter.Block none = w.block("if (" + idle + ")")) {
                w.line("return;");
            }
            w.line(names.fade + "(t - " + names.latest + ");");
            w.line(names.latest + " = " + (plan.livesOn() ? "t < " + (plan.steps() - 1) + " ? t : -1" : "t") + ";");
            w.line("int[] preNeurons = " + names.pre + ".neurons();");
            w.line("int[] postNeurons = " + names.post + ".neurons();");
            if (oneToOne) {
                blocks.oneToOne(w);
            } else {
                blocks.calls(w);
            }
            increment(w, Rule.Side.PRE, "pre");
            increment(w, Rule.Side.POST, "post");
        }
    }

    private void increment(JavaWriter w, Rule.Side side, String prefix) {
        List<Rule.Trace> traces = projection.rule().traces().stream().filter(trace -> trace.side() == side).toList();
        if (traces.isEmpty()) {
            return;
        }
        try (JavaWriter.Block loop = w.block("for (int k = %sFrom; k < %sTo; k++)".formatted(prefix, prefix))) {
            for (Rule.Trace trace : traces) {
                w.line("%s[%sNeurons[k]] %s %s;".formatted(names.trace(trace.name()), prefix,
                        trace.nearest() ? "=" : "+=", vocabulary.precision().literal(1)));
            }
        }
    }

    private void fade(JavaWriter w) {
        w.blank().javadoc(List.of(JavaText.javadoc("The traces of %s decay by some steps at once.".formatted(
                projection.name()))));
        try (JavaWriter.Block method = w.block("private void " + names.fade + "(int steps)")) {
            Names locals = names.locals();
            for (Rule.Trace trace : projection.rule().traces()) {
                String left = locals.take(trace.name() + "Left");
                String array = locals.take(trace.name());
                String exp = "Math.exp(-steps * %s / %s)".formatted(
                        Precision.DOUBLE.literal(vocabulary.network().stepMs()), rule.divisor(trace.tau()));
                w.line("%s %s = %s; // exp(-steps * step / %s)".formatted(vocabulary.real(), left,
                        vocabulary.precision().narrow(exp), JavaText.comment(LearningRule.words(trace.tau()))));
                w.line("%s[] %s = %s;".formatted(vocabulary.real(), array, names.trace(trace.name())));
                try (JavaWriter.Block loop = w.block("for (int i = 0; i < " + array + ".length; i++)")) {
                    fadeOne(w, array, left);
                }
            }
        }
    }

    /** Where traces may fade for long, they are kept from becoming denormal numbers, which are slow. */
    private void fadeOne(JavaWriter w, String array, String left) {
        if (plan.fadesForLong()) {
            String tiny = vocabulary.precision().literal(vocabulary.precision() == Precision.SINGLE ? 1e-30 : 1e-290);
            w.comment("to and fro, so that what fades away never becomes a denormal number: these are slow");
            w.line("%s[i] = %s[i] * %s + %s - %s;".formatted(array, array, left, tiny, tiny));
        } else {
            w.line("%s[i] *= %s;".formatted(array, left));
        }
    }
}
