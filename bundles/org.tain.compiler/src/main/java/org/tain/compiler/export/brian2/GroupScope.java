package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.language.units.Dimension;
import org.tain.runtime.UserError;

/**
 * What the parts of one group of neurons are called: states, inputs and parameters by their own names, the states and parameters
 * of the synapses onto it with the name of their projection.
 */
final class GroupScope {
    private final Script script;
    private final Population population;
    private final PythonNames names = PythonNames.group();
    private final Map<String, BrianPrinter.Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, String> namespace = new LinkedHashMap<>();
    private final Map<String, Param> constants = new LinkedHashMap<>();
    private final Map<String, Param> spreads = new LinkedHashMap<>();
    private final List<String> stillLines = new ArrayList<>();
    private boolean sharesConstants;

    GroupScope(Script script, Population population) {
        this.script = script;
        this.population = population;
        for (Dynamics.StateVar s : population.neuron().states()) {
            leaf("state " + s.name(), s.name(), BrianUnits.dimension(s.unit()));
        }
        for (Dynamics.InputVar i : population.neuron().inputs()) {
            leaf("input " + i.name(), i.name(), BrianUnits.dimension(i.unit()));
        }
        for (Projection p : onto()) {
            Dimension weight = BrianUnits.dimension(p.unit());
            for (Dynamics.StateVar s : p.synapse().states()) {
                leaf(p.name() + " state " + s.name(), s.name() + "_" + p.name(),
                        BrianUnits.dimension(s.unit()).withWeight(weight));
            }
            if (p.scaled()) {
                leaf(p.name() + " scale", "scale_" + p.name(), Dimension.NONE);
            }
        }
    }

    private void leaf(String key, String wish, Dimension dimension) {
        leaves.put(key, new BrianPrinter.Leaf(names.take(wish), dimension));
    }

    Population population() {
        return population;
    }

    /** The projections onto this population, in the order of the model. */
    List<Projection> onto() {
        return script.network().projections().stream().filter(p -> p.target().equals(population.name())).toList();
    }

    /** A state of the neurons. */
    BrianPrinter.Leaf state(String name) {
        return leaves.get("state " + name);
    }

    /** An input of the neurons. */
    BrianPrinter.Leaf input(String name) {
        return leaves.get("input " + name);
    }

    /** A state of the synapses of a projection. */
    BrianPrinter.Leaf synapse(Projection p, String state) {
        return leaves.get(p.name() + " state " + state);
    }

    /** The homeostatic factors of a projection. */
    String scale(Projection p) {
        return leaves.get(p.name() + " scale").text();
    }

    /** A further variable of the group. */
    String take(String wish) {
        return names.take(wish);
    }

    /** Expressions of the neurons, as they stand in events. */
    BrianPrinter neuron() {
        return neuron(this::state);
    }

    /** Expressions of the neurons, as they stand in equations. */
    BrianPrinter neuronEquation() {
        return neuron(this::stateInEquation);
    }

    /**
     * Brian 2's exact solution takes a variable without equation for a constant only where it is said to be one over a step;
     * such a line is added to the equations.
     */
    private BrianPrinter.Leaf stateInEquation(String name) {
        boolean changes = population.neuron().equations().stream().anyMatch(e -> e.state().equals(name));
        if (changes || script.network().solver() != Network.Solver.EXACT) {
            return state(name);
        }
        String key = "constant " + name;
        if (!leaves.containsKey(key)) {
            BrianPrinter.Leaf state = state(name);
            leaf(key, name + "_now", state.dimension());
            stillLines.add("%s = %s : %s (constant over dt)".formatted(leaves.get(key).text(), state.text(),
                    BrianUnits.si(state.dimension())));
        }
        return leaves.get(key);
    }

    private BrianPrinter neuron(Function<String, BrianPrinter.Leaf> states) {
        return new BrianPrinter(leaf -> switch (leaf) {
            case Expr.State(String name) -> states.apply(name);
            case Expr.Input(String name) -> input(name);
            case Expr.Param(String name) -> param("", population.neuron().params(), name);
            default -> throw new IllegalStateException("a neuron cannot name " + leaf);
        });
    }

    /** Expressions of the synapses of a projection, as they stand in the equations of this group. */
    BrianPrinter synapse(Projection p) {
        return new BrianPrinter(leaf -> switch (leaf) {
            case Expr.State(String name) -> synapse(p, name);
            case Expr.PostState(String name) -> stateInEquation(name);
            case Expr.Param(String name) -> param("_" + p.name(), p.synapse().params(), name);
            default -> throw new IllegalStateException("the equations of a synapse cannot name " + leaf);
        });
    }

    private BrianPrinter.Leaf param(String suffix, List<Param> params, String name) {
        String key = "param " + name + suffix;
        if (!leaves.containsKey(key)) {
            Param p = params.stream().filter(q -> q.name().equals(name)).findFirst().orElseThrow();
            String shared = script.network().solver() == Network.Solver.EXACT ? equalConstant(p) : null;
            if (shared != null) {
                sharesConstants = true;
                leaves.put(key, new BrianPrinter.Leaf(shared, BrianUnits.dimension(p.unit())));
            } else {
                leaf(key, name + suffix, BrianUnits.dimension(p.unit()));
                keep(p, leaves.get(key).text());
            }
        }
        return leaves.get(key);
    }

    private void keep(Param p, String name) {
        if (p.value() instanceof Param.Spread) {
            spreads.put(name, p);
        } else {
            constants.put(name, p);
            namespace.put(name, script.parameters().python(p));
        }
        if (script.network().solver() == Network.Solver.EXACT) {
            spreads.forEach((spreadName, spread) -> constants.forEach((other, constant) -> refuseMeeting(spread, constant)));
        }
    }

    /**
     * Brian 2 solves linear equations with letters for their constants, and divides by differences between these; equal ones must
     * be the same letter.
     */
    private String equalConstant(Param p) {
        return constants.entrySet().stream().filter(e -> p.value().equals(e.getValue().value())
                && BrianUnits.dimension(p.unit()).equals(BrianUnits.dimension(e.getValue().unit()))).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /** Whether one letter stands for several constants, of what was printed so far. */
    boolean sharesConstants() {
        return sharesConstants;
    }

    private void refuseMeeting(Param spread, Param constant) {
        Param.Spread s = (Param.Spread) spread.value();
        double meets = ((Param.Constant) constant.value()).value();
        boolean alike = BrianUnits.dimension(spread.unit()).equals(BrianUnits.dimension(constant.unit()));
        for (int k = 0; k < population.size(); k++) {
            double value = population.size() == 1 ? s.from() : s.from() + (s.to() - s.from()) * k / (population.size() - 1);
            if (alike && BrianUnits.dimension(spread.unit()).equals(Dimension.TIME) && value == meets) {
                throw new UserError(("%s: neuron %d of %s has %s = %s, as much as %s, and Brian 2's exact solution divides by"
                        + " the difference; spread %s otherwise or use solver exponential euler.").formatted(
                                script.network().file(), k, population.name(), spread.name(),
                                BrianUnits.quantity(value, spread.unit()), constant.text(), spread.name()));
            }
        }
    }

    /** Names of the constants that were printed so far and what they are as Python. */
    Map<String, String> namespace() {
        return namespace;
    }

    /** Adds a constant. */
    String constant(String wish, String python) {
        String name = names.take(wish);
        namespace.put(name, python);
        return name;
    }

    /**
     * What stands still over a step, and parameters that differ from neuron to neuron, of what was printed so far: one line of
     * the equations for each.
     */
    List<String> spreadLines() {
        List<String> lines = new ArrayList<>(stillLines);
        spreads.forEach((name, p) -> lines.add("%s : %s (constant)  # %s".formatted(name,
                BrianUnits.si(BrianUnits.dimension(p.unit())), PythonText.comment(p.text()))));
        return lines;
    }

    /** Their values, as Python assigns them, by name. */
    Map<String, String> spreadValues() {
        Map<String, String> values = new LinkedHashMap<>();
        spreads.forEach((name, p) -> values.put(name, spread((Param.Spread) p.value(), p.unit(), population.size())));
        return values;
    }

    /** Values from one end to the other, one for each neuron. */
    static String spread(Param.Spread s, String unit, int neurons) {
        String from = BrianUnits.quantity(s.from(), unit);
        if (neurons == 1) {
            return from;
        }
        String distance = BrianUnits.quantity(s.to() - s.from(), unit);
        return PythonText.string(from + " + " + distance + "*i/" + (neurons - 1));
    }
}
