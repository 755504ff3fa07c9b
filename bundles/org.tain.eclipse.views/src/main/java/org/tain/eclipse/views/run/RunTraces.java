package org.tain.eclipse.views.run;

import java.nio.file.Path;
import java.util.List;

/**
 * The traces that writing leaves in a run folder. Every file but the growing table is renamed into place, which changes
 * its folder, so a handful of looks tells of any change without listing what a run holds.
 *
 * @param marks one for each place that is looked at
 */
record RunTraces(List<FileMark> marks) {
    private static final List<String> PLACES = List.of("", "run.json", "network.json", "metrics.csv", "weights",
            "samples", "rasters", "states", "units");

    static RunTraces of(Path run) {
        return new RunTraces(PLACES.stream().map(run::resolve).map(FileMark::of).toList());
    }
}
