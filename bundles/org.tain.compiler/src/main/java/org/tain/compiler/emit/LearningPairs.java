package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.window.PairWindow;

/** Writes the learning of one projection, or of a mirrored pair, from the sums over all pairs of spikes. */
final class LearningPairs {
    private final Vocabulary vocabulary;
    private final LearningPlan.PairSum sum;
    private final LearningRule rule;
    private final LearningRule mirrorRule;
    private final int reach;
    private final int shift;
    private final String window;
    private final String pairs;

    LearningPairs(Vocabulary vocabulary, LearningPlan.PairSum sum, long steps) {
        this.vocabulary = vocabulary;
        this.sum = sum;
        Projection projection = sum.projection();
        List<Expr> used = learningExpressions(projection, sum.window());
        for (PairWindow.Term term : terms(sum.window())) {
            used.add(term.amplitude());
            used.add(term.tau());
        }
        rule = new LearningRule(vocabulary, projection, Precision.DOUBLE, used);
        mirrorRule = sum.mirror() == null
                ? null
                : new LearningRule(vocabulary, sum.mirror(), Precision.DOUBLE,
                        learningExpressions(sum.mirror(), sum.mirrorWindow()));
        shift = LearningPlan.shiftSteps(projection);
        reach = Math.toIntExact(steps + Math.abs(shift));
        window = vocabulary.take("window", projection.name(), projection.name() + "_window");
        pairs = vocabulary.take("pairs", projection.name(), projection.name() + "_pairs");
    }

    private static List<Expr> learningExpressions(Projection projection, PairWindow window) {
        List<Expr> used = new ArrayList<>();
        used.add(window.rate());
        used.add(projection.rule().lower());
        used.add(projection.rule().upper());
        return used;
    }

    private static List<PairWindow.Term> terms(PairWindow window) {
        List<PairWindow.Term> all = new ArrayList<>(window.after());
        all.addAll(window.before());
        return all;
    }

    void fields(JavaWriter w) {
        Projection projection = sum.projection();
        String type = vocabulary.imports()
                .use("org.tain.runtime.learning." + vocabulary.precision().box() + "PairSums");
        w.blank().comment("%s learns by %s, %s%s: the exact sum over all pairs of spikes".formatted(projection.name(),
                projection.rule().type(), vocabulary.place(projection.line()), withMirror()));
        rule.constants(w);
        if (mirrorRule != null) {
            mirrorRule.constants(w);
        }
        String real = vocabulary.real();
        w.line("private final %s[] %s = new %s[%d];".formatted(real, window, real, 2 * reach + 1));
        w.line("private final %s %s = new %s(%d, %d, %s, %d);".formatted(type, pairs, type, size(projection.source()),
                size(projection.target()), window, shift));
    }

    private String withMirror() {
        Projection mirror = sum.mirror();
        return mirror == null
                ? ""
                : ", and %s by %s, %s".formatted(mirror.name(), mirror.rule().type(),
                        vocabulary.place(mirror.line()));
    }

    private int size(String population) {
        return vocabulary.network().population(population).size();
    }

    /** Fills the window. */
    void constructor(JavaWriter w) {
        Projection projection = sum.projection();
        Rule learned = projection.rule();
        PairWindow f = sum.window();
        w.blank().comment("What a pair of spikes does to %s, in units of %s, d steps of %s apart (d > 0: %s first), %s:"
                .formatted(projection.name(), LearningRule.words(f.rate()), vocabulary.network().stepText(),
                        projection.source(), vocabulary.place(learned.line())));
        describe(w, f.after(), "-d", "for d > 0", Rule.Side.POST);
        describe(w, f.before(), "d", "for d < 0", Rule.Side.PRE);
        if (shift != 0) {
            w.comment("d is the difference at the cell bodies plus dendritic minus axonal delay, %d steps"
                    .formatted(shift));
        }
        try (JavaWriter.Block loop = w.block("for (int d = 1; d <= " + reach + "; d++)")) {
            fill(w, "+", f.after());
            fill(w, "-", f.before());
        }
    }

    private void describe(JavaWriter w, List<PairWindow.Term> terms, String distance, String where, Rule.Side side) {
        if (terms.isEmpty()) {
            return;
        }
        Rule learned = sum.projection().rule();
        List<String> parts = terms.stream().map(term -> "%s * exp(%s * step / %s)".formatted(
                LearningRule.words(term.amplitude()), distance, LearningRule.words(term.tau()))).toList();
        w.comment("F(d) = " + String.join(" + ", parts) + " " + where + "; "
                + LearningRule.words(side, side == Rule.Side.PRE ? learned.onPre() : learned.onPost()));
    }

    private void fill(JavaWriter w, String sign, List<PairWindow.Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        String step = Precision.DOUBLE.literal(vocabulary.network().stepMs());
        List<String> parts = terms.stream().map(term -> "%s * Math.exp(-d * %s / %s)".formatted(
                rule.factor(term.amplitude()), step, rule.divisor(term.tau()))).toList();
        String value = String.join(" + ", parts);
        boolean single = vocabulary.precision() == Precision.SINGLE;
        w.line("%s[%d %s d] = %s;".formatted(window, reach, sign, single ? "(float) (" + value + ")" : value));
    }

    /** Sums and learns. */
    void learn(JavaWriter w) {
        Projection projection = sum.projection();
        w.comment("%s += %s * the sum of F over all pairs of spikes, then its bounds, %s".formatted(projection.name(),
                LearningRule.words(sum.window().rate()), vocabulary.place(projection.line())));
        w.line("%s.sum(%s, %s);".formatted(pairs, vocabulary.spikes(projection.source()),
                vocabulary.spikes(projection.target())));
        add(w, "addTo", projection, sum.window(), rule);
        if (mirrorRule != null) {
            w.comment("%s is the mirror: the same sums, %s".formatted(sum.mirror().name(),
                    vocabulary.place(sum.mirror().line())));
            add(w, "addToMirror", sum.mirror(), sum.mirrorWindow(), mirrorRule);
        }
    }

    private void add(JavaWriter w, String method, Projection projection, PairWindow learned, LearningRule words) {
        Precision type = vocabulary.precision();
        w.line("%s.%s(%s, %s, %s, %s);".formatted(pairs, method, vocabulary.weights(projection.name()),
                words.value(learned.rate(), type), words.lower(type), words.upper(type)));
    }
}
