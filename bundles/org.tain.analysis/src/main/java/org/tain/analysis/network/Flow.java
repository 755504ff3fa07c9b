package org.tain.analysis.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;

/**
 * Which way a network is read: from what is driven from outside along what excites, without the ways back of pairs. A
 * population that only inhibits stands beside the first that it inhibits.
 */
final class Flow {
    private final NetworkFile network;
    private final Map<String, String> homes = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> order = new ArrayList<>();

    Flow(NetworkFile network) {
        this.network = network;
        for (Population population : network.populations()) {
            home(population).ifPresent(home -> homes.put(population.name(), home));
        }
        // one that stands beside another has nothing beside itself
        Set<String> besides = Set.copyOf(homes.keySet());
        homes.values().removeIf(besides::contains);
        Set<String> backward = network.pairs().stream().map(Pair::backward).collect(Collectors.toSet());
        outside(backward).reversed().forEach(name -> walk(name, backward));
        network.populations().forEach(population -> walk(population.name(), backward));
    }

    /** The population that this one stands beside. */
    Optional<String> home(String population) {
        return Optional.ofNullable(homes.get(population));
    }

    /** Whether one population comes before another. */
    boolean isBefore(String one, String other) {
        return order.indexOf(homes.getOrDefault(one, one)) < order.indexOf(homes.getOrDefault(other, other));
    }

    /** All populations that stand beside no other, what is driven from outside first. */
    List<String> order() {
        return order;
    }

    private Optional<String> home(Population population) {
        List<Projection> outgoing = network.projections().stream()
                .filter(p -> p.source().equals(population.name()) && !p.target().equals(population.name())
                        && network.population(p.target()).isPresent())
                .toList();
        boolean inhibits = !outgoing.isEmpty() && outgoing.stream().noneMatch(Projection::excites);
        return inhibits && !population.isSource() ? Optional.of(outgoing.getFirst().target()) : Optional.empty();
    }

    /** Depth first: what is left last comes first, so that only what closes a circle points backwards. */
    private void walk(String from, Set<String> backward) {
        if (homes.containsKey(from) || !seen.add(from)) {
            return;
        }
        for (Projection p : network.projections()) {
            boolean onwards = p.source().equals(from) && p.excites() && !backward.contains(p.name());
            if (onwards && network.population(p.target()).isPresent()) {
                walk(p.target(), backward);
            }
        }
        order.addFirst(from);
    }

    /** What is driven from outside or excited by nothing. */
    private List<String> outside(Set<String> backward) {
        List<String> driven = new ArrayList<>();
        for (Population population : network.populations()) {
            boolean shown = network.stimulus() != null && population.name().equals(network.stimulus().layer());
            boolean excited = network.projections().stream().anyMatch(p -> p.target().equals(population.name())
                    && !p.source().equals(population.name()) && p.excites() && !backward.contains(p.name()));
            if (shown || population.isSource() || !excited) {
                driven.add(population.name());
            }
        }
        return driven;
    }
}
