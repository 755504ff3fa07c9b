package org.tain.eclipse.views.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;

/**
 * The traces that writing leaves in a run folder. Every file but the growing table is renamed into place, which changes
 * its folder, so a handful of looks tells of any change without listing what a run holds.
 *
 * @param marks one for each place that is looked at
 */
record RunTraces(List<Mark> marks) {
    private static final List<String> PLACES = List.of("", "run.json", "network.json", "metrics.csv", "weights",
            "samples", "rasters", "states");

    /** One file or folder; {@code key} tells a file from its replacement where the file system can. */
    record Mark(long modified, long size, Object key) {
        private static final Mark ABSENT = new Mark(0, -1, null);

        static Mark of(Path file) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                return new Mark(found.lastModifiedTime().toMillis(), found.isDirectory() ? 0 : found.size(),
                        Objects.toString(found.fileKey()));
            } catch (IOException e) {
                // a folder that cannot be looked at now, on a share that went away, is as good as absent
                return ABSENT;
            }
        }
    }

    static RunTraces of(Path run) {
        return new RunTraces(PLACES.stream().map(run::resolve).map(Mark::of).toList());
    }
}
