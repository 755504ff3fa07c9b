package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Neuron;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.pass.Expressions;
import org.tain.language.units.Dimension;

/** Writes the neurons of one population, with the states of the synapses onto them. */
final class GroupEmitter {
    private static final int ROOM = 90;
    private final Script script;
    private final GroupScope scope;
    private final Population population;
    private final Neuron neuron;
    private final Map<String, String> heldValues = new HashMap<>();
    /** The variable of a constant drive that differs from neuron to neuron; null without. */
    private String constantDrive;
    /**
     * Whether held states go on within a step and are put back after it, as here: Brian 2's own way multiplies their derivatives
     * by 0, so that within the step others would see them stand still, and the exact solution would divide by 0 where constants
     * are equal.
     */
    private boolean putsBack;

    GroupEmitter(Script script, Population population) {
        this(script, population, script.group(population.name()));
        GroupScope trial = new GroupScope(script, population);
        GroupEmitter tried = new GroupEmitter(script, population, trial);
        tried.ownEquations();
        tried.furtherEquations();
        putsBack = holdSteps() > 0 && script.network().solver() != Network.Solver.EXPONENTIAL_EULER
                && (trial.sharesConstants() || heldIsRead());
    }

    private GroupEmitter(Script script, Population population, GroupScope scope) {
        this.script = script;
        this.scope = scope;
        this.population = population;
        this.neuron = population.neuron();
    }

    /** Whether another equation reads a state that is held. */
    private boolean heldIsRead() {
        List<String> held = neuron.spiking().held();
        boolean byNeuron = neuron.equations().stream().anyMatch(
                e -> held.stream().anyMatch(h -> !h.equals(e.state()) && Expressions.mentions(e.derivative(), h)));
        boolean bySynapse = scope.onto().stream().flatMap(p -> p.synapse().equations().stream())
                .anyMatch(e -> Expressions.any(e.derivative(), part -> part instanceof Expr.PostState));
        boolean byInput = neuron.equations().size() > 1 && scope.onto().stream()
                .anyMatch(p -> Expressions.any(p.synapse().gives(), part -> part instanceof Expr.PostState));
        return byNeuron || bySynapse || byInput;
    }

    /** The equations of the type, unless they have been written for another population, then the group and its values. */
    void write(PythonWriter w) {
        String own = ownEquations();
        String type = script.type(own);
        if (type == null) {
            w.blank();
            type = script.newType(neuron.type(), own);
            w.line(type + " = '''\n" + own + "'''");
        }
        w.blank();
        w.comment(population.kind() == Population.Kind.POOL ? "pool " + population.name() : "layer " + population.name());
        if (!population.doc().isEmpty()) {
            w.comment(population.doc());
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(Integer.toString(population.size()));
        List<String> further = furtherEquations();
        List<String> events = events();
        further.addAll(scope.spreadLines());
        if (putsBack) {
            neuron.spiking().held().forEach(s -> further.add("%s : %s  # while the neuron is held".formatted(heldValue(s),
                    BrianUnits.si(scope.state(s).dimension()))));
        }
        arguments.add(further.isEmpty() ? type : type + " + '''\n" + String.join("\n", further) + "\n'''");
        arguments.addAll(events);
        arguments.add("method=" + PythonText.string(method()));
        arguments.add("name=" + PythonText.string(variable()));
        List<String> afterwards = limits();
        if (putsBack) {
            neuron.spiking().held().forEach(s -> afterwards.add("%s = int(not_refractory)*%s + (1 - int(not_refractory))*%s"
                    .formatted(scope.state(s).text(), scope.state(s).text(), heldValue(s))));
        }
        if (!scope.namespace().isEmpty()) {
            arguments.add(dictionary(scope.namespace()));
        }
        w.call(variable() + " = NeuronGroup", arguments);
        if (!afterwards.isEmpty()) {
            w.line("%s.run_regularly(%s, when='after_groups')".formatted(variable(), block(afterwards)));
        }
        values(w);
    }

    /** The variable that keeps the value of a held state. */
    private String heldValue(String state) {
        return heldValues.computeIfAbsent(state, s -> scope.take(scope.state(s).text() + "_held"));
    }

    /** A dictionary, broken into lines where it is long. */
    static String dictionary(Map<String, String> entries) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, String> e : entries.entrySet()) {
            String entry = e.getKey() + "=" + e.getValue();
            if (line.length() + entry.length() > ROOM && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ", ").append(entry);
        }
        lines.add(line.toString());
        return "namespace=dict(" + String.join(",\n" + " ".repeat("    namespace=dict(".length()), lines) + ")";
    }

    private String variable() {
        return script.population(population.name());
    }

    private String method() {
        return switch (script.network().solver()) {
            case EXPONENTIAL_EULER -> "exponential_euler";
            case EXACT -> "exact";
            case RK4 -> "rk4";
        };
    }

    private String ownEquations() {
        StringBuilder text = new StringBuilder();
        for (Dynamics.StateVar s : neuron.states()) {
            text.append(equation(scope.state(s.name()), neuron.equations(), s.name(), scope.neuronEquation(), isHeld(s.name())))
                    .append('\n');
        }
        return text.toString();
    }

    private boolean isHeld(String state) {
        return holdSteps() > 0 && neuron.spiking().held().contains(state);
    }

    private int holdSteps() {
        return neuron.spiking() == null ? 0 : neuron.spiking().holdSteps();
    }

    private String equation(BrianPrinter.Leaf state, List<Dynamics.Equation> equations, String name, BrianPrinter printer,
            boolean held) {
        String flag = held && !putsBack ? " (unless refractory)" : "";
        Dimension rate = state.dimension().over(Dimension.TIME);
        return equations.stream().filter(e -> e.state().equals(name)).findFirst()
                .map(e -> "d%s/dt = %s : %s%s".formatted(state.text(), printer.print(e.derivative(), rate),
                        BrianUnits.si(state.dimension()), flag))
                .orElseGet(() -> "%s : %s".formatted(state.text(), BrianUnits.si(state.dimension())));
    }

    private List<String> furtherEquations() {
        List<String> lines = new ArrayList<>();
        for (Dynamics.InputVar input : neuron.inputs()) {
            BrianPrinter.Leaf leaf = scope.input(input.name());
            List<String> drives = new ArrayList<>();
            String sum = sum(input, drives);
            lines.add("%s = %s : %s".formatted(leaf.text(), sum, BrianUnits.si(leaf.dimension())));
            lines.addAll(drives);
        }
        for (Projection p : scope.onto()) {
            for (Dynamics.StateVar s : p.synapse().states()) {
                lines.add(equation(scope.synapse(p, s.name()), p.synapse().equations(), s.name(), scope.synapse(p), false));
            }
            if (p.scaled()) {
                lines.add(scope.scale(p) + " : 1  # homeostasis: multiplies what arrives");
            }
        }
        return lines;
    }

    /** What drives an input and what projections give to it. */
    private String sum(Dynamics.InputVar input, List<String> further) {
        StringBuilder sum = new StringBuilder(drive(input, further));
        for (Projection p : scope.onto()) {
            if (p.input().equals(input.name())) {
                Dimension dimension = scope.input(input.name()).dimension();
                BrianPrinter printer = scope.synapse(p);
                if (p.inhibits()) {
                    sum.append(sum.isEmpty() ? "-" : " - ").append(printer.summand(p.synapse().gives(), dimension));
                } else {
                    sum.append(sum.isEmpty() ? "" : " + ").append(printer.print(p.synapse().gives(), dimension));
                }
            }
        }
        return sum.isEmpty() ? "0*" + BrianUnits.si(scope.input(input.name()).dimension()) : sum.toString();
    }

    private String drive(Dynamics.InputVar input, List<String> further) {
        String unit = BrianUnits.si(scope.input(input.name()).dimension());
        return switch (population.drive()) {
            case Population.ConstantDrive c when c.input().equals(input.name()) -> {
                if (c.value() instanceof Param.Constant(double value)) {
                    yield scope.constant(input.name() + "_constant",
                            script.parameters().python(value, input.unit(), c.text()));
                }
                String name = scope.take(input.name() + "_constant");
                further.add("%s : %s (constant)  # %s".formatted(name, unit, PythonText.comment(c.text())));
                constantDrive = name;
                yield name;
            }
            case Population.StimulusDrive s when s.input().equals(input.name()) -> {
                String name = scope.take(input.name() + "_pulse");
                further.add("%s = stimulus*pulse(t) : %s (constant over dt)".formatted(name, unit));
                further.add("stimulus : " + unit);
                yield name;
            }
            case null, default -> "";
        };
    }

    private List<String> events() {
        Dynamics.Spiking spiking = neuron.spiking();
        List<String> arguments = new ArrayList<>();
        if (spiking == null) {
            return arguments;
        }
        String condition = scope.neuron().print(spiking.condition(), Dimension.NONE);
        boolean ends = script.course().tailSteps() > 0;
        arguments.add("threshold=" + PythonText.string(ends ? "(" + condition + ") and t < presentation_end" : condition));
        List<String> effects = Events.statements(spiking.effects(), scope::state, leaf -> switch (leaf) {
            case Expr.State(String name) -> scope.state(name);
            default -> new BrianPrinter.Leaf(scope.neuron().print(leaf, Dimension.NONE), scope.neuron().dimension(leaf));
        });
        if (putsBack) {
            spiking.held().forEach(s -> effects.add(heldValue(s) + " = " + scope.state(s).text()));
        }
        if (!effects.isEmpty()) {
            arguments.add("reset=" + block(effects));
        }
        if (holdSteps() > 0) {
            arguments.add("refractory=" + script.ms(holdSteps()) + " + step");
        }
        return arguments;
    }

    /** Statements as a Python literal. */
    static String block(List<String> statements) {
        return statements.size() == 1
                ? PythonText.string(statements.getFirst())
                : "'''\n" + String.join("\n", statements) + "\n'''";
    }

    private List<String> limits() {
        List<String> all = new ArrayList<>();
        for (Dynamics.Limit l : neuron.limits()) {
            BrianPrinter.Leaf state = scope.state(l.state());
            String unit = BrianUnits.si(state.dimension());
            String infinity = unit.equals("1") ? "inf" : "inf*" + unit;
            all.add("%s = clip(%s, %s, %s)".formatted(state.text(), state.text(),
                    l.lower() == null ? "-" + infinity : scope.neuron().print(l.lower(), state.dimension()),
                    l.upper() == null ? infinity : scope.neuron().print(l.upper(), state.dimension())));
        }
        return all;
    }

    /** What differs from 0 or from neuron to neuron at the start. */
    private void values(PythonWriter w) {
        for (Dynamics.StateVar s : neuron.states()) {
            if (s.initial() != 0) {
                w.line("%s.%s = %s".formatted(variable(), scope.state(s.name()).text(),
                        BrianUnits.quantity(s.initial(), s.unit())));
            }
        }
        scope.spreadValues().forEach((name, value) -> w.line("%s.%s = %s".formatted(variable(), name, value)));
        if (constantDrive != null && population.drive() instanceof Population.ConstantDrive c) {
            String unit = neuron.inputs().stream().filter(i -> i.name().equals(c.input())).findFirst().orElseThrow().unit();
            w.line("%s.%s = %s".formatted(variable(), constantDrive,
                    GroupScope.spread((Param.Spread) c.value(), unit, population.size())));
        }
        for (Projection p : scope.onto()) {
            for (Dynamics.StateVar s : p.synapse().states()) {
                if (s.initial() != 0) {
                    w.line("%s.%s = %s".formatted(variable(), scope.synapse(p, s.name()).text(),
                            BrianUnits.quantity(s.initial(), s.unit().equals("weight") ? p.unit() : s.unit())));
                }
            }
            if (p.scaled()) {
                w.line("%s.%s = %s".formatted(variable(), scope.scale(p), script.givenScale(p)
                        ? "given[" + PythonText.string("layers/" + population.name() + "/scale") + "][:]"
                        : "1"));
            }
        }
    }
}
