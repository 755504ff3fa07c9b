package org.tain.compiler.export.brian2;

import java.util.List;
import java.util.stream.Collectors;
import org.tain.compiler.ir.Population;

/** Writes a population whose spikes are given, or were drawn and are given now. */
final class SourceEmitter {
    private final Script script;
    private final Population population;
    private final String variable;

    SourceEmitter(Script script, Population population) {
        this.script = script;
        this.population = population;
        this.variable = script.population(population.name());
    }

    void write(PythonWriter w) {
        w.blank();
        switch (population.source()) {
            case Population.GivenSpikes g -> {
                w.comment("layer " + population.name() + ", spikes at given times");
                doc(w);
                times(w, g.steps().stream().filter(s -> s < script.course().steps()).toList());
            }
            case Population.Poisson p -> {
                w.comment("layer " + population.name() + ", poisson " + p.text()
                        + ": each neuron spikes in a step with the probability 1 - exp(-rate*step), as Tain drew it");
                doc(w);
                w.comment("rows of presentation, neuron, step");
                w.line("%s_spikes = given[%s][:]".formatted(variable, PythonText.string("spikes/" + population.name())));
                String size = Integer.toString(population.size());
                w.call(variable + " = SpikeGeneratorGroup", !script.course().trains()
                        ? List.of(size, variable + "_spikes[:, 1]", variable + "_spikes[:, 2]*step", name())
                        : script.course().resets()
                                ? List.of(size, "[]", "[]*ms", name())
                                : List.of(size, variable + "_spikes[:, 1]", "(%s_spikes[:, 0]*%d + %s_spikes[:, 2])*step"
                                        .formatted(variable, script.course().steps(), variable), name()));
            }
        }
    }

    private void doc(PythonWriter w) {
        if (!population.doc().isEmpty()) {
            w.comment(population.doc());
        }
    }

    private void times(PythonWriter w, List<Integer> steps) {
        int n = population.size();
        String times = steps.stream().map(s -> BrianUnits.quantity(s * script.network().stepMs(), "ms").replace("*ms", ""))
                .collect(Collectors.joining(", ", "[", "]"));
        String indices = n == 1 ? "[0]*" + steps.size() : "list(range(" + n + "))*" + steps.size();
        String all = n == 1 ? times + "*ms" : "np.repeat(" + times + ", " + n + ")*ms";
        if (script.course().trains() && !script.course().resets()) {
            w.call(variable + " = SpikeGeneratorGroup", List.of(Integer.toString(n), "np.tile(" + indices + ", presentations)",
                    "np.add.outer(np.arange(presentations)*duration, " + all + ").ravel()", name()));
        } else {
            w.call(variable + " = SpikeGeneratorGroup", List.of(Integer.toString(n), indices, all, name()));
        }
    }

    private String name() {
        return "name=" + PythonText.string(variable);
    }

    /** What has to be done before each presentation that begins anew. */
    void present(PythonWriter w) {
        if (population.source() instanceof Population.Poisson) {
            w.line("rows = %s_spikes[%s_spikes[:, 0] == n]".formatted(variable, variable));
            w.line("%s.set_spikes(rows[:, 1], rows[:, 2]*step)".formatted(variable));
        }
    }
}
