package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;

/** What the network remembers: its arrays, how they begin, what of them is learned, what is put back for a presentation. */
final class MemoryEmitter {
    private static final String STATE_ARRAY = "org.tain.runtime.network.StateArray";
    private final Parts parts;
    private final Vocabulary names;
    private final LearningPart learning;

    MemoryEmitter(Parts parts, LearningPart learning) {
        this.parts = parts;
        this.names = parts.names();
        this.learning = learning;
    }

    /** Spike trains, states and weights. */
    void fields(JavaWriter w) {
        String train = names.imports().use("org.tain.runtime.network.SpikeTrain");
        for (Population p : parts.network().populations()) {
            w.blank();
            w.comment(names.place(p.line()) + ": " + p.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + p.name() + ", "
                    + p.size()
                    + (p.size() == 1 ? " neuron" : " neurons"));
            w.line("private final %s %s = new %s(%s, %d, %d);".formatted(train, names.spikes(p.name()), train,
                    JavaText.string(p.name()),
                    p.size(), history(p)));
            if (p.neuron() != null) {
                for (Dynamics.StateVar s : p.neuron().states()) {
                    array(w, parts.state(p, s), p.size(), s.unit());
                }
            }
            if (p.drive() instanceof Population.StimulusDrive) {
                array(w, stimulus(p), p.size(), "the stimulus, in the unit of its input");
            }
        }
        for (Projection p : parts.network().projections()) {
            w.blank();
            w.comment("%s: %s %s %s".formatted(names.place(p.line()), p.source(), p.inhibits() ? "inhibits" : "->", p.target()));
            if (!p.isCount()) {
                array(w, names.weights(p.name()), weights(p), p.unit() + ", " + (oneToOne(p) ? "[post]" : "[pre][post]"));
            }
            if (p.scaled()) {
                array(w, names.scale(p.name()), parts.carrier(p).targets(), "homeostasis: multiplies what arrives");
                array(w, new DeliveryEmitter(parts).arriving(p), parts.carrier(p).targets(),
                        "sum of the rows that arrive in a step");
            }
            for (Dynamics.StateVar s : p.synapse().states()) {
                array(w, parts.state(p, s), parts.carrier(p).size(), s.unit().equals("weight") ? p.unit() : s.unit());
            }
        }
    }

    private void array(JavaWriter w, String field, int size, String words) {
        w.line("private final %s[] %s = new %s[%d]; // %s".formatted(names.real(), field, names.real(), size,
                JavaText.comment(words)));
    }

    private static boolean oneToOne(Projection p) {
        return p.connectivity() == Projection.Connectivity.ONE_TO_ONE;
    }

    private int weights(Projection p) {
        int post = parts.network().population(p.target()).size();
        return oneToOne(p) ? post : Math.multiplyExact(parts.network().population(p.source()).size(), post);
    }

    private String stimulus(Population p) {
        return parts.field("stimulus", p.name(), p.name() + "_stimulus");
    }

    /** How many steps before a presentation somebody may ask for. */
    private int history(Population p) {
        int history = p.neuron() == null || p.neuron().spiking() == null ? 0 : p.neuron().spiking().holdSteps();
        for (Projection q : parts.network().projections()) {
            if (q.source().equals(p.name())) {
                history = Math.max(history, q.delaySteps());
            }
        }
        return Math.max(history, LearningEmitter.historySteps(parts.network(), p.name()));
    }

    /** Weights, scales and states at the start. */
    void construction(JavaWriter w) {
        for (Projection p : parts.network().projections()) {
            if (!p.isCount()) {
                initialWeights(w, p);
            }
            if (p.scaled()) {
                w.line(arrays() + ".fill(" + names.scale(p.name()) + ", 1);");
            }
        }
        if (!resets()) {
            initialStates(w);
        }
    }

    private String arrays() {
        return names.imports().use("java.util.Arrays");
    }

    private void initialWeights(JavaWriter w, Projection p) {
        String field = names.weights(p.name());
        switch (p.weights()) {
            case Projection.Equal e ->
                w.line("%s.fill(%s, %s); // %s".formatted(arrays(), field, names.precision().literal(e.value()),
                        JavaText.comment(e.text())));
            case Projection.Uniform u -> w.line("%s.uniform(%s, new %s(seed, %s), %s, %s); // %s".formatted(
                    names.imports().use("org.tain.runtime.record.InitialWeights"), field,
                    names.imports().use("org.tain.runtime.random.Philox"), JavaText.string("weights/" + p.name()),
                    Double.toString(u.from()), Double.toString(u.to()), JavaText.comment(u.text())));
            case Projection.FromFile f ->
                w.line("%s.fromFile(%s, modelFolder, %s, %s, new int[] {%s}, %s);".formatted(
                        names.imports().use("org.tain.runtime.record.InitialWeights"), field, JavaText.string(f.path()),
                        JavaText.string(f.dataset() == null ? path(p) : f.dataset()), shape(p),
                        bounds(f, p.unit())));
        }
    }

    private String bounds(Projection.FromFile file, String unit) {
        Projection.Bounds bounds = file.bounds();
        String made = "%s.of(%s, %s, %s)".formatted(names.imports().use("org.tain.runtime.record.WeightBounds"),
                JavaText.string(bounds.of()), JavaText.string(unit), Double.toString(file.factor()));
        String lower = Double.isInfinite(bounds.least()) ? "" : ".atLeast(" + bounds.least() + ")";
        return made + lower + (Double.isInfinite(bounds.largest()) ? "" : ".atMost(" + bounds.largest() + ")");
    }

    private String shape(Projection p) {
        int post = parts.network().population(p.target()).size();
        return oneToOne(p) ? Integer.toString(post) : parts.network().population(p.source()).size() + ", " + post;
    }

    private static String path(Projection p) {
        return "/projections/" + p.name() + "/weights";
    }

    private void initialStates(JavaWriter w) {
        for (Population p : parts.network().populations()) {
            if (p.neuron() != null) {
                p.neuron().states().forEach(s -> fill(w, parts.state(p, s), s));
            }
        }
        for (Projection p : parts.network().projections()) {
            p.synapse().states().forEach(s -> fill(w, parts.state(p, s), s));
        }
    }

    private void fill(JavaWriter w, String field, Dynamics.StateVar s) {
        w.line(arrays() + ".fill(" + field + ", " + names.precision().literal(s.initial()) + ");");
    }

    private boolean resets() {
        return !(parts.network().programme() instanceof Programme.Training t) || t.reset();
    }

    /** {@code populations()}, {@code learned()}, {@code states()}, {@code begin()}. */
    void methods(JavaWriter w) {
        list(w, "org.tain.runtime.network.SpikeTrain", "populations",
                parts.network().populations().stream().map(p -> names.spikes(p.name())).toList());
        list(w, STATE_ARRAY, "learned", learned());
        list(w, STATE_ARRAY, "states", states());
        begin(w);
    }

    private void list(JavaWriter w, String type, String method, List<String> elements) {
        String list = names.imports().use("java.util.List");
        w.blank();
        w.line("@Override");
        try (var m = w.block("public " + list + "<" + names.imports().use(type) + "> " + method + "()")) {
            if (elements.size() < 2) {
                w.line("return " + list + ".of(" + String.join(", ", elements) + ");");
                return;
            }
            w.line("return " + list + ".of(");
            for (int i = 0; i < elements.size(); i++) {
                w.line("        " + elements.get(i) + (i == elements.size() - 1 ? ");" : ","));
            }
        }
    }

    private String stateArray(String path, String unit, String shape, String field) {
        return "new %s(%s, %s, %s.of(%s), %s)".formatted(names.imports().use(STATE_ARRAY), JavaText.string(path),
                JavaText.string(unit),
                names.imports().use("java.util.List"), shape, field);
    }

    private List<String> learned() {
        List<String> all = new ArrayList<>();
        for (Projection p : parts.network().projections()) {
            if (!p.isCount()) {
                all.add(stateArray(path(p), p.unit(), shape(p), names.weights(p.name())));
            }
            if (p.scaled()) {
                all.add(stateArray("/layers/" + p.target() + "/scale", "1", Integer.toString(parts.carrier(p).targets()),
                        names.scale(p.name())));
            }
        }
        return all;
    }

    private List<String> states() {
        List<String> all = new ArrayList<>();
        for (Population p : parts.network().populations()) {
            if (p.neuron() != null) {
                p.neuron().states().forEach(s -> all.add(stateArray("/layers/" + p.name() + "/" + s.name(), s.unit(),
                        Integer.toString(p.size()), parts.state(p, s))));
                new SpikeEmitter(parts, p).keptStates()
                        .forEach(s -> all.add(stateArray("/layers/" + p.name() + "/" + s + "_held", "1",
                                Integer.toString(p.size()),
                                parts.field("held", p.name() + "." + s, p.name() + "_" + s + "_held"))));
            }
        }
        for (Projection p : parts.network().projections()) {
            p.synapse().states().forEach(s -> all.add(stateArray("/projections/" + p.name() + "/" + s.name(),
                    s.unit().equals("weight") ? p.unit() : s.unit(), Integer.toString(parts.carrier(p).size()),
                    parts.state(p, s))));
        }
        learning.states().forEach(s -> all.add(stateArray(s.path(), s.unit(), String.join(", ", s.shape()), s.field())));
        return all;
    }

    private void begin(JavaWriter w) {
        w.blank();
        w.line("@Override");
        try (var method = w.block("public void begin(long presentation, float[] signal)")) {
            if (parts.network().populations().stream().anyMatch(p -> p.source() instanceof Population.Poisson)) {
                w.line("this.presentation = presentation;");
            }
            for (Population p : parts.network().populations()) {
                w.line(names.spikes(p.name()) + (resets() ? ".clear();" : ".carryOver();"));
            }
            if (resets()) {
                initialStates(w);
                learning.clearTraces(w);
            }
            for (Population p : parts.network().populations()) {
                if (p.drive() instanceof Population.StimulusDrive s) {
                    stimulus(w, p, s);
                }
            }
        }
    }

    private void stimulus(JavaWriter w, Population p, Population.StimulusDrive s) {
        w.comment("the stimulus times its amplitude, " + s.amplitudeText());
        try (var loop = w.block("for (int i = 0; i < " + p.size() + "; i++)")) {
            String product = Precision.DOUBLE.literal(s.amplitude()) + " * signal[i]";
            w.line(stimulus(p) + "[i] = " + (names.precision() == Precision.SINGLE ? "(float) (" + product + ")" : product)
                    + ";");
        }
    }
}
