package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tain.compiler.ir.Homeostasis;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;

/** Writes how time passes: recorders, the order of a step, the presentations with what is learned after each. */
final class RunEmitter {
    private static final Pattern TOWARDS = Pattern.compile("towards (\\w+) spikes");
    private static final Pattern RATE = Pattern.compile("rate (\\w+)");
    private final Script script;
    private final Network network;
    private final Course course;

    RunEmitter(Script script) {
        this.script = script;
        this.network = script.network();
        this.course = script.course();
    }

    /** What stimuli there are; the groups name it. */
    void stimuli(PythonWriter w) {
        w.section(course.trains() ? "Presentations" : "Duration");
        w.line("duration = " + script.ms(course.steps()));
        if (!course.trains()) {
            return;
        }
        w.line("stimuli = given['stimuli'][:]  # [presentation, neuron], without the amplitude");
        w.line("presentations = len(stimuli)");
        Population.StimulusDrive drive = driven() == null ? null : (Population.StimulusDrive) driven().drive();
        if (drive != null) {
            String during = drive.startStep() == 0
                    ? "np.arange(%d) < %d".formatted(course.steps(), drive.endStep())
                    : "(np.arange(%d) >= %d) & (np.arange(%d) < %d)".formatted(course.steps(), drive.startStep(), course.steps(),
                            drive.endStep());
            w.line("pulse = TimedArray(%s, dt=step)  # from %s to %s".formatted(
                    course.resets() ? "1.0*(" + during + ")" : "np.tile(1.0*(" + during + "), presentations)",
                    script.ms(drive.startStep()), script.ms(drive.endStep())));
        }
        if (course.tailSteps() > 0) {
            w.comment("the last spikes of a presentation are at the synapses later than it ends; nobody spikes any more then");
            w.line("tail = " + script.ms(course.tailSteps()));
            w.line("presentation_end = duration - step/2");
        }
    }

    private Population driven() {
        return network.populations().stream().filter(p -> p.drive() instanceof Population.StimulusDrive).findFirst().orElse(null);
    }

    /** Everything after the synapses. */
    void write(PythonWriter w) {
        w.section("Recording");
        w.line("monitors = [SpikeMonitor(group, name=group.name + '_spikes')");
        w.line("            for group in [%s]]".formatted(String.join(", ",
                network.populations().stream().map(p -> script.population(p.name())).toList())));
        Map<String, List<Programme.Recorded>> states = recorded();
        states.forEach((population, recorded) -> w.call(
                script.population(population) + "_states = StateMonitor", List.of(script.population(population),
                        "[" + String.join(", ", recorded.stream()
                                .map(r -> PythonText.string(script.group(population).state(r.state()).text())).toList()) + "]",
                        "record=True", "dt=" + script.ms(recorded.getFirst().intervalSteps()), "when='end'")));
        w.blank();
        w.line("def spikes_of(monitor, presentation=0, begin=0*ms):");
        w.line("    \"\"\"Rows of presentation, neuron, step, in the order of time.\"\"\"");
        w.line("    now = monitor.t >= begin - step/2");
        w.line("    steps = np.rint((monitor.t[now] - begin)/step).astype(int)");
        w.line("    return np.column_stack([np.full(len(steps), presentation), monitor.i[now], steps])");
        w.section("Run");
        w.comment(
                "A step of Tain: spikes that are due arrive, states advance, limits, thresholds, learning. What a threshold finds"
                        + " in a step is handed to the synapses in the next one at the earliest; so a delay is one step shorter"
                        + " here, and a refractory period, whose end is looked for before the states advance, one step longer.");
        w.line("net = Network(collect(), monitors)");
        w.line("net.schedule = ['start', 'synapses', 'groups', 'thresholds', 'resets', 'end']");
        if (course.trains()) {
            training(w);
        } else {
            w.line("net.run(duration)");
            w.line("raster = {monitor.source.name: spikes_of(monitor) for monitor in monitors}");
        }
        result(w, states);
    }

    private Map<String, List<Programme.Recorded>> recorded() {
        Map<String, List<Programme.Recorded>> all = new LinkedHashMap<>();
        if (network.programme() instanceof Programme.Simulation s) {
            s.recorded().forEach(r -> all.computeIfAbsent(r.population(), p -> new ArrayList<>()).add(r));
        }
        return all;
    }

    private void training(PythonWriter w) {
        boolean learns = !script.atEnd().isEmpty() || !network.homeostasis().isEmpty();
        if (learns) {
            w.blank();
            learn(w);
        }
        w.blank();
        w.line("raster = {monitor.source.name: [] for monitor in monitors}");
        if (course.resets()) {
            w.line("net.store('rest')  # all states at their start, no spikes on their way");
        }
        try (PythonWriter.Block loop = w.block("for n in range(presentations):")) {
            String kept = kept();
            if (!course.resets()) {
                w.line("begin = net.t");
            }
            if (course.resets() && !kept.isEmpty()) {
                w.line("learned = " + kept.replaceAll("(,|$)", "[:].copy()$1"));
                w.line("net.restore('rest')");
                w.line(kept + " = learned");
            } else if (course.resets()) {
                w.line("net.restore('rest')");
            }
            Population driven = driven();
            if (driven != null) {
                Population.StimulusDrive drive = (Population.StimulusDrive) driven.drive();
                String unit = driven.neuron().inputs().stream().filter(i -> i.name().equals(drive.input())).findFirst()
                        .orElseThrow()
                        .unit();
                w.line("%s.stimulus = %s*stimuli[n]".formatted(script.population(driven.name()),
                        script.parameters().python(drive.amplitude(), unit, drive.amplitudeText())));
            }
            network.populations().stream().filter(p -> p.source() != null).forEach(p -> new SourceEmitter(script, p).present(w));
            w.line("net.run(duration" + (course.tailSteps() > 0 ? " + tail)" : ")"));
            try (PythonWriter.Block each = w.block("for monitor in monitors:")) {
                w.line("raster[monitor.source.name].append(spikes_of(monitor, n" + (course.resets() ? "))" : ", begin))"));
            }
            if (learns) {
                w.line("learn()");
            }
        }
        w.line("raster = {name: np.concatenate(rows) for name, rows in raster.items()}");
    }

    private void learn(PythonWriter w) {
        try (PythonWriter.Block function = w.block("def learn():")) {
            w.line("\"\"\"After a presentation: weights take the sum of their changes, homeostasis looks at the spikes.\"\"\"");
            script.atEnd().forEach(w::line);
            for (Homeostasis h : network.homeostasis()) {
                Projection p = network.projections().stream().filter(q -> q.name().equals(h.projection())).findFirst()
                        .orElseThrow();
                String layer = script.population(h.layer());
                String scale = layer + "." + script.group(h.layer()).scale(p);
                w.line("spikes = np.bincount(raster[%s][-1][:, 1], minlength=%d)".formatted(PythonText.string(layer),
                        network.population(h.layer()).size()));
                w.line("%s = %s[:]*np.maximum(0, 1 + %s*(%s - spikes))".formatted(scale, scale, number(RATE, h.text(), h.rate()),
                        number(TOWARDS, h.text(), h.target())));
            }
        }
    }

    private String number(Pattern place, String text, double value) {
        Matcher word = place.matcher(text);
        return (word.find() ? script.parameters().variable(word.group(1), value) : java.util.Optional.<String>empty())
                .orElseGet(() -> PythonText.number(value));
    }

    /** The variables that a new presentation leaves as they are. */
    private String kept() {
        List<String> all = new ArrayList<>();
        network.projections().stream().filter(course::learns).forEach(p -> all.add(script.projection(p.name()) + ".w"));
        network.homeostasis().forEach(h -> network.projections().stream().filter(p -> p.name().equals(h.projection()))
                .forEach(p -> all.add(script.population(h.layer()) + "." + script.group(h.layer()).scale(p))));
        return String.join(", ", all);
    }

    private void result(PythonWriter w, Map<String, List<Programme.Recorded>> states) {
        w.section("Result");
        try (PythonWriter.Block each = w.block("for name, rows in raster.items():")) {
            w.line("print(name, len(rows), 'spikes')");
        }
        w.blank();
        try (PythonWriter.Block asked = w.block("if len(sys.argv) > 1:");
                PythonWriter.Block file = w.block("with h5py.File(sys.argv[1], 'w') as result:")) {
            for (Population p : network.populations()) {
                w.line("result[%s] = raster[%s]".formatted(PythonText.string("spikes/" + p.name()),
                        PythonText.string(script.population(p.name()))));
            }
            network.projections().stream().filter(course::learns).forEach(p -> weights(w, p));
            for (Homeostasis h : network.homeostasis()) {
                Projection p = network.projections().stream().filter(q -> q.name().equals(h.projection())).findFirst()
                        .orElseThrow();
                w.line("result[%s] = %s.%s[:]".formatted(PythonText.string("layers/" + h.layer() + "/scale"),
                        script.population(h.layer()), script.group(h.layer()).scale(p)));
            }
            states.forEach((population, recorded) -> recorded.forEach(r -> {
                String unit = network.population(population).neuron().states().stream().filter(s -> s.name().equals(r.state()))
                        .findFirst().orElseThrow().unit();
                w.line("result[%s] = (%s_states.%s%s).T".formatted(PythonText.string("states/" + population + "/" + r.state()),
                        script.population(population), script.group(population).state(r.state()).text(), per(unit)));
            }));
        }
    }

    private static String per(String unit) {
        return unit.equals("1") ? "" : "/" + BrianUnits.factor(unit);
    }

    private void weights(PythonWriter w, Projection p) {
        String variable = script.projection(p.name());
        String values = variable + ".w[:]" + per(p.unit());
        String matrix = p.connectivity() == Projection.Connectivity.ONE_TO_ONE
                ? values
                : "(%s).reshape(%s.N, %s.N)".formatted(values, script.population(p.source()), script.population(p.target()));
        w.line("result[%s] = %s".formatted(PythonText.string("projections/" + p.name() + "/weights"), matrix));
    }
}
