package org.tain.eclipse.views.filters;

import java.nio.file.Path;
import java.util.OptionalLong;

import org.tain.analysis.filter.FilterChoice.Ways;
import org.tain.analysis.filter.UnitOrder;

/**
 * What the view is to show.
 *
 * @param run the run folder
 * @param projection the forward projection; empty for the first that there is
 * @param point the recorded point; empty for the latest
 * @param ways which weights
 * @param together whether all neurons have the same scale
 * @param order which neurons, and in which order
 */
record FilterRequest(Path run, String projection, OptionalLong point, Ways ways, boolean together, UnitOrder order) {
    static final FilterRequest NONE = new FilterRequest(null, "", OptionalLong.empty(), Ways.BOTH, false,
            UnitOrder.BY_INDEX);

    FilterRequest of(Path other) {
        return new FilterRequest(other, projection, point, ways, together, order);
    }

    FilterRequest at(OptionalLong other) {
        return new FilterRequest(run, projection, other, ways, together, order);
    }

    FilterRequest projecting(String other) {
        return new FilterRequest(run, other, point, ways, together, order);
    }

    FilterRequest with(Ways other) {
        return new FilterRequest(run, projection, point, other, together, order);
    }

    FilterRequest with(boolean sameScale) {
        return new FilterRequest(run, projection, point, ways, sameScale, order);
    }

    FilterRequest with(UnitOrder other) {
        return new FilterRequest(run, projection, point, ways, together, other);
    }
}
