package org.tain.analysis.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Population;

/** Places the populations: input lowest, each layer above what feeds it, inhibition beside what it inhibits. */
public final class Arrangement {
    private static final double LAYER_WIDTH = 196;
    private static final double POOL_WIDTH = 168;
    private static final double LEAST_HEIGHT = 66;
    private static final double LANE = 26;
    private static final double ACROSS = 150;
    private static final double UP = 150;

    private final NetworkFile network;
    private final Ranks ranks;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    /** The arrangement of a network. */
    public Arrangement(NetworkFile network) {
        this.network = network;
        this.ranks = new Ranks(network);
        int highest = network.populations().stream().mapToInt(p -> ranks.of(p.name())).max().orElse(0);
        double y = 0;
        for (int rank = 0; rank <= highest; rank++) {
            y = placeRow(rank, y) - UP;
        }
    }

    /** The placed population. */
    public Box box(String population) {
        return boxes.get(population);
    }

    /** All of them, row by row from below. */
    public List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    /** Places one row whose lower edge is at y; returns its upper edge. */
    private double placeRow(int rank, double y) {
        List<Population> row = row(rank);
        double height = row.stream().mapToDouble(this::height).max().orElse(LEAST_HEIGHT);
        List<Double> centres = new ArrayList<>();
        double x = 0;
        double first = Double.NaN;
        double last = 0;
        for (Population population : row) {
            centres.add(x + width(population) / 2);
            x += width(population) + ACROSS;
            if (!isBeside(population)) {
                last = centres.getLast();
                first = Double.isNaN(first) ? last : first;
            }
        }
        double middle = Double.isNaN(first) ? 0 : (first + last) / 2;
        for (int i = 0; i < row.size(); i++) {
            Population population = row.get(i);
            boxes.put(population.name(), new Box(population, rank, isBeside(population), centres.get(i) - middle,
                    y - height / 2, width(population), height(population)));
        }
        return y - height;
    }

    /** The row from left to right: each layer with what stands beside it, first on its right, then on its left. */
    private List<Population> row(int rank) {
        List<Population> row = new ArrayList<>();
        for (Population population : network.populations()) {
            if (ranks.of(population.name()) == rank && !isBeside(population)) {
                List<Population> beside = network.populations().stream()
                        .filter(p -> ranks.homeOf(p.name()).filter(population.name()::equals).isPresent()).toList();
                int own = row.size();
                row.add(population);
                for (int i = 0; i < beside.size(); i++) {
                    row.add(i % 2 == 0 ? row.size() : own, beside.get(i));
                }
            }
        }
        return row;
    }

    private boolean isBeside(Population population) {
        return ranks.homeOf(population.name()).isPresent();
    }

    private double width(Population population) {
        return isBeside(population) || population.isPool() ? POOL_WIDTH : LAYER_WIDTH;
    }

    /** High enough for the links between it and any one neighbour. */
    private double height(Population population) {
        long lanes = network.populations().stream().filter(p -> !p.name().equals(population.name()))
                .mapToLong(other -> network.projections().stream()
                        .filter(link -> link.source().equals(population.name()) && link.target().equals(other.name())
                                || link.source().equals(other.name()) && link.target().equals(population.name()))
                        .count())
                .max().orElse(0);
        return Math.max(LEAST_HEIGHT, LANE * lanes + 14);
    }
}
