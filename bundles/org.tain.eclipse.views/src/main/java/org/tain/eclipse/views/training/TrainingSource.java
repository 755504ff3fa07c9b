package org.tain.eclipse.views.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.tain.analysis.figure.SymmetryFigure;
import org.tain.analysis.run.RunFolder;
import org.tain.analysis.training.Chart;
import org.tain.analysis.training.Course;
import org.tain.analysis.training.Legend;
import org.tain.analysis.training.TrainingFigure;
import org.tain.analysis.training.Zoom;
import org.tain.eclipse.views.picture.NoPicture;
import org.tain.eclipse.views.picture.PictureSource;
import org.tain.runtime.UserError;

/**
 * Reads the courses of runs and makes their figure, on the picture's thread. What is shown may be changed from the UI
 * thread at any time; runs are read again only after {@link #read}.
 */
final class TrainingSource implements PictureSource {
    private volatile List<Path> runs = List.of();
    private volatile boolean stale;
    private volatile Zoom zoom = Zoom.ALL;
    private volatile Set<String> chosen = Set.of();
    private volatile List<Chart> charts = List.of();
    private volatile List<String> faults = List.of();
    private volatile boolean complete = true;
    // these belong to the picture's thread
    private final CourseReader reader = new CourseReader();
    private final Map<Began, SortedMap<Long, Double>> earlier = new HashMap<>();
    private List<RunFolder> trainings = List.of();
    private List<Course> courses = List.of();
    private List<String> legend = List.of();

    /** A run, told from another that was in the same folder before. */
    private record Began(Path run, String start) {
        static Began of(RunFolder run) {
            return new Began(run.path(), run.run().start());
        }
    }

    /** Reads these runs before the next figure. */
    void read(List<Path> folders) {
        runs = folders;
        stale = true;
    }

    /** The part that is shown. */
    Zoom zoom() {
        return zoom;
    }

    void setZoom(Zoom other) {
        zoom = other;
    }

    /** The charts that the runs have measures for. */
    List<Chart> charts() {
        return charts;
    }

    /** The charts that are shown, by their ids. */
    Set<String> chosen() {
        return chosen.isEmpty() ? Set.copyOf(Chart.first(charts).stream().map(Chart::id).toList()) : chosen;
    }

    /** Shows these charts; without any the usual ones. */
    void choose(Set<String> ids) {
        chosen = Set.copyOf(ids);
    }

    /** Whether all is read that can be shown; else the next figure has more. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public TrainingFigure figure() throws NoPicture {
        if (stale) {
            stale = false;
            readAll(runs);
        } else if (!complete) {
            complete();
        }
        if (courses.isEmpty()) {
            throw new NoPicture(String.join("\n", faults));
        }
        Set<String> shown = chosen();
        return new TrainingFigure(courses, legend, faults,
                charts.stream().filter(chart -> shown.contains(chart.id())).toList(), zoom);
    }

    private void readAll(List<Path> folders) {
        List<RunFolder> found = new ArrayList<>();
        List<Course> read = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        reader.keep(folders);
        for (Path folder : folders) {
            try {
                CourseReader.Known known = reader.read(folder);
                Optional<String> lacking = lacking(known.run(), known.course());
                if (lacking.isPresent()) {
                    lacks.add(lacking.get());
                } else {
                    read.add(known.course().withEarlier(earlier.getOrDefault(Began.of(known.run()), new TreeMap<>())));
                    found.add(known.run());
                }
            } catch (UserError e) {
                // a folder that was just made has no run.json for a moment
                lacks.add(Files.isDirectory(folder) && !Files.exists(folder.resolve("run.json"))
                        ? folder.getFileName() + " is just being started."
                        : e.getMessage());
            }
        }
        trainings = found;
        courses = read;
        complete = earlier.keySet().containsAll(found.stream().map(Began::of).toList());
        legend = Legend.of(trainings);
        charts = Chart.of(read);
        faults = lacks;
    }

    private static Optional<String> lacking(RunFolder run, Course course) {
        String name = run.path().getFileName().toString();
        if (!run.run().isTraining()) {
            return Optional.of(name + " is a simulation: the Raster view shows it.");
        }
        return course.last() > 0
                ? Optional.empty()
                : Optional.of(name + " has not finished its first block of presentations yet.");
    }

    /** Adds the symmetry of the weights recorded before the first blocks, which takes a while and never changes. */
    private void complete() {
        List<Course> longer = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            RunFolder run = trainings.get(i);
            Course course = courses.get(i);
            longer.add(course.withEarlier(
                    earlier.computeIfAbsent(Began.of(run), began -> SymmetryFigure.before(run, (long) course.first()))));
        }
        courses = longer;
        complete = true;
    }
}
