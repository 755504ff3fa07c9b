package org.tain.analysis.training;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Style;
import org.tain.analysis.training.Chart.Line;
import org.tain.analysis.training.Course.Series;

/** The values of a chart at one block of each run. */
public record Readings(List<Reading> all) {
    private static final double GAP = 10;

    /** One value: of which run and line, at how many presentations. */
    public record Reading(int run, Line line, double at, double value, Color color) {
        /** Its value, as short as it is needed. */
        public String text() {
            return Numbers.significant(value, 4);
        }

        Style style() {
            return Style.TICK.bold().in(color);
        }
    }

    /** The values at the blocks nearest to a number of presentations, or of the last blocks. */
    static Readings of(Chart chart, List<Course> courses, OptionalDouble at) {
        List<Reading> readings = new ArrayList<>();
        for (int run = 0; run < courses.size(); run++) {
            for (int line = 0; line < chart.lines().size(); line++) {
                Series series = courses.get(run).series().get(chart.lines().get(line).column());
                if (series != null && series.at().length > 0) {
                    int block = at.isPresent() ? series.nearest(at.getAsDouble()) : series.at().length - 1;
                    readings.add(new Reading(run, chart.lines().get(line), series.at()[block], series.values()[block],
                            Strokes.of(courses.size(), run, line).color()));
                }
            }
        }
        return new Readings(readings);
    }

    /** Paints the values, the last one at the right, if there is room for all of them. */
    void paint(Canvas canvas, double right, double y, double room) {
        double needed = 0;
        for (Reading reading : all) {
            needed += canvas.width(reading.text(), reading.style()) + GAP;
        }
        double x = right;
        for (Reading reading : needed > room ? List.<Reading>of() : all.reversed()) {
            canvas.text(reading.text(), x, y, reading.style(), Anchor.END);
            x -= canvas.width(reading.text(), reading.style()) + GAP;
        }
    }

    /** At how many presentations, then a line for each value with its run or line if there are several. */
    String told(List<Course> courses) {
        double at = all.stream().mapToDouble(Reading::at).max().orElse(0);
        StringBuilder text = new StringBuilder(" at ").append(Numbers.whole((long) at)).append(" presentations");
        for (Reading reading : all) {
            text.append('\n').append(courses.size() > 1 ? courses.get(reading.run()).run() + "  " : "")
                    .append(reading.line().name().isEmpty() ? "" : reading.line().name() + "  ")
                    .append(Numbers.significant(reading.value(), 5));
            if (reading.at() < at) {
                text.append(" at ").append(Numbers.whole((long) reading.at()));
            }
        }
        return text.toString();
    }
}
