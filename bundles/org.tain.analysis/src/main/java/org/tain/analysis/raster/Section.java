package org.tain.analysis.raster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tain.analysis.paint.Range;

/**
 * Which part of a recording is shown, and how.
 *
 * @param timeMs the shown time, ms; empty for all that is worth seeing
 * @param neurons the shown neurons of populations, by name, each neuron from half below to half above its number; of the
 *            others all
 * @param hidden the populations and states that are not shown
 * @param stretch how much higher than usual bands are, by name
 */
public record Section(Optional<Range> timeMs, Map<String, Range> neurons, Set<String> hidden,
        Map<String, Double> stretch) {
    /** Everything. */
    public static final Section ALL = new Section(Optional.empty(), Map.of(), Set.of(), Map.of());

    /** Keeps its own collections. */
    public Section {
        neurons = Map.copyOf(neurons);
        hidden = Set.copyOf(hidden);
        stretch = Map.copyOf(stretch);
    }

    /** All of the time and all neurons of the same bands. */
    public Section all() {
        return new Section(Optional.empty(), Map.of(), hidden, stretch);
    }

    /** With a band shown or not. */
    public Section showing(String band, boolean shown) {
        Set<String> other = new HashSet<>(hidden);
        if (shown) {
            other.remove(band);
        } else {
            other.add(band);
        }
        return new Section(timeMs, neurons, other, stretch);
    }

    Section to(Range time) {
        return new Section(Optional.of(time), neurons, hidden, stretch);
    }

    Section wholeTime() {
        return new Section(Optional.empty(), neurons, hidden, stretch);
    }

    Section to(String population, Optional<Range> shown) {
        Map<String, Range> other = new HashMap<>(neurons);
        other.remove(population);
        shown.ifPresent(range -> other.put(population, range));
        return new Section(timeMs, other, hidden, stretch);
    }

    Section stretched(Map<String, Double> changed) {
        Map<String, Double> other = new HashMap<>(stretch);
        other.putAll(changed);
        return new Section(timeMs, neurons, hidden, other);
    }
}
