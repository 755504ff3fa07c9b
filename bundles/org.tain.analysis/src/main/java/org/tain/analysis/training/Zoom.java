package org.tain.analysis.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tain.analysis.paint.Range;

/**
 * Which part of the courses is shown.
 *
 * @param logarithmic whether presentations are on a logarithmic axis
 * @param presentations the shown presentations; empty for all, also for those to come
 * @param values the shown values of charts, by their ids; of the others what the curves need
 */
public record Zoom(boolean logarithmic, Optional<Range> presentations, Map<String, Range> values) {
    /** Everything, on a linear axis. */
    public static final Zoom ALL = new Zoom(false, Optional.empty(), Map.of());

    /** Keeps its own map. */
    public Zoom {
        values = Map.copyOf(values);
    }

    /** The same on the other axis. */
    public Zoom onLogarithmic(boolean on) {
        return new Zoom(on, presentations, values);
    }

    /** Everything on the same axis. */
    public Zoom all() {
        return new Zoom(logarithmic, Optional.empty(), Map.of());
    }

    /** These presentations; all if the limits lie in them. */
    Zoom to(Range shown, Range limits) {
        boolean all = shown.from() <= limits.from() && shown.to() >= limits.to();
        return new Zoom(logarithmic, all ? Optional.empty() : Optional.of(shown.within(limits)), values);
    }

    /** These values of a chart. */
    Zoom to(String chart, Range shown) {
        Map<String, Range> other = new HashMap<>(values);
        other.put(chart, shown);
        return new Zoom(logarithmic, presentations, other);
    }

    /** Whether a part only is shown. */
    public boolean isZoomed() {
        return presentations.isPresent() || !values.isEmpty();
    }
}
