package org.tain.analysis.filter;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tain.analysis.figure.Courses;
import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;

/** How the numbers of one neuron went over the recorded points: a small plot for each, three in a row. */
final class UnitCourses {
    private static final int MOST = 6;
    private static final int IN_A_ROW = 3;
    private static final double LABEL = 12;
    private static final double PLOT_HEIGHT = 52;
    private static final double ROW = PLOT_HEIGHT + 46;
    private static final double LEFT = 30;
    private static final double BETWEEN = 16;

    private final List<Course> courses = new ArrayList<>();
    private final double width;

    private record Course(UnitMeasure measure, double[] at, double[] values) {
    }

    /** The measures that have a value at two points at least, without the index; presentations from 1 on. */
    UnitCourses(List<UnitMeasure> measures, List<UnitMoment> history, double width) {
        this.width = width;
        List<UnitMoment> learned = history.stream().filter(moment -> moment.point() > 0).toList();
        for (UnitMeasure measure : measures) {
            List<UnitMoment> known = learned.stream()
                    .filter(moment -> Double.isFinite(moment.values().getOrDefault(measure.name(), Double.NaN)))
                    .toList();
            if (!measure.name().equals("index") && known.size() > 1 && courses.size() < MOST) {
                courses.add(new Course(measure, known.stream().mapToDouble(UnitMoment::point).toArray(),
                        known.stream().mapToDouble(moment -> moment.values().get(measure.name())).toArray()));
            }
        }
    }

    double height() {
        return courses.isEmpty() ? 0 : rows() * ROW + LABEL;
    }

    private int rows() {
        return (courses.size() + IN_A_ROW - 1) / IN_A_ROW;
    }

    void paint(Canvas canvas, double x, double y) {
        double each = (width - (IN_A_ROW - 1) * BETWEEN) / IN_A_ROW;
        for (int i = 0; i < courses.size(); i++) {
            double left = x + i % IN_A_ROW * (each + BETWEEN);
            double top = y + i / IN_A_ROW * ROW;
            paint(canvas, courses.get(i), new Rectangle2D.Double(left + LEFT, top + 22, each - LEFT, PLOT_HEIGHT));
            canvas.text(title(courses.get(i).measure()), left, top + 10, Style.NOTE.in(Palette.INK), Anchor.START);
        }
        if (!courses.isEmpty()) {
            canvas.text("presentations", x + width, y + rows() * ROW + 4, Style.NOTE, Anchor.END);
        }
    }

    private static String title(UnitMeasure measure) {
        boolean pure = measure.unit().isBlank() || measure.unit().equals("1");
        return pure ? measure.name() : measure.name() + " (" + measure.unit() + ")";
    }

    private static void paint(Canvas canvas, Course course, Rectangle2D area) {
        double first = course.at()[0];
        double last = course.at()[course.at().length - 1];
        double least = Math.min(0, Arrays.stream(course.values()).min().orElse(0));
        double most = Arrays.stream(course.values()).max().orElse(1);
        Axis y = Axis.linear(Text.of(""), least, most > least ? most : least + 1, 2);
        Plot plot = new Plot(canvas, area, Axis.over(Text.of(""), new Range(first, last), true, 3), y);
        plot.frame();
        Courses.course(canvas, plot, course.at(), course.values(), new Courses.Stroke(Palette.BLUE, 0));
    }
}
