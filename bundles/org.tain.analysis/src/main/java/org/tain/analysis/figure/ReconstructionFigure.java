package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Style;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.Samples;

/** The fixed stimuli above their reconstructions, before and after training. */
public final class ReconstructionFigure implements Figure {
    private static final int MOST = 16;
    private static final double TILE = 44;
    private static final double LABELS = 128;
    private static final double TOP = Head.HEIGHT + 8;
    private static final double NUMBERS = 14;
    private static final double FOOT = 62;

    private final Head head;
    private final List<Tile> stimuli;
    private final List<Row> rows;

    private record Row(long point, List<Tile> reconstructions) {
        String label() {
            return point == 0 ? "before training" : "after " + Numbers.whole(point);
        }
    }

    private ReconstructionFigure(Head head, List<Tile> stimuli, List<Row> rows) {
        this.head = head;
        this.stimuli = stimuli;
        this.rows = rows;
    }

    /** The first and the last recorded point of the samples. */
    public static ReconstructionFigure of(RunFolder run) throws MissingData {
        Roles roles = Roles.of(run.network());
        List<Long> points = run.samplePoints();
        if (points.isEmpty()) {
            throw new MissingData("the run recorded no samples");
        }
        List<Row> rows = new ArrayList<>();
        for (long point : Points.spread(points, 2)) {
            Samples samples = run.samples(point);
            rows.add(new Row(point, Pictures.reconstructions(samples, roles.stimulus(), MOST)));
        }
        return new ReconstructionFigure(Head.of(run), Pictures.stimuli(run.samples(points.getLast()), MOST), rows);
    }

    @Override
    public String name() {
        return "fig6c-reconstructions";
    }

    @Override
    public String title() {
        return "Stimuli and their reconstructions";
    }

    @Override
    public String caption() {
        return "Fixed stimuli above what the network gives back of them: late ON minus late OFF spikes, each picture "
                + "divided by its largest absolute value. The numbers are the cosine between stimulus and "
                + "reconstruction; a plain grey square is a network that stayed silent.";
    }

    @Override
    public double width() {
        return Math.max(440, 2 * Head.MARGIN + LABELS + grid(TILE).width(stimuli.size()));
    }

    @Override
    public double height() {
        return TOP + grid(TILE).pitchY() + rows.size() * (grid(TILE).pitchY() + NUMBERS) + FOOT;
    }

    private TileRow grid(double tile) {
        return TileRow.within(stimuli.getFirst(), tile);
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        TileRow grid = grid(TILE * Math.min(width / width(), height / height()));
        double left = Head.MARGIN + LABELS;
        label(canvas, "Stimulus", "signed pixels", TOP + grid.middle());
        grid.paint(canvas, stimuli, left, TOP, "stimulus");
        double y = TOP + grid.pitchY();
        for (Row row : rows) {
            label(canvas, "Reconstruction", row.label(), y + grid.middle());
            grid.paint(canvas, row.reconstructions(), left, y, "sample");
            for (int i = 0; i < row.reconstructions().size(); i++) {
                Tile reconstruction = row.reconstructions().get(i);
                String cosine = reconstruction.largest() == 0
                        ? "silent"
                        : Numbers.tick(reconstruction.cosine(stimuli.get(i)), 0.01);
                canvas.text(cosine, left + grid.centre(i), y + grid.pitchY() + 6, Style.NOTE, Anchor.MIDDLE);
            }
            y += grid.pitchY() + NUMBERS;
        }
        canvas.text("cosine", left - 14, y - 8, Style.NOTE, Anchor.END);
        GreyScale.paint(canvas, left, y + 16, "value / largest absolute value");
    }

    private static void label(Canvas canvas, String what, String when, double y) {
        canvas.text(what, Head.MARGIN, y - 5, Style.HEADING.in(Palette.INK), Anchor.START);
        canvas.text(when, Head.MARGIN, y + 10, Style.NOTE, Anchor.START);
    }
}
