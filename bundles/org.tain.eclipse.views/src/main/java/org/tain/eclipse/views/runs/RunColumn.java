package org.tain.eclipse.views.runs;

import java.util.Locale;
import java.util.function.Function;

/**
 * A column of the list of runs.
 *
 * @param id stays the same while the list changes
 * @param title what stands above it
 * @param width the least, in points, at first
 * @param right whether its texts end at the right, as numbers do
 * @param text of a run
 * @param key what runs are sorted by, of one class for all of them
 */
record RunColumn(String id, String title, int width, boolean right, Function<RunEntry, String> text,
        Function<RunEntry, Comparable<?>> key) {

    static RunColumn text(String id, String title, int width, Function<RunEntry, String> text) {
        return new RunColumn(id, title, width, false, text, run -> text.apply(run).toLowerCase(Locale.ROOT));
    }

    static RunColumn number(String id, String title, int width, Function<RunEntry, String> text,
            Function<RunEntry, Double> value) {
        return new RunColumn(id, title, width, true, text, value::apply);
    }
}
