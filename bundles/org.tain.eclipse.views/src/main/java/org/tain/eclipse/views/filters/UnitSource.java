package org.tain.eclipse.views.filters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.Points;
import org.tain.analysis.filter.LearnedFields;
import org.tain.analysis.filter.UnitFigure;
import org.tain.analysis.filter.UnitMoment;
import org.tain.analysis.paint.Figure;
import org.tain.eclipse.views.filters.FilterSource.Seen;
import org.tain.eclipse.views.picture.NoPicture;
import org.tain.eclipse.views.picture.PictureSource;
import org.tain.runtime.UserError;

/** Reads one neuron through the training, off the UI thread, and makes its figure. */
final class UnitSource {
    private static final int MOST_POINTS = 24;
    private final FieldCache cache;
    private final Map<Long, UnitMoment> moments = new HashMap<>();
    private Object subject;

    UnitSource(FieldCache cache) {
        this.cache = cache;
    }

    /** The neuron now: its figure without its history, as far as that is not known yet. */
    PictureSource now(Seen seen, int neuron) {
        return () -> figure(seen, neuron, false);
    }

    /** The neuron and its history. */
    PictureSource whole(Seen seen, int neuron) {
        return () -> figure(seen, neuron, true);
    }

    private Figure figure(Seen seen, int neuron, boolean read) throws NoPicture {
        LearnedFields fields = seen.fields();
        if (neuron >= fields.units()) {
            throw new NoPicture("The layer " + fields.roles().code() + " has no neuron " + neuron
                    + ". Select one in the grid.");
        }
        List<Long> points = Points.spread(seen.points(), MOST_POINTS);
        synchronized (moments) {
            Object asked = List.of(seen.run().path(), seen.run().run().start(), fields.roles(), neuron);
            if (!asked.equals(subject)) {
                moments.clear();
                subject = asked;
            }
            moments.keySet().retainAll(Stream.concat(points.stream(), Stream.of(fields.point())).toList());
            moments.put(fields.point(), UnitMoment.of(fields, neuron));
            if (read) {
                read(seen, neuron, points);
            }
            List<UnitMoment> known = points.stream().filter(moments::containsKey).map(moments::get).toList();
            return new UnitFigure(FilterSource.name(seen.run().path()), fields, neuron,
                    read || known.size() == points.size() ? known : List.of());
        }
    }

    private void read(Seen seen, int neuron, List<Long> points) {
        for (long point : points) {
            if (!moments.containsKey(point)) {
                moment(seen, neuron, point).ifPresent(moment -> moments.put(point, moment));
            }
        }
    }

    /** Empty for a point that is gone or damaged; the grid tells of it when it is asked for. */
    private Optional<UnitMoment> moment(Seen seen, int neuron, long point) {
        try {
            return Optional.of(UnitMoment.of(cache.get(seen.run(), seen.fields().roles(), point), neuron));
        } catch (MissingData | UserError e) {
            return Optional.empty();
        }
    }
}
