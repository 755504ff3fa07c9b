package org.tain.analysis.training;

import java.util.List;
import java.util.Optional;

import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Text;
import org.tain.analysis.training.Chart.Line;
import org.tain.analysis.training.Chart.Shape;
import org.tain.analysis.training.Course.Series;

/** The axes of the charts: what is asked for, else what the curves need. */
final class Axes {
    private static final double PIXELS_PER_TICK_X = 62;
    private static final double PIXELS_PER_TICK_Y = 32;
    private static final double PIXELS_PER_LETTER = 6.3;
    private static final double BESIDE = 0.06;
    private static final String PRESENTATIONS = "training presentations";

    private final List<Course> courses;
    private final Zoom zoom;

    Axes(List<Course> courses, Zoom zoom) {
        this.courses = courses;
        this.zoom = zoom;
    }

    /** All presentations that a run has shown. */
    Range limits() {
        double last = courses.stream().mapToDouble(Course::last).max().orElse(1);
        double first = zoom.logarithmic() ? courses.stream().mapToDouble(Course::first).min().orElse(1) : 0;
        return new Range(first, Math.max(last, first * 1.01 + 1e-9));
    }

    /** The axis of presentations over a width. */
    Axis presentations(double width, boolean labelled) {
        Text label = Text.of(labelled ? PRESENTATIONS : "");
        Range shown = zoom.presentations().map(range -> range.within(limits())).orElse(limits());
        return Axis.over(label, shown, zoom.logarithmic(), (int) Math.max(2, width / PIXELS_PER_TICK_X));
    }

    /** The axis of values of a chart over a height, for the presentations that are shown. */
    Axis values(Chart chart, Range shown, double height) {
        // a label that is longer than its axis would run into its neighbours
        boolean fits = chart.quantity().length() * PIXELS_PER_LETTER < height;
        Text label = Text.of(fits ? chart.quantity() : "");
        boolean decades = chart.shape() == Shape.DECADES;
        int ticks = (int) Math.clamp(height / PIXELS_PER_TICK_Y, 2, 6);
        Range asked = zoom.values().get(chart.id());
        if (asked != null) {
            return Axis.over(label, asked, decades, ticks);
        }
        Optional<Range> needed = needed(chart, shown);
        if (decades) {
            Range range = needed.orElse(new Range(0.1, 1));
            return zoom.isZoomed()
                    ? Axis.over(label, new Range(range.from() / 1.2, range.to() * 1.2), true, ticks)
                    : Axis.decades(label, range.from(), range.to());
        }
        if (zoom.presentations().isPresent() && needed.isPresent()) {
            Range range = needed.get();
            double beside = Math.max(range.length() * BESIDE, 1e-9);
            return Axis.over(label, new Range(range.from() - beside, range.to() + beside), false, ticks);
        }
        double low = Math.min(0, needed.map(Range::from).orElse(0.0));
        double high = needed.map(Range::to).orElse(1.0);
        boolean toOne = chart.shape() == Shape.TO_ONE;
        return Axis.linear(label, low > -0.05 ? 0 : low, toOne ? Math.max(1, high) : high > 0 ? high : 1, ticks);
    }

    /** The values of the shown blocks and of their neighbours; of a logarithmic axis the positive ones. */
    private Optional<Range> needed(Chart chart, Range shown) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean positive = chart.shape() == Shape.DECADES;
        for (Course course : courses) {
            for (Line line : chart.lines()) {
                Series series = course.series().get(line.column());
                for (int i = 0; series != null && i < series.at().length; i++) {
                    double value = series.values()[i];
                    if (shown.contains(series.at()[i]) && Double.isFinite(value) && (!positive || value > 0)) {
                        low = Math.min(low, value);
                        high = Math.max(high, value);
                    }
                }
            }
        }
        return low > high ? Optional.empty() : Optional.of(low < high ? new Range(low, high) : around(low, positive));
    }

    private static Range around(double value, boolean positive) {
        if (value == 0) {
            return new Range(0, 1);
        }
        double least = positive ? value / 2 : Math.max(Math.abs(value) * BESIDE, 1e-9);
        return new Range(value - least, value + least);
    }
}
