package org.tain.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Where strands leave the upper and the lower borders of boxes. */
final class Ports {
    private static final double MARGIN = 14;
    private static final double STEP = 36;

    private final Map<Key, Double> places = new HashMap<>();

    private record Key(Strand strand, String population, boolean up) {
    }

    /**
     * Puts strands on one border, in the order of where they lead; a single pair stands in the middle.
     *
     * @param far the horizontal place of a strand's other end
     */
    void put(Box box, boolean up, List<Strand> strands, ToDoubleFunction<Strand> far) {
        List<Strand> pairs = strands.stream().filter(Strand::isPair).toList();
        List<Strand> sorted = new ArrayList<>(strands);
        sorted.sort(Comparator.comparingDouble(far));
        if (pairs.size() == 1) {
            around(box, up, sorted, pairs.getFirst(), far);
            return;
        }
        double whole = sorted.stream().mapToDouble(s -> s.isPair() ? s.room() : STEP).sum();
        double scale = Math.min(1, (box.width() - 2 * MARGIN) / whole);
        double x = -whole * scale / 2;
        for (Strand strand : sorted) {
            double room = (strand.isPair() ? strand.room() : STEP) * scale;
            places.put(new Key(strand, box.population().name(), up), box.x() + x + room / 2);
            x += room;
        }
    }

    /** The one pair in the middle, others on the side to which they lead. */
    private void around(Box box, boolean up, List<Strand> sorted, Strand pair, ToDoubleFunction<Strand> far) {
        String name = box.population().name();
        places.put(new Key(pair, name, up), box.x());
        List<Strand> left = sorted.stream().filter(s -> s != pair && far.applyAsDouble(s) < box.x()).toList();
        List<Strand> right = sorted.stream().filter(s -> s != pair && !left.contains(s)).toList();
        double free = box.width() / 2 - MARGIN - pair.room() / 2;
        for (int i = 0; i < left.size(); i++) {
            double share = (i + 0.5) / left.size();
            places.put(new Key(left.get(i), name, up), box.left() + MARGIN + free * share);
        }
        for (int i = 0; i < right.size(); i++) {
            double share = (i + 0.5) / right.size();
            places.put(new Key(right.get(i), name, up), box.x() + pair.room() / 2 + free * share);
        }
    }

    /** The horizontal place of a strand on a border of a population. */
    double x(Strand strand, String population, boolean up) {
        return Objects.requireNonNull(places.get(new Key(strand, population, up)), "a strand without a port");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ports that && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }
}
