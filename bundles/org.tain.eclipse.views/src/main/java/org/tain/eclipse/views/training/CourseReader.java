package org.tain.eclipse.views.training;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tain.analysis.run.RunFolder;
import org.tain.analysis.training.Course;
import org.tain.eclipse.views.run.FileMark;
import org.tain.runtime.UserError;
import org.tain.runtime.record.MetricsTable;

/**
 * Reads the courses of runs again and again: nothing of a run that did not change, and only the added blocks of one that
 * grew. For one thread.
 */
final class CourseReader {
    private final Map<Path, Known> runs = new HashMap<>();

    /** What was read of a run, and the marks that its files had just before. */
    record Known(RunFolder run, Course course, MetricsTable metrics, List<FileMark> marks) {

        /** Whether the table of measures only grew since: it is the same file, as far as the file system tells files apart. */
        private boolean grewTo(List<FileMark> now) {
            FileMark before = marks.getLast();
            FileMark after = now.getLast();
            return !before.isAbsent() && after.isSameFile(before) && after.size() >= before.size();
        }
    }

    /**
     * The run as it is now.
     *
     * @throws UserError as {@link RunFolder#open}
     */
    Known read(Path folder) {
        List<FileMark> now = marks(folder);
        Known before = runs.get(folder);
        if (before != null && before.marks.equals(now)) {
            return before;
        }
        runs.remove(folder);
        RunFolder run = RunFolder.open(folder);
        MetricsTable metrics = before != null && before.grewTo(now)
                ? before.metrics.further(files(folder).metrics())
                : run.metrics();
        Known read = new Known(run, Course.of(run, metrics), metrics, now);
        runs.put(folder, read);
        return read;
    }

    /** Forgets all other runs than these. */
    void keep(Collection<Path> folders) {
        runs.keySet().retainAll(folders);
    }

    private static List<FileMark> marks(Path folder) {
        var files = files(folder);
        return Stream.of(folder.resolve("run.json"), files.network(), files.metrics()).map(FileMark::of).toList();
    }

    private static org.tain.runtime.run.RunFolder files(Path folder) {
        return new org.tain.runtime.run.RunFolder(folder);
    }
}
