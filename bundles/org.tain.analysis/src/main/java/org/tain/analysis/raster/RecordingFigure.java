package org.tain.analysis.raster;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.tain.analysis.figure.PopulationColors;
import org.tain.analysis.figure.RasterBand;
import org.tain.analysis.figure.StimulusBar;
import org.tain.analysis.figure.Thumbnail;
import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.States.Trace;

/**
 * The spikes of one presentation or simulation, a row for each population, and below them the recorded states. The first
 * plot of the canvas is that of the time alone, the others are the rows from top to bottom; each row is also a region of
 * the kind {@code population} or {@code state}, each border that can be moved one of the kind {@link #BORDER}.
 */
public final class RecordingFigure implements Figure {
    /** The kind of the regions between rows, with the name of the row above. */
    public static final String BORDER = "border";
    private static final double LEFT = 146;
    private static final double NAMES = 40;
    private static final double RIGHT = 24;
    private static final double PICTURES = 128;
    private static final double PICTURE = 92;
    private static final double WIDE = 560;
    private static final double TITLE = 24;
    private static final double BOTTOM = 46;
    private static final double BETWEEN = 22;
    private static final double LEAST_BETWEEN = 8;
    private static final double NAMED = 16;
    private static final double LEAST_ROW = 14;
    private static final double LEAST_MS = 1e-3;
    private static final double FLAT = 14;
    private static final int MOST_STRIPS = 3;

    private final Recording recording;
    private final Section section;
    private final Map<String, Integer> picked;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A figure of a part of a recording.
     *
     * @param picked the neuron whose states are shown, by population; of the others some, evenly chosen
     */
    public RecordingFigure(Recording recording, Section section, Map<String, Integer> picked) {
        this.recording = recording;
        this.section = section;
        this.picked = Map.copyOf(picked);
        for (RasterBand band : recording.bands()) {
            if (!section.hidden().contains(band.population())) {
                rows.add(Row.of(band, section.stretch().getOrDefault(band.population(), 1.0)));
            }
        }
        PopulationColors colors = new PopulationColors(recording.network());
        for (Trace trace : recording.traces()) {
            String key = Row.key(trace);
            for (int neuron : section.hidden().contains(key) ? new int[0] : neurons(trace)) {
                rows.add(Row.of(trace, neuron, section.stretch().getOrDefault(key, 1.0),
                        colors.of(trace.population())));
            }
        }
    }

    private int[] neurons(Trace trace) {
        Integer one = picked.get(trace.population());
        int count = trace.values().columns();
        if (one != null && one < count) {
            return new int[] {one};
        }
        int[] some = new int[Math.min(MOST_STRIPS, count)];
        for (int i = 0; i < some.length; i++) {
            some[i] = (int) ((long) i * count / some.length);
        }
        return some;
    }

    @Override
    public String name() {
        return "raster";
    }

    @Override
    public String title() {
        return "Spikes: " + recording.title();
    }

    @Override
    public String caption() {
        return "Every tick is a spike; in each row the neurons are stacked by number."
                + (recording.network().stimulus() == null ? "" : " The grey bar is the stimulus.")
                + (recording.bouts().isEmpty() ? "" : " Brackets are the bouts.")
                + (recording.traces().isEmpty() ? "" : " Below are recorded states.");
    }

    @Override
    public double width() {
        return 900;
    }

    @Override
    public double height() {
        return top() + rows.stream().mapToDouble(row -> row.weight() + BETWEEN).sum() + BOTTOM;
    }

    private double top() {
        return TITLE + new StimulusBar(recording.network()).height();
    }

    /** What is shown of it. */
    public Section section() {
        return section;
    }

    /** The recording. */
    public Recording recording() {
        return recording;
    }

    /** The same with another part shown. */
    public RecordingFigure with(Section other) {
        return new RecordingFigure(recording, other, picked);
    }

    /** The names of all populations and states, shown or not. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(recording.bands().stream().map(RasterBand::population).toList());
        recording.traces().forEach(trace -> keys.add(Row.key(trace)));
        return keys;
    }

    /** The shown time, ms. */
    public Range timeMs() {
        return section.timeMs().map(range -> range.within(recording.timeMs())).orElse(recording.eventfulMs());
    }

    private Axis time(double width, boolean labelled) {
        return Axis.over(Text.of(labelled ? "time (ms)" : ""), timeMs(), false, (int) Math.clamp(width / 75, 2, 14));
    }

    private Range neurons(RasterBand band) {
        Range asked = section.neurons().get(band.population());
        return asked == null ? band.neurons() : asked.within(band.neurons());
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        boolean pictures = recording.stimulus().isPresent() && width >= WIDE;
        double plotWidth = Math.max(40, width - LEFT - (pictures ? PICTURES + RIGHT : RIGHT));
        Rectangle2D area = new Rectangle2D.Double(LEFT, top(), plotWidth, Math.max(40, height - top() - BOTTOM));
        canvas.text(recording.title(), LEFT, 15, Style.HEADING, Anchor.START);
        Plot time = new Plot(canvas, area, time(plotWidth, true), Axis.exact(Text.of(""), 0, 1, 1));
        new StimulusBar(recording.network()).paint(canvas, time);
        double between = Math.clamp(0.3 * area.getHeight() / Math.max(1, rows.size()), LEAST_BETWEEN, BETWEEN);
        double room = area.getHeight() - rows.size() * between;
        double scale = room / Math.max(1, rows.stream().mapToDouble(Row::weight).sum());
        double y = area.getMinY();
        for (int i = 0; i < rows.size(); i++) {
            double rowHeight = Math.max(LEAST_ROW, rows.get(i).weight() * scale);
            paint(canvas, rows.get(i), new Rectangle2D.Double(LEFT, y + between - 6, plotWidth, rowHeight),
                    between);
            y += rowHeight + between;
            if (i < rows.size() - 1) {
                canvas.region(new Rectangle2D.Double(0, y - 5, LEFT + plotWidth, Math.max(6, between - 8)), BORDER,
                        rows.get(i).key(), i);
            }
        }
        time.bottom();
        silence(canvas, area);
        if (pictures) {
            Thumbnail.paint(canvas, thumbnails(), area.getMaxX() + 28, top() + 10, PICTURE);
        }
    }

    private List<Thumbnail> thumbnails() {
        List<Thumbnail> thumbnails = new ArrayList<>();
        recording.stimulus().ifPresent(tile -> thumbnails.add(new Thumbnail("stimulus", tile)));
        recording.reconstruction().ifPresent(tile -> thumbnails.add(new Thumbnail("reconstruction", tile)));
        return thumbnails;
    }

    private void silence(Canvas canvas, Rectangle2D area) {
        if (timeMs().equals(recording.eventfulMs()) && timeMs().to() < recording.durationMs()) {
            canvas.text("silent until the end at " + Numbers.significant(recording.durationMs(), 4) + " ms",
                    area.getMaxX(), area.getMaxY() + 35, Style.NOTE, Anchor.END);
        }
    }

    private void paint(Canvas canvas, Row row, Rectangle2D box, double between) {
        if (row.isBand()) {
            RasterBand band = row.band();
            Plot plot = new Plot(canvas, box, time(box.getWidth(), false),
                    RasterBand.axis(neurons(band), box.getHeight()));
            band.name(canvas, box, LEFT - NAMES);
            if (band.size() > 1) {
                plot.left();
            }
            canvas.clipped(new Rectangle2D.Double(box.getX(), box.getY() - 6, box.getWidth(), box.getHeight() + 12),
                    () -> band.paint(canvas, plot));
            recording.bouts().stream().filter(bout -> bout.population().equals(band.population()))
                    .forEach(bout -> bracket(canvas, plot, bout, row.color(), between >= NAMED));
            return;
        }
        Plot plot = new Plot(canvas, box, time(box.getWidth(), false), values(row.trace(), box.getHeight()));
        canvas.region(box, "state", row.key(), row.neuron());
        canvas.text(row.trace().population() + " " + row.neuron(), LEFT - NAMES, box.getCenterY() - 2,
                Style.HEADING.in(row.color()), Anchor.END);
        String unit = row.trace().values().unit();
        canvas.text(Text.of("").symbol(row.trace().state()).then(unit.isBlank() || unit.equals("1")
                ? ""
                : " (" + unit
                        + ")"),
                LEFT - NAMES, box.getCenterY() + 12, Style.NOTE, Anchor.END);
        plot.left();
        canvas.clipped(box, () -> plot.curve(row.trace().timeMs(), row.trace().course(row.neuron()), row.color(), 1.25));
    }

    /** The same range for all neurons of a state. */
    private static Axis values(Trace trace, double height) {
        double from = trace.values().finite().min().orElse(0);
        double to = trace.values().finite().max().orElse(1);
        return Axis.linear(Text.of(""), from, to > from ? to : from + 1, (int) Math.clamp(height / 25, 1, 4));
    }

    private static void bracket(Canvas canvas, Plot plot, Bout bout, Color color, boolean named) {
        Range shown = plot.xAxis().range();
        if (bout.toMs() < shown.from() || bout.fromMs() > shown.to()) {
            return;
        }
        double from = plot.x(Math.max(bout.fromMs(), shown.from())) - 2;
        double to = plot.x(Math.min(bout.toMs(), shown.to())) + 2;
        double y = plot.area().getMinY() - 5;
        canvas.line(from, y, to, y, color, 1);
        canvas.line(from, y, from, y + 3, color, 1);
        canvas.line(to, y, to, y + 3, color, 1);
        if (!named) {
            return;
        }
        String name = bout.name() + " bout";
        double left = Math.min(from, plot.area().getMaxX() - canvas.width(name, Style.NOTE));
        canvas.text(name, left, y - 4, Style.NOTE.in(color), Anchor.START);
    }

    /** Which row has a point in it or beside it, of the plots that this figure painted. */
    public OptionalInt rowAt(List<Plot> plots, Point2D at) {
        for (int i = 0; i < rows.size() && i + 1 < plots.size(); i++) {
            Rectangle2D area = plots.get(i + 1).area();
            if (at.getY() >= area.getMinY() - 3 && at.getY() <= area.getMaxY() + 3 && at.getX() <= area.getMaxX() + 3) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The population of the band and the neuron at a point, if there is one. */
    public Optional<Pointed> pointed(List<Plot> plots, Point2D at) {
        OptionalInt found = rowAt(plots, at);
        if (found.isEmpty() || !plots.get(0).area().contains(at)) {
            return Optional.empty();
        }
        Row row = rows.get(found.getAsInt());
        return Optional.of(Pointed.at(recording, row, plots.get(found.getAsInt() + 1), at));
    }

    /** Enlarged by a factor around a point: the time, or left of a band its neurons. */
    public RecordingFigure zoomed(List<Plot> plots, double factor, Point2D at) {
        Rectangle2D area = plots.getFirst().area();
        OptionalInt found = rowAt(plots, at);
        if (at.getX() < area.getMinX() && found.isPresent() && rows.get(found.getAsInt()).isBand()) {
            RasterBand band = rows.get(found.getAsInt()).band();
            Rectangle2D box = plots.get(found.getAsInt() + 1).area();
            Range shown = neurons(band);
            double about = shown.from() + (box.getMaxY() - at.getY()) / box.getHeight() * shown.length();
            return neurons(band, shown.zoomed(about, 1 / factor));
        }
        double share = Math.clamp((at.getX() - area.getMinX()) / area.getWidth(), 0, 1);
        Range shown = timeMs();
        return time(shown.zoomed(shown.from() + share * shown.length(), 1 / factor));
    }

    private RecordingFigure time(Range shown) {
        if (shown.length() < Math.max(LEAST_MS, recording.network().stepMs())) {
            return this;
        }
        boolean all = shown.from() <= 0 && shown.to() >= recording.durationMs() && recording.eventfulMs()
                .equals(recording.timeMs());
        return with(all ? section.wholeTime() : section.to(shown.within(recording.timeMs())));
    }

    private RecordingFigure neurons(RasterBand band, Range shown) {
        if (shown.length() < 1) {
            return this;
        }
        boolean all = shown.from() <= -0.5 && shown.to() >= band.size() - 0.5;
        return with(section.to(band.population(), all ? Optional.empty() : Optional.of(shown.within(band.neurons()))));
    }

    /** Moved by pixels to the right and downwards: the time, and the neurons of the row at a point. */
    public RecordingFigure moved(List<Plot> plots, Point2D at, double dx, double dy) {
        Rectangle2D area = plots.getFirst().area();
        Range shown = timeMs();
        RecordingFigure moved = dx == 0 ? this : time(shown.moved(-dx / area.getWidth() * shown.length()));
        OptionalInt found = rowAt(plots, at);
        if (found.isEmpty() || !rows.get(found.getAsInt()).isBand()) {
            return moved;
        }
        RasterBand band = rows.get(found.getAsInt()).band();
        Range neurons = neurons(band);
        double height = plots.get(found.getAsInt() + 1).area().getHeight();
        return neurons.equals(band.neurons()) ? moved : moved.neurons(band, neurons.moved(dy / height * neurons.length()));
    }

    /** What lies in a box: its time, and of a high box also the neurons of the row in its middle. */
    public RecordingFigure boxed(List<Plot> plots, Rectangle2D box) {
        Plot time = plots.getFirst();
        Rectangle2D inside = box.createIntersection(time.area());
        if (inside.getWidth() < 4 || inside.getHeight() < 0) {
            return this;
        }
        RecordingFigure boxed = time(new Range(time.valueX(inside.getMinX()), time.valueX(inside.getMaxX())));
        OptionalInt found = rowAt(plots, new Point2D.Double(inside.getCenterX(), inside.getCenterY()));
        if (found.isEmpty() || inside.getHeight() < FLAT || !rows.get(found.getAsInt()).isBand()) {
            return boxed;
        }
        Plot plot = plots.get(found.getAsInt() + 1);
        Rectangle2D row = inside.createIntersection(plot.area());
        boolean most = row.getHeight() > 0.9 * plot.area().getHeight();
        return most || row.getHeight() <= 0
                ? boxed
                : boxed.neurons(rows.get(found.getAsInt()).band(),
                        new Range(plot.valueY(row.getMaxY()), plot.valueY(row.getMinY())));
    }

    /** With the border below a row moved down by pixels, at the expense of the row that follows. */
    public RecordingFigure resized(List<Plot> plots, int border, double dy) {
        double above = plots.get(border + 1).area().getHeight();
        double below = plots.get(border + 2).area().getHeight();
        double moved = Math.clamp(dy, LEAST_ROW - above, Math.max(LEAST_ROW - above, below - LEAST_ROW));
        String upper = rows.get(border).key();
        String lower = rows.get(border + 1).key();
        if (upper.equals(lower)) {
            return this;
        }
        return with(section.stretched(
                Map.of(upper, section.stretch().getOrDefault(upper, 1.0) * (above + moved) / above, lower,
                        section.stretch().getOrDefault(lower, 1.0) * (below - moved) / below)));
    }
}
