package org.tain.analysis.training;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
 * the lines of one chart by their dashes; the lines of a single run by colour.
 */
public final class TrainingFigure implements Figure {
    private static final double HEADING = 11;
    private static final double ROW = 230;
    private static final double NAME = 12;

    private final List<Course> courses;
    private final List<String> legend;
    private final List<Chart> charts;
    private final Zoom zoom;
    private final Axes axes;
    private final LegendStrip strip;

    /**
     * A figure of at least one course.
     *
     * @param legend what each course is called
     * @param charts the panels
     */
    public TrainingFigure(List<Course> courses, List<String> legend, List<Chart> charts, Zoom zoom) {
        this.courses = List.copyOf(courses);
        this.legend = List.copyOf(legend);
        this.charts = List.copyOf(charts);
        this.zoom = zoom;
        this.axes = new Axes(courses, zoom);
        this.strip = new LegendStrip(legend);
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

    /** All presentations that can be shown. */
    public Range limits() {
        return axes.limits();
    }

    /** The part that is shown. */
    public Zoom zoom() {
        return zoom;
    }

    /** The panels of the figure painted at a size. */
    public List<Panel> panels(double width, double height) {
        List<Panel> panels = new ArrayList<>();
        if (charts.isEmpty()) {
            return panels;
        }
        PanelGrid grid = PanelGrid.of(charts.size(), width, height, strip.height(width));
        List<Rectangle2D> areas = grid.areas(charts.size());
        for (int i = 0; i < charts.size(); i++) {
            Rectangle2D area = areas.get(i);
            Axis presentations = axes.presentations(area.getWidth(), grid.isLast(i, charts.size()));
            panels.add(new Panel(charts.get(i), area, presentations,
                    axes.values(charts.get(i), presentations.range(), area.getHeight())));
        }
        return panels;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        strip.paint(canvas, width);
        for (Panel panel : panels(width, height)) {
            paint(canvas, panel);
        }
    }

    private void paint(Canvas canvas, Panel panel) {
        Chart chart = panel.chart();
        Plot plot = new Plot(canvas, panel.area(), panel.presentations(), panel.values());
        plot.frame();
        heading(canvas, panel, OptionalDouble.empty());
        canvas.region(panel.area(), "chart", chart.id(), -1);
        canvas.clipped(around(panel.area()), () -> {
            target(plot, chart);
            for (int run = courses.size() - 1; run >= 0; run--) {
                for (int line = chart.lines().size() - 1; line >= 0; line--) {
                    Series series = courses.get(run).series().get(chart.lines().get(line).column());
                    if (series != null) {
                        Courses.course(canvas, plot, series.at(), series.values(), Strokes.of(courses.size(), run, line));
                    }
                }
            }
        });
        if (zoom.values().isEmpty()) {
            names(canvas, panel);
        }
    }

    /** The names of the lines above their ends, moved apart where they would touch; those of the first run. */
    private void names(Canvas canvas, Panel panel) {
        double right = panel.area().getMaxX() - 2;
        List<Readings.Reading> ends = Readings.of(panel.chart(), courses.subList(0, 1), OptionalDouble.empty()).all()
                .stream().filter(end -> !end.line().name().isEmpty() && Double.isFinite(end.value()))
                .sorted(Comparator.comparingDouble(Readings.Reading::value)).toList();
        double below = panel.area().getMaxY() + NAME;
        for (Readings.Reading end : ends) {
            double y = Math.min(panel.y(end.value()) - 7, below - NAME);
            Color color = courses.size() == 1 ? end.color() : Palette.INK;
            canvas.text(end.line().name(), right, y, Style.TICK.in(color), Anchor.END);
            below = y;
        }
    }

    private void target(Plot plot, Chart chart) {
        if (chart.id().equals("mean_y")) {
            courses.stream().mapToDouble(Course::target).filter(Double::isFinite).distinct().forEach(plot::level);
        }
    }

    /** Dots at the edge are seen as a whole. */
    private static Rectangle2D around(Rectangle2D area) {
        return new Rectangle2D.Double(area.getX() - 4, area.getY() - 4, area.getWidth() + 8, area.getHeight() + 4);
    }

    /** Paints the heading and, to the right, the values at a number of presentations or of the last blocks. */
    private void heading(Canvas canvas, Panel panel, OptionalDouble at) {
        Rectangle2D area = panel.area();
        double left = area.getMinX() - HEADING;
        double y = area.getMinY() - HEADING;
        String heading = panel.chart().heading();
        canvas.text(heading, left, y, Style.HEADING, Anchor.START);
        double room = area.getMaxX() - left - canvas.width(heading, Style.HEADING) - HEADING;
        Readings.of(panel.chart(), courses, at).paint(canvas, area.getMaxX(), y, room);
    }

    /**
     * Paints over the figure what changes with the pointer: in each panel a line at a number of presentations, a dot on
     * each curve at the nearest block, and above it the values there.
     */
    public void paintCursor(Canvas canvas, double width, double height, double presentation) {
        for (Panel panel : panels(width, height)) {
            Rectangle2D area = panel.area();
            canvas.fill(new Rectangle2D.Double(area.getMinX() - HEADING, area.getMinY() - 2 * HEADING,
                    area.getWidth() + HEADING + 2, 1.5 * HEADING), Palette.PAPER);
            heading(canvas, panel, OptionalDouble.of(presentation));
            if (!panel.presentations().range().contains(presentation)) {
                continue;
            }
            canvas.clipped(around(area), () -> {
                double x = panel.x(presentation);
                canvas.line(x, area.getMinY(), x, area.getMaxY(), Palette.GREY, 0.75);
                for (Readings.Reading reading : Readings.of(panel.chart(), courses, OptionalDouble.of(presentation))
                        .all()) {
                    canvas.fill(dot(panel.x(reading.at()), panel.y(reading.value()), 4.5), Palette.PAPER);
                    canvas.fill(dot(panel.x(reading.at()), panel.y(reading.value()), 3.5), reading.color());
                }
            });
        }
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /**
     * What stands at a place of the figure painted at a size: the presentations and the values of every run there.
     *
     * @return lines of text, or empty beside the panels
     */
    public Optional<String> hover(double width, double height, double x, double y) {
        return panelAt(width, height, x, y).map(panel -> told(panel, panel.presentationAt(x)));
    }

    /** The panel whose plot is at a place of the figure painted at a size. */
    public Optional<Panel> panelAt(double width, double height, double x, double y) {
        return panels(width, height).stream().filter(panel -> panel.area().contains(x, y)).findFirst();
    }

    private String told(Panel panel, double presentation) {
        return panel.chart().heading() + "\n"
                + Readings.of(panel.chart(), courses, OptionalDouble.of(presentation)).told(legend);
    }
}
