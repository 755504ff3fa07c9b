package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.measure.Filters;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Style;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.Samples;

/** How filters and reconstructions form: one row for each recorded point of the training. */
public final class DevelopmentFigure implements Figure {
    private static final int MOST_ROWS = 9;
    private static final int UNITS = 10;
    private static final int SAMPLES = 8;
    private static final double TILE = 36;
    private static final double LABELS = 86;
    private static final double BETWEEN = 34;
    private static final double TOP = Head.HEIGHT + 26;
    private static final double STIMULI = 18;
    private static final double FOOT = 52;

    private final Head head;
    private final List<Row> rows;
    private final List<Tile> stimuli;
    private final int[] units;

    private record Row(long point, List<Tile> filters, List<Tile> reconstructions) {
    }

    private DevelopmentFigure(Head head, List<Row> rows, List<Tile> stimuli, int[] units) {
        this.head = head;
        this.rows = rows;
        this.stimuli = stimuli;
        this.units = units;
    }

    /** The recorded points of the weights, at most nine of them, with the samples of the same points. */
    public static DevelopmentFigure of(RunFolder run) throws MissingData {
        Roles roles = Roles.of(run.network());
        List<Long> points = Points.spread(run.weightPoints(), MOST_ROWS);
        if (points.size() < 2) {
            throw new MissingData("the run recorded the weights at fewer than two points");
        }
        List<Row> rows = new ArrayList<>();
        int[] units = {};
        for (long point : points) {
            HdfArray weights = run.weights(roles.forward(), point)
                    .orElseThrow(() -> new MissingData("the weights of " + roles.forward() + " were not recorded"));
            units = Points.every(weights.columns(), UNITS);
            rows.add(new Row(point, chosen(Filters.forward(weights, roles.stimulus()), units),
                    reconstructions(run, point, roles.stimulus())));
        }
        Optional<Long> first = run.samplePoints().stream().findFirst();
        List<Tile> stimuli = first.isEmpty() ? List.of() : Pictures.stimuli(run.samples(first.get()), SAMPLES);
        return new DevelopmentFigure(Head.of(run), rows, stimuli, units);
    }

    private static List<Tile> reconstructions(RunFolder run, long point, Stimulus stimulus) {
        if (!run.samplePoints().contains(point)) {
            return List.of();
        }
        Samples samples = run.samples(point);
        return Pictures.reconstructions(samples, stimulus, SAMPLES);
    }

    private static List<Tile> chosen(List<Tile> all, int[] numbers) {
        List<Tile> chosen = new ArrayList<>();
        for (int number : numbers) {
            chosen.add(all.get(number));
        }
        return chosen;
    }

    @Override
    public String name() {
        return "fig5-development";
    }

    @Override
    public String title() {
        return "Development of filters and reconstructions";
    }

    @Override
    public String caption() {
        return "Forward filters of some neurons (a) and reconstructions of fixed stimuli, late ON minus late OFF "
                + "spikes (b), after the number of presentations on the left. Every picture is divided by its "
                + "largest absolute value; a plain grey one is a network that stayed silent.";
    }

    @Override
    public double width() {
        double samples = stimuli.isEmpty() ? 0 : BETWEEN + grid(TILE).width(stimuli.size());
        return Math.max(440, 2 * Head.MARGIN + LABELS + grid(TILE).width(units.length) + samples);
    }

    @Override
    public double height() {
        double stimulusRow = stimuli.isEmpty() ? 0 : STIMULI + grid(TILE).pitchY();
        return TOP + rows.size() * grid(TILE).pitchY() + stimulusRow + FOOT;
    }

    private TileRow grid(double tile) {
        return TileRow.within(rows.getFirst().filters().getFirst(), tile);
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        TileRow grid = grid(TILE * Math.min(width / width(), height / height()));
        double left = Head.MARGIN + LABELS;
        double right = left + grid.width(units.length) + BETWEEN;
        Head.panel(canvas, "a", "Forward filters", left, TOP - 10);
        canvas.text("presentations", left - 14, TOP - 10, Style.NOTE, Anchor.END);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = TOP + i * grid.pitchY();
            canvas.text(Numbers.whole(row.point()), left - 14, y + grid.middle(), Style.TICK, Anchor.END);
            grid.paint(canvas, row.filters(), left, y, "unit");
            grid.paint(canvas, row.reconstructions(), right, y, "sample");
        }
        double y = TOP + rows.size() * grid.pitchY();
        canvas.text("neuron", left - 14, y + 9, Style.NOTE, Anchor.END);
        for (int i = 0; i < units.length; i++) {
            canvas.text(String.valueOf(units[i]), left + grid.centre(i), y + 9, Style.NOTE, Anchor.MIDDLE);
        }
        if (!stimuli.isEmpty()) {
            Head.panel(canvas, "b", "Reconstructions", right, TOP - 10);
            canvas.line(right, y + STIMULI / 2 - 2, right + grid.width(stimuli.size()), y + STIMULI / 2 - 2,
                    Palette.FAINT, 0.75);
            canvas.text("stimuli", right - 14, y + STIMULI + grid.middle(), Style.TICK, Anchor.END);
            grid.paint(canvas, stimuli, right, y + STIMULI, "stimulus");
        }
        GreyScale.paint(canvas, left, y + STIMULI + (stimuli.isEmpty() ? 8 : grid.pitchY() + 4),
                "value / largest absolute value");
    }
}
