package org.tain.analysis.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;

/**
 * Which row of the diagram a population stands in: a layer one above the highest that feeds it, not counting the way
 * back of pairs and projections to populations that were declared earlier; what only inhibits stands beside what it
 * inhibits.
 */
final class Ranks {
    private final NetworkFile network;
    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private final Map<String, String> homes = new LinkedHashMap<>();

    Ranks(NetworkFile network) {
        this.network = network;
        for (Population population : network.populations()) {
            home(population).ifPresent(home -> homes.put(population.name(), home));
        }
        // a home that is itself beside another would leave both without a row
        homes.values().removeIf(home -> homes.containsKey(home));
        rankLayers();
        homes.forEach((name, home) -> ranks.put(name, ranks.getOrDefault(home, 0)));
    }

    /** The row of a population, 0 the lowest. */
    int of(String population) {
        return ranks.getOrDefault(population, 0);
    }

    /** The population that this one stands beside. */
    Optional<String> homeOf(String population) {
        return Optional.ofNullable(homes.get(population));
    }

    private Optional<String> home(Population population) {
        List<Projection> outgoing = network.projections().stream()
                .filter(p -> p.source().equals(population.name()) && !p.target().equals(population.name())).toList();
        boolean inhibitory = !outgoing.isEmpty() && outgoing.stream().noneMatch(Projection::excites);
        return inhibitory ? Optional.of(outgoing.getFirst().target()) : Optional.empty();
    }

    private void rankLayers() {
        Set<String> backward = new LinkedHashSet<>();
        for (Pair pair : network.pairs()) {
            backward.add(pair.backward());
        }
        for (Population population : network.populations()) {
            if (!homes.containsKey(population.name())) {
                int rank = 0;
                for (Projection p : network.projections()) {
                    boolean below = p.target().equals(population.name()) && ranks.containsKey(p.source());
                    if (below && !backward.contains(p.name())) {
                        rank = Math.max(rank, ranks.get(p.source()) + 1);
                    }
                }
                ranks.put(population.name(), rank);
            }
        }
    }
}
