package org.tain.analysis.network;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final Map<String, Integer> distances = new LinkedHashMap<>();
    private final List<String> order;

    Flow(NetworkFile network) {
        this.network = network;
        for (Population population : network.populations()) {
            home(population).ifPresent(home -> homes.put(population.name(), home));
        }
        // one that stands beside another has nothing beside itself
        Set<String> besides = Set.copyOf(homes.keySet());
        homes.values().removeIf(besides::contains);
        walk();
        List<String> names = network.populations().stream().map(Population::name).toList();
        order = names.stream().sorted(Comparator.comparingInt(this::distance).thenComparingInt(names::indexOf))
                .toList();
    }

    /** The population that this one stands beside. */
    Optional<String> home(String population) {
        return Optional.ofNullable(homes.get(population));
    }

    /** Whether one population comes before another. */
    boolean isBefore(String one, String other) {
        return order.indexOf(one) < order.indexOf(other);
    }

    /** All populations, what is driven from outside first. */
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

    private int distance(String population) {
        return distances.getOrDefault(homes.getOrDefault(population, population), Integer.MAX_VALUE);
    }

    private void walk() {
        Set<String> backward = network.pairs().stream().map(Pair::backward).collect(Collectors.toSet());
        Deque<String> next = new ArrayDeque<>(outside(backward));
        next.forEach(name -> distances.put(name, 0));
        while (!next.isEmpty()) {
            String from = next.removeFirst();
            for (Projection p : network.projections()) {
                boolean onwards = p.source().equals(from) && p.excites() && !backward.contains(p.name());
                if (onwards && !homes.containsKey(p.target()) && !distances.containsKey(p.target())) {
                    distances.put(p.target(), distances.get(from) + 1);
                    next.addLast(p.target());
                }
            }
        }
    }

    /** What is driven from outside or excited by nothing; without any, the first population. */
    private Set<String> outside(Set<String> backward) {
        Set<String> driven = new LinkedHashSet<>();
        if (network.stimulus() != null && network.stimulus().layer() != null) {
            driven.add(network.stimulus().layer());
        }
        network.populations().stream().filter(Population::isSource).forEach(p -> driven.add(p.name()));
        for (Population population : network.populations()) {
            boolean excited = network.projections().stream().anyMatch(p -> p.target().equals(population.name())
                    && !p.source().equals(population.name()) && p.excites() && !backward.contains(p.name()));
            if (!excited && !homes.containsKey(population.name())) {
                driven.add(population.name());
            }
        }
        if (driven.isEmpty() && !network.populations().isEmpty()) {
            driven.add(network.populations().getFirst().name());
        }
        return driven;
    }
}
