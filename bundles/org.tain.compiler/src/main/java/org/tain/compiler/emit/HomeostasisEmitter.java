package org.tain.compiler.emit;

import org.tain.compiler.ir.Homeostasis;

/** Homeostasis after each presentation: {@code scale *= max(0, 1 + rate * (target - spikes))}. */
final class HomeostasisEmitter {
    private final Parts parts;

    HomeostasisEmitter(Parts parts) {
        this.parts = parts;
    }

    /** The array in which spikes are counted. */
    void fields(JavaWriter w) {
        for (Homeostasis h : parts.network().homeostasis()) {
            w.line("private final int[] %s = new int[%d]; // spikes of %s in the presentation".formatted(count(h), size(h),
                    h.layer()));
        }
    }

    /** The calls in {@code learn()}. */
    void calls(JavaWriter w) {
        parts.network().homeostasis().forEach(h -> w.line(method(h) + "();"));
    }

    /** One method for each homeostasis. */
    void methods(JavaWriter w) {
        for (Homeostasis h : parts.network().homeostasis()) {
            String train = parts.names().spikes(h.layer());
            w.blank();
            w.comment(parts.names().place(h.line()) + ": " + h.text());
            try (var method = w.block("private void " + method(h) + "()")) {
                w.line(parts.names().imports().use("java.util.Arrays") + ".fill(" + count(h) + ", 0);");
                w.line("final int[] neurons = " + train + ".neurons();");
                try (var each = w.block(
                        "for (int k = %s.from(0), end = %s.from(%s.steps()); k < end; k++)".formatted(train, train, train))) {
                    w.line(count(h) + "[neurons[k]]++;");
                }
                String scale = parts.names().scale(h.projection());
                try (var each = w.block("for (int i = 0; i < " + size(h) + "; i++)")) {
                    String product = "%s[i] * Math.max(0.0, 1 + %s * (%s - %s[i]))".formatted(scale, Double.toString(h.rate()),
                            Double.toString(h.target()), count(h));
                    w.line(scale + "[i] = "
                            + (parts.names().precision() == Precision.SINGLE ? "(float) (" + product + ")" : product) + ";");
                }
            }
        }
    }

    private int size(Homeostasis h) {
        return parts.network().population(h.layer()).size();
    }

    private String count(Homeostasis h) {
        return parts.field("count", h.layer() + "." + h.projection(), h.layer() + "_count");
    }

    private String method(Homeostasis h) {
        return parts.field("method", "homeostasis " + h.projection(), "homeostasis_" + h.projection());
    }
}
