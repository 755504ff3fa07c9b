package org.tain.analysis.filter;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which neurons are shown, and in which order.
 *
 * @param measure the name of what they are sorted by; by index where it is not known
 * @param descending whether the largest comes first
 * @param filter which of them are shown
 */
public record UnitOrder(String measure, boolean descending, UnitFilter filter) {
    /** Every neuron in the order of the layer. */
    public static final UnitOrder BY_INDEX = new UnitOrder("index", false, UnitFilter.ALL);

    /**
     * The neurons; those without a value come last, equal ones by their index.
     *
     * @throws org.tain.runtime.UserError if the filter names something that is not known of the neurons
     */
    public int[] of(LearnedFields fields) {
        BitSet chosen = filter.of(fields);
        Optional<UnitMeasure> by = fields.measure(measure);
        if (by.isEmpty()) {
            return chosen.stream().toArray();
        }
        double[] values = by.get().values();
        Comparator<Integer> up = Comparator.comparingDouble(unit -> values[unit]);
        Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(unit -> Double.isNaN(values[unit]))
                .thenComparing(descending ? up.reversed() : up).thenComparing(Comparator.naturalOrder());
        return chosen.stream().boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }
}
