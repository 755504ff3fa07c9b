package org.tain.eclipse.views.filters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.figure.Head;
import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.filter.FilterChoice;
import org.tain.analysis.filter.FilterFigure;
import org.tain.analysis.filter.LearnedFields;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.run.RunFolder;
import org.tain.eclipse.views.picture.NoPicture;
import org.tain.eclipse.views.picture.PictureSource;
import org.tain.runtime.run.RunState;

/** Reads the fields that a request names and makes their figure, off the UI thread. */
final class FilterSource implements PictureSource {
    private static final String NO_POINTS = "%s recorded no weights. Write such as \"record weights at 0, 1000, last\" into"
            + " the train block of its model and train again.";
    private static final String NO_POINTS_YET = "%s has not recorded weights yet. They appear here as soon as it has.";
    private static final String NO_PICTURES = "No layer of %s is a picture, so its weights are no filters. Show it images:"
            + " declare a stimulus with images and a layer that is driven by it.";

    private final FieldCache cache;
    private volatile FilterRequest request = FilterRequest.NONE;
    private volatile Seen seen;
    private RunFolder run;
    private volatile boolean stale;

    /**
     * What was found in the run.
     *
     * @param run opened
     * @param roles what can be shown
     * @param points the recorded points
     * @param fields what is shown
     */
    record Seen(RunFolder run, List<Roles> roles, List<Long> points, LearnedFields fields) {
    }

    FilterSource(FieldCache cache) {
        this.cache = cache;
    }

    FilterRequest request() {
        return request;
    }

    void ask(FilterRequest changed) {
        request = changed;
    }

    /** The run has changed: what is known of it must be read again. */
    void forget() {
        stale = true;
    }

    /** What the last figure shows; empty before the first. */
    Optional<Seen> seen() {
        return Optional.ofNullable(seen);
    }

    @Override
    public Figure figure() throws NoPicture {
        FilterRequest wanted = request;
        try {
            RunFolder opened = opened(wanted.run());
            List<Long> points = opened.weightPoints();
            List<Roles> roles = Roles.all(opened.network());
            if (roles.isEmpty()) {
                throw new NoPicture(NO_PICTURES.formatted(opened.network().network()));
            }
            if (points.isEmpty()) {
                boolean running = opened.run().state() == RunState.RUNNING;
                throw new NoPicture((running ? NO_POINTS_YET : NO_POINTS).formatted(name(wanted.run())));
            }
            Roles shown = roles.stream().filter(r -> r.forward().equals(wanted.projection())).findFirst()
                    .orElse(roles.getFirst());
            long point = wanted.point().orElse(points.getLast());
            LearnedFields fields = cache.get(opened, shown, points.contains(point) ? point : points.getLast());
            seen = new Seen(opened, roles, points, fields);
            return figure(wanted, opened, fields);
        } catch (MissingData e) {
            throw new NoPicture("There are no filters of " + name(wanted.run()) + ": " + e.getMessage() + ".");
        }
    }

    private static Figure figure(FilterRequest wanted, RunFolder run, LearnedFields fields) throws NoPicture {
        int[] units = wanted.order().of(fields);
        if (units.length == 0) {
            throw new NoPicture("No neuron of " + fields.roles().code() + " fulfils \"" + wanted.order().filter().text()
                    + "\". Clear the field above to see all " + Numbers.whole(fields.units()) + ".");
        }
        String head = name(run.path()) + "  ·  " + Numbers.whole(fields.point()) + " presentations  ·  "
                + number(units.length, fields) + " of " + fields.roles().code();
        return new FilterFigure(new Head(head), fields, new FilterChoice(wanted.ways(), wanted.together(), units));
    }

    private static String number(int shown, LearnedFields fields) {
        String all = Numbers.whole(fields.units());
        return shown == fields.units() ? all + " neurons" : Numbers.whole(shown) + " of " + all + " neurons";
    }

    private RunFolder opened(Path path) {
        if (run == null || stale || !run.path().equals(path)) {
            stale = false;
            run = RunFolder.open(path);
        }
        return run;
    }

    static String name(Path run) {
        return String.valueOf(run.getFileName());
    }
}
