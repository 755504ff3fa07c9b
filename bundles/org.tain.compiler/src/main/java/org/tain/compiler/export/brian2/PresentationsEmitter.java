package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tain.compiler.ir.Homeostasis;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;

/**
 * Writes what is run: one simulation; or presentations that begin anew, each a run from a stored state; or presentations whose
 * state lives on, one run with an operation between them, because Brian 2 forgets the spikes of the last step of a run.
 */
final class PresentationsEmitter {
    private static final Pattern TOWARDS = Pattern.compile("towards (\\w+) spikes");
    private static final Pattern RATE = Pattern.compile("rate (\\w+)");
    private final Script script;
    private final Network network;
    private final Course course;
    private final boolean learns;

    PresentationsEmitter(Script script) {
        this.script = script;
        this.network = script.network();
        this.course = script.course();
        this.learns = !script.atEnd().isEmpty() || !network.homeostasis().isEmpty();
    }

    /** The population that stimuli drive; null without. */
    static Population driven(Network network) {
        return network.populations().stream().filter(p -> p.drive() instanceof Population.StimulusDrive).findFirst().orElse(null);
    }

    /** Functions and operations, before the network is put together. */
    void before(PythonWriter w) {
        if (!course.trains()) {
            return;
        }
        if (learns) {
            learn(w);
            w.blank();
        }
        if (!course.resets()) {
            present(w);
            w.blank();
        }
    }

    private void learn(PythonWriter w) {
        if (!course.resets() && !network.homeostasis().isEmpty()) {
            w.line("counted = {name: 0 for name in monitors}  # spikes before the presentation");
            w.blank();
        }
        try (PythonWriter.Block function = w.block("def learn():")) {
            w.line("\"\"\"After a presentation: weights take the sum of their changes, homeostasis looks at the spikes.\"\"\"");
            script.atEnd().forEach(w::line);
            for (Homeostasis h : network.homeostasis()) {
                String layer = script.population(h.layer());
                String scale = layer + "." + script.group(h.layer()).scale(projection(h));
                String count = "monitors[" + PythonText.string(layer) + "].count[:]";
                String counted = "counted[" + PythonText.string(layer) + "]";
                w.line("spikes = " + count + (course.resets() ? "" : " - " + counted));
                w.line("%s = %s[:]*np.maximum(0, 1 + %s*(%s - spikes))".formatted(scale, scale, number(RATE, h.text(), h.rate()),
                        number(TOWARDS, h.text(), h.target())));
            }
            if (!course.resets()) {
                network.homeostasis().stream().map(h -> PythonText.string(script.population(h.layer()))).distinct()
                        .forEach(layer -> w.line("counted[%s] = monitors[%s].count[:].copy()".formatted(layer, layer)));
            }
        }
    }

    private Projection projection(Homeostasis h) {
        return network.projections().stream().filter(p -> p.name().equals(h.projection())).findFirst().orElseThrow();
    }

    private String number(Pattern place, String text, double value) {
        Matcher word = place.matcher(text);
        return (word.find() ? script.parameters().variable(word.group(1), value) : Optional.<String>empty())
                .orElseGet(() -> PythonText.number(value));
    }

    private void present(PythonWriter w) {
        w.line("@network_operation(dt=duration, when='start')");
        try (PythonWriter.Block operation = w.block("def present(t):")) {
            w.line("\"\"\"One presentation is over, the next one begins.\"\"\"");
            w.line("n = int(np.rint(t/duration))");
            if (learns) {
                w.line("if n > 0:");
                w.line("    learn()");
            }
            stimulus(w);
        }
    }

    private void stimulus(PythonWriter w) {
        Population driven = driven(network);
        if (driven != null) {
            Population.StimulusDrive drive = (Population.StimulusDrive) driven.drive();
            String unit = driven.neuron().inputs().stream().filter(i -> i.name().equals(drive.input())).findFirst().orElseThrow()
                    .unit();
            w.line("%s.stimulus = %s*stimuli[n]".formatted(script.population(driven.name()),
                    script.parameters().python(drive.amplitude(), unit, drive.amplitudeText())));
        }
    }

    /** What runs once the network is put together; leaves the spikes in {@code raster}. */
    void run(PythonWriter w) {
        if (course.trains() && course.resets()) {
            anew(w);
            return;
        }
        w.line(course.trains() ? "net.run(presentations*duration)" : "net.run(duration)");
        if (course.trains() && learns) {
            w.line("learn()");
        }
        w.line("raster = {name: spikes_of(monitor) for name, monitor in monitors.items()}");
    }

    private void anew(PythonWriter w) {
        w.line("net.store('rest')  # all states at their start, no spikes on their way");
        w.line("raster = {name: [] for name in monitors}");
        try (PythonWriter.Block loop = w.block("for n in range(presentations):")) {
            String kept = kept();
            if (!kept.isEmpty()) {
                w.line("learned = " + kept.replaceAll("(,|$)", "[:].copy()$1"));
            }
            w.line("net.restore('rest')");
            if (!kept.isEmpty()) {
                w.line(kept + " = learned");
            }
            stimulus(w);
            network.populations().stream().filter(p -> p.source() != null).forEach(p -> new SourceEmitter(script, p).present(w));
            w.line("net.run(duration" + (course.tailSteps() > 0 ? " + tail)" : ")"));
            try (PythonWriter.Block each = w.block("for name, monitor in monitors.items():")) {
                w.line("raster[name].append(spikes_of(monitor, n))");
            }
            if (learns) {
                w.line("learn()");
            }
        }
        w.line("raster = {name: np.concatenate(rows) for name, rows in raster.items()}");
    }

    /** The variables that a new presentation leaves as they are. */
    private String kept() {
        List<String> all = new ArrayList<>();
        network.projections().stream().filter(course::learns).forEach(p -> all.add(script.projection(p.name()) + ".w"));
        network.homeostasis().forEach(
                h -> all.add(script.population(h.layer()) + "." + script.group(h.layer()).scale(projection(h))));
        return String.join(", ", all);
    }
}
