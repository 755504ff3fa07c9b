package org.tain.compiler.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;

/** The state of the network: which field holds which state of which population or projection, and the parameters of each. */
final class Parts {
    private final Vocabulary names;
    private final Constants constants;
    private final Map<String, Carrier> carriers = new LinkedHashMap<>();
    private final Map<String, Constants.Scope> scopes = new LinkedHashMap<>();
    private final Map<String, String> taken = new LinkedHashMap<>();

    Parts(Vocabulary names, Constants constants) {
        this.names = names;
        this.constants = constants;
        for (Projection p : network().projections()) {
            carriers.put(p.name(), new Carrier(p, network().population(p.target()).size()));
        }
    }

    Vocabulary names() {
        return names;
    }

    Constants constants() {
        return constants;
    }

    Network network() {
        return names.network();
    }

    /** How a projection's synapses are kept. */
    Carrier carrier(Projection p) {
        return carriers.get(p.name());
    }

    /** The projections onto a population, in model order. */
    List<Carrier> onto(Population population) {
        return carriers.values().stream().filter(c -> c.projection().target().equals(population.name())).toList();
    }

    /** The field of a neuron's state. */
    String state(Population p, Dynamics.StateVar s) {
        return field("state", p.name() + "." + s.name(), p.name() + "_" + s.name());
    }

    /** The field of a synapse's state. */
    String state(Projection p, Dynamics.StateVar s) {
        return field("synapse", p.name() + "." + s.name(), p.name() + "_" + s.name());
    }

    /** A field that is named when first asked for. */
    String field(String what, String of, String wish) {
        return taken.computeIfAbsent(what + " " + of, key -> names.take(what, of, wish));
    }

    /** The parameters of a population. */
    Constants.Scope scope(Population p) {
        return scopes.computeIfAbsent("population " + p.name(), key -> constants.scope(p.name(), p.size(), p.neuron().params()));
    }

    /** The parameters of a projection's synapse. */
    Constants.Scope scope(Projection p) {
        return scopes.computeIfAbsent("projection " + p.name(),
                key -> constants.scope(p.name(), carrier(p).size(), p.synapse().params()));
    }
}
