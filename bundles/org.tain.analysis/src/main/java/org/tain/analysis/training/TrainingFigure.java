package org.tain.analysis.training;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.tain.analysis.figure.Courses;
import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Style;
import org.tain.analysis.training.Course.Series;

/**
 * The measures of one or several runs over their presentations, a panel for each chart. Several runs differ by colour,
 * the lines of one chart by their dashes; the lines of a single run by colour. Every panel is a plot of the canvas and a
 * region of the kind {@code chart}, in the order of the charts; every run in the legend a region of the kind
 * {@code run}.
 */
public final class TrainingFigure implements Figure {
    /** The kind of the regions where the values of the last blocks stand. */
    public static final String VALUES = "values";
    /** The kind of the regions where the name of a line stands. */
    public static final String NAMES = "name";
    private static final double HEADING = 11;
    private static final double ROW = 230;
    private static final double NAME = 12;
    private static final double BESIDE_LINE = 6;
    private static final double LEAST_BOX = 6;
    /** A box flatter than this takes all values. */
    private static final double FLAT = 14;

    private final List<Course> courses;
    private final List<String> legend;
    private final List<Chart> charts;
    private final Zoom zoom;
    private final Axes axes;
    private final LegendStrip strip;
    private final List<String> remarks;

    /**
     * A figure of at least one course.
     *
     * @param legend what each course is called
     * @param remarks what else is said in the legend, such as which run has no course yet
     * @param charts the panels
     */
    public TrainingFigure(List<Course> courses, List<String> legend, List<String> remarks, List<Chart> charts,
            Zoom zoom) {
        this.courses = List.copyOf(courses);
        this.legend = List.copyOf(legend);
        this.charts = List.copyOf(charts);
        this.zoom = zoom;
        this.axes = new Axes(courses, zoom);
        this.strip = new LegendStrip(legend, remarks);
        this.remarks = List.copyOf(remarks);
    }

    @Override
    public String name() {
        return "training";
    }

    @Override
    public String title() {
        return "Measures over training";
    }

    @Override
    public String caption() {
        return "Measures averaged over blocks of presentations, against the number of presentations at the end of "
                + "the block: " + String.join("; ", legend) + ".";
    }

    @Override
    public double width() {
        return 980;
    }

    @Override
    public double height() {
        int rows = (charts.size() + 2) / 3;
        return strip.height(width()) + PanelGrid.LABEL + ROW * Math.max(1, rows);
    }

    /** The charts, in the order of the plots. */
    public List<Chart> charts() {
        return charts;
    }

    /** The part that is shown. */
    public Zoom zoom() {
        return zoom;
    }

    /** The same with another part shown. */
    public TrainingFigure with(Zoom other) {
        return new TrainingFigure(courses, legend, remarks, charts, other);
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        strip.paint(canvas, width);
        if (charts.isEmpty()) {
            return;
        }
        PanelGrid grid = PanelGrid.of(charts.size(), width, height, strip.height(width));
        List<Rectangle2D> areas = grid.areas(charts.size());
        for (int i = 0; i < charts.size(); i++) {
            Rectangle2D area = areas.get(i);
            Axis presentations = axes.presentations(area.getWidth(), grid.isLast(i, charts.size()));
            Axis values = axes.values(charts.get(i), presentations.range(), area.getHeight());
            paint(canvas, charts.get(i), new Plot(canvas, area, presentations, values));
            canvas.region(area, "chart", charts.get(i).id(), i);
        }
    }

    private void paint(Canvas canvas, Chart chart, Plot plot) {
        Rectangle2D area = plot.area();
        plot.frame();
        double left = area.getMinX() - HEADING;
        double y = area.getMinY() - HEADING;
        canvas.text(chart.heading(), left, y, Style.HEADING, Anchor.START);
        double free = left + canvas.width(chart.heading(), Style.HEADING) + HEADING;
        Readings.of(chart, courses, OptionalDouble.empty()).paint(canvas, area.getMaxX(), y, area.getMaxX() - free);
        canvas.region(new Rectangle2D.Double(free, y - HEADING, Math.max(0, area.getMaxX() - free), HEADING + 5),
                VALUES, chart.id(), charts.indexOf(chart));
        canvas.clipped(around(area), () -> {
            target(plot, chart);
            for (int run = courses.size() - 1; run >= 0; run--) {
                for (int line = chart.lines().size() - 1; line >= 0; line--) {
                    Series series = courses.get(run).series().get(chart.lines().get(line).column());
                    if (series != null) {
                        Courses.course(canvas, plot, series.at(), series.values(),
                                Strokes.of(courses.size(), run, line));
                    }
                }
            }
        });
        names(canvas, chart, plot);
    }

    /** Dots at the edge are seen as a whole. */
    private static Rectangle2D around(Rectangle2D area) {
        return new Rectangle2D.Double(area.getX() - 4, area.getY() - 4, area.getWidth() + 8, area.getHeight() + 4);
    }

    private void target(Plot plot, Chart chart) {
        if (chart.id().equals("mean_y")) {
            courses.stream().mapToDouble(Course::target).filter(Double::isFinite).distinct().forEach(plot::level);
        }
    }

    /** The names of the lines above their ends, moved up where they would touch each other or a line; those of the first run. */
    private void names(Canvas canvas, Chart chart, Plot plot) {
        if (zoom.isZoomed()) {
            return;
        }
        double right = plot.area().getMaxX() - 2;
        List<Readings.Reading> ends = Readings.of(chart, courses.subList(0, 1), OptionalDouble.empty()).all().stream()
                .filter(end -> !end.line().name().isEmpty() && Double.isFinite(end.value()))
                .sorted(Comparator.comparingDouble(Readings.Reading::value)).toList();
        double below = plot.area().getMaxY() + NAME;
        for (Readings.Reading end : ends) {
            double left = right - canvas.width(end.line().name(), Style.TICK);
            double y = free(heights(chart, plot, left), Math.min(plot.y(end.value()) - 7, below - NAME));
            Color color = courses.size() == 1 ? end.color() : Palette.INK;
            canvas.text(end.line().name(), right, y, Style.TICK.in(color), Anchor.END);
            canvas.region(new Rectangle2D.Double(left, y + 2 - NAME, right - left, NAME), NAMES, end.line().name(),
                    charts.indexOf(chart));
            below = y;
        }
    }

    /** The baseline at or above one where a name touches no line. */
    private static double free(double[] heights, double baseline) {
        double y = baseline;
        for (double height : heights) {
            // from the lowest upwards
            if (height < y + BESIDE_LINE && height > y - NAME) {
                y = height - BESIDE_LINE;
            }
        }
        return y;
    }

    /** The pixels of all values right of a place, the lowest first. */
    private double[] heights(Chart chart, Plot plot, double left) {
        return courses.stream().flatMap(course -> chart.lines().stream().map(line -> course.series().get(line.column())))
                .filter(Objects::nonNull)
                .flatMapToDouble(series -> IntStream.range(0, series.at().length)
                        .filter(i -> plot.x(series.at()[i]) >= left && Double.isFinite(series.values()[i]))
                        .mapToDouble(i -> plot.y(series.values()[i])))
                .map(height -> -height).sorted().map(height -> -height).toArray();
    }

    /** The values of a chart at the blocks nearest to a number of presentations. */
    public Readings readings(int chart, double presentation) {
        return Readings.of(charts.get(chart), courses, OptionalDouble.of(presentation));
    }

    /** What stands at a number of presentations of a chart: its heading, then a line for each value. */
    public String told(int chart, double presentation) {
        return charts.get(chart).heading() + readings(chart, presentation).told(courses);
    }

    /** The end of the block after, or before, a number of presentations; the first or last block at the ends. */
    public OptionalDouble block(double presentation, boolean after) {
        double[] ends = courses.stream().flatMap(course -> course.series().values().stream())
                .flatMapToDouble(series -> Arrays.stream(series.at())).sorted().distinct().toArray();
        OptionalDouble found = after
                ? Arrays.stream(ends).filter(end -> end > presentation).findFirst()
                : Arrays.stream(ends).filter(end -> end < presentation).max();
        return found.isPresent() || ends.length == 0
                ? found
                : OptionalDouble.of(after ? ends[ends.length - 1] : ends[0]);
    }

    /** Which chart's plot has a point in it or beside its axes. */
    public static OptionalInt chartAt(List<Plot> plots, Point2D at) {
        return IntStream.range(0, plots.size()).filter(i -> {
            Rectangle2D area = plots.get(i).area();
            return at.getX() >= area.getMinX() - PanelGrid.LEFT && at.getX() <= area.getMaxX()
                    && at.getY() >= area.getMinY() && at.getY() <= area.getMaxY() + PanelGrid.FOOT;
        }).findFirst();
    }

    /**
     * Enlarged by a factor around a point: the presentations of all charts, or left of a plot the values of that chart.
     */
    public TrainingFigure zoomed(List<Plot> plots, double factor, Point2D at) {
        int chart = chartAt(plots, at).orElse(0);
        Rectangle2D area = plots.get(chart).area();
        if (at.getX() < area.getMinX() && chartAt(plots, at).isPresent()) {
            Axis values = values(chart, area);
            double about = values.value((area.getMaxY() - at.getY()) / area.getHeight());
            return with(zoom.to(charts.get(chart).id(), values.zoomed(about, 1 / factor)));
        }
        Axis shown = axes.presentations(area.getWidth(), false);
        double share = Math.clamp((at.getX() - area.getMinX()) / area.getWidth(), 0, 1);
        return presentations(shown.zoomed(shown.value(share), 1 / factor));
    }

    /** The axis of this figure, which may be ahead of what is painted. */
    private Axis values(int chart, Rectangle2D area) {
        return axes.values(charts.get(chart), axes.presentations(area.getWidth(), false).range(), area.getHeight());
    }

    private TrainingFigure presentations(Range shown) {
        boolean tooShort = shown.length() < 1e-3 * axes.limits().length() / 1000;
        return tooShort ? this : with(zoom.to(shown, axes.limits()));
    }

    /**
     * Moved by pixels to the right and downwards: the presentations of all charts, and the values of one chart if they
     * were chosen.
     */
    public TrainingFigure moved(Plot plot, int chart, double dx, double dy) {
        TrainingFigure moved = zoom.presentations().isEmpty()
                ? this
                : presentations(axes.presentations(plot.area().getWidth(), false)
                        .moved(-dx / plot.area().getWidth()));
        String id = charts.get(chart).id();
        return moved.zoom.values().containsKey(id)
                ? moved.with(moved.zoom.to(id, values(chart, plot.area()).moved(dy / plot.area().getHeight())))
                : moved;
    }

    /** What lies in a box over a plot; of a flat box all values; the same for a box that is too small to be meant. */
    public TrainingFigure boxed(Plot plot, int chart, Rectangle2D box) {
        Rectangle2D inside = box.createIntersection(plot.area());
        if (inside.getWidth() < LEAST_BOX) {
            return this;
        }
        TrainingFigure boxed = presentations(new Range(plot.valueX(inside.getMinX()), plot.valueX(inside.getMaxX())));
        return inside.getHeight() < FLAT
                ? boxed
                : boxed.with(boxed.zoom.to(charts.get(chart).id(),
                        new Range(plot.valueY(inside.getMaxY()), plot.valueY(inside.getMinY()))));
    }
}
