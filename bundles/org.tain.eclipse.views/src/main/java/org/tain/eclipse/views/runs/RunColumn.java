package org.tain.eclipse.views.runs;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of the list of runs.
 *
 * @param id stays the same while the list changes
 * @param title what stands above it
 * @param width in points, at first
 * @param right whether its texts end at the right, as numbers do
 * @param text of a run
 * @param order from the smallest
 */
record RunColumn(String id, String title, int width, boolean right, Function<RunEntry, String> text,
        Comparator<RunEntry> order) {

    static RunColumn text(String id, String title, int width, Function<RunEntry, String> text) {
        return new RunColumn(id, title, width, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    static RunColumn number(String id, String title, int width, Function<RunEntry, String> text,
            Function<RunEntry, Double> value) {
        Comparator<Double> order = Comparator.<Double, Boolean>comparing(number -> number.isNaN())
                .thenComparing(Comparator.naturalOrder());
        return new RunColumn(id, title, width, true, text, Comparator.comparing(value, order));
    }
}
