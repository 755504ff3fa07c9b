package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;

/** What all emitters of one script share: the network and what its parts are called. */
final class Script {
    private final Network network;
    private final Course course;
    private final boolean continued;
    private final ModelParameters parameters;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, GroupScope> groups = new LinkedHashMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final List<String> atEnd = new ArrayList<>();
    private final PythonNames names = PythonNames.script();

    /**
     * Takes a name for every part.
     *
     * @param continued whether learned weights and factors are given
     */
    Script(Network network, boolean continued) {
        this.network = network;
        this.course = Course.of(network);
        this.continued = continued;
        this.parameters = new ModelParameters(network, names);
        network.populations().forEach(p -> variables.put("population " + p.name(), names.take(p.name())));
        network.projections().forEach(p -> variables.put("projection " + p.name(), names.take(p.name())));
        for (Population p : network.populations()) {
            if (p.neuron() != null) {
                groups.put(p.name(), new GroupScope(this, p));
            }
        }
    }

    Network network() {
        return network;
    }

    Course course() {
        return course;
    }

    ModelParameters parameters() {
        return parameters;
    }

    /** The variable of a population. */
    String population(String name) {
        return variables.get("population " + name);
    }

    /** The variable of a projection. */
    String projection(String name) {
        return variables.get("projection " + name);
    }

    /** The names in the equations of a population that has neurons. */
    GroupScope group(String population) {
        return groups.get(population);
    }

    /** The variable that holds the equations of a type of neuron; {@code null} if these have not been written yet. */
    String type(String equations) {
        return types.get(equations);
    }

    /** Takes a variable for the equations of a type. */
    String newType(String type, String equations) {
        String variable = names.take(type);
        types.put(equations, variable);
        return variable;
    }

    /** What is learned at the end of a presentation, one statement a line; emitters of synapses add to it. */
    List<String> atEnd() {
        return atEnd;
    }

    /** Whether the weights of a projection are read from the file of what is given. */
    boolean givenWeights(Projection p) {
        return continued && !p.isCount() || !(p.weights() instanceof Projection.Equal);
    }

    /** Whether homeostatic factors are read from the file of what is given. */
    boolean givenScale(Projection p) {
        return continued && p.scaled();
    }

    /** Whether any of all that is in a file of its own. */
    boolean givenAnything() {
        return course.trains() || network.projections().stream().anyMatch(this::givenWeights)
                || network.populations().stream().anyMatch(p -> p.source() instanceof Population.Poisson);
    }

    /** A number of steps in ms. */
    String ms(long steps) {
        return BrianUnits.quantity(steps * network.stepMs(), "ms");
    }
}
