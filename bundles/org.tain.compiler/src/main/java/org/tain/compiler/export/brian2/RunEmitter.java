package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Homeostasis;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;

/** Writes how time passes: recorders, the order of a step, the presentations with what is learned after each. */
final class RunEmitter {
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
        Population driven = PresentationsEmitter.driven(network);
        Population.StimulusDrive drive = driven == null ? null : (Population.StimulusDrive) driven.drive();
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

    /** Everything after the synapses. */
    void write(PythonWriter w) {
        w.section("Recording");
        w.line("monitors = {group.name: SpikeMonitor(group, name=group.name + '_spikes')");
        w.line("            for group in [%s]}".formatted(String.join(", ",
                network.populations().stream().map(p -> script.population(p.name())).toList())));
        Map<String, List<Programme.Recorded>> states = recorded();
        states.forEach((population, recorded) -> w.call(
                script.population(population) + "_states = StateMonitor", List.of(script.population(population),
                        "[" + String.join(", ", recorded.stream()
                                .map(r -> PythonText.string(script.group(population).state(r.state()).text())).toList()) + "]",
                        "record=True", "dt=" + script.ms(recorded.getFirst().intervalSteps()), "when='end'")));
        w.blank();
        spikesOf(w);
        w.section("Run");
        PresentationsEmitter presentations = new PresentationsEmitter(script);
        presentations.before(w);
        w.comment(
                "A step of Tain: spikes that are due arrive, states advance, limits, thresholds, learning. What a threshold finds"
                        + " in a step is handed to the synapses in the next one at the earliest; so a delay is one step shorter"
                        + " here, and a refractory period, whose end is looked for before the states advance, one step longer.");
        w.line("net = Network(collect(), monitors.values())");
        w.line("net.schedule = ['start', 'synapses', 'groups', 'thresholds', 'resets', 'end']");
        presentations.run(w);
        result(w, states);
    }

    private Map<String, List<Programme.Recorded>> recorded() {
        Map<String, List<Programme.Recorded>> all = new LinkedHashMap<>();
        if (network.programme() instanceof Programme.Simulation s) {
            s.recorded().forEach(r -> all.computeIfAbsent(r.population(), p -> new ArrayList<>()).add(r));
        }
        return all;
    }

    /** Spikes as rows; where presentations begin anew, each has a run of its own. */
    private void spikesOf(PythonWriter w) {
        boolean own = course.trains() && course.resets();
        try (PythonWriter.Block function = w.block("def spikes_of(monitor%s):".formatted(own ? ", presentation" : ""))) {
            w.line("\"\"\"Rows of presentation, neuron, step, in the order of time.\"\"\"");
            w.line("steps = np.rint(monitor.t/step).astype(int)");
            String presentation = own ? "np.full(len(steps), presentation)" : "steps//" + course.steps();
            w.line("return np.column_stack([%s, monitor.i[:], steps%s])".formatted(presentation,
                    own ? "" : " % " + course.steps()));
        }
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
