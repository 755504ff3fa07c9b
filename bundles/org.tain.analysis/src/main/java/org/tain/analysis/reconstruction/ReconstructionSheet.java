package org.tain.analysis.reconstruction;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Style;

/**
 * Stimuli above their reconstructions above the differences, with cosine and loss: all stimuli at one point of the
 * training, or one stimulus at all its points. Every picture is a region of the kind {@link #STIMULUS},
 * {@link #RECONSTRUCTION} or {@link #DIFFERENCE}, named by the point, with the number of the stimulus.
 */
public final class ReconstructionSheet implements SampleSheet {
    private static final double LEFT = 108;
    private static final double RIGHT = 16;
    private static final double TOP = 34;
    private static final double BOTTOM = 8;
    private static final double GAP = 6;
    private static final double HEAD = 16;
    private static final double NUMBERS = 30;
    private static final double BETWEEN = 14;
    private static final int PICTURES = 3;
    private static final double USUAL = 56;

    private final String run;
    private final List<Sample> shown;
    private final boolean one;
    private final String summary;

    private ReconstructionSheet(String run, List<Sample> shown, boolean one, String summary) {
        this.run = run;
        this.shown = shown;
        this.one = one;
        this.summary = summary;
    }

    /** All stimuli at one point of the training. */
    public static ReconstructionSheet at(String run, SamplePoint point) {
        String summary = after(point.point()) + "  ·  mean cosine " + Numbers.tick(point.cosine(), 0.001) + "  ·  loss "
                + Numbers.significant(point.relativeLoss(), 3) + " of that of silence";
        return new ReconstructionSheet(run, point.samples(), false, summary);
    }

    /** One stimulus at all points of the training. */
    public static ReconstructionSheet through(String run, List<SamplePoint> points, int number) {
        List<Sample> shown = points.stream().filter(point -> number < point.samples().size())
                .map(point -> point.samples().get(number)).toList();
        return new ReconstructionSheet(run, shown, true, "sample " + number + " through the training");
    }

    static String after(long point) {
        return point == 0 ? "before training" : "after " + Numbers.whole(point) + " presentations";
    }

    @Override
    public String name() {
        return one ? "reconstruction-of-sample-" + shown.getFirst().number() : "reconstructions";
    }

    @Override
    public String title() {
        return "Stimuli and their reconstructions, " + summary;
    }

    @Override
    public String caption() {
        return "Fixed stimuli above what the network gives back of them, late ON minus late OFF spikes, each divided by"
                + " its largest absolute value; below, the input layer's first answer minus that, divided by the first"
                + " answer's largest. A plain grey reconstruction is a network that stayed silent.";
    }

    @Override
    public double width() {
        return LEFT + Math.min(8, shown.size()) * (USUAL + GAP) + RIGHT;
    }

    @Override
    public double height() {
        int blocks = (shown.size() + 7) / 8;
        return TOP + blocks * (HEAD + PICTURES * (USUAL + GAP) + NUMBERS + BETWEEN) + BOTTOM;
    }

    /** How many columns make the pictures largest, and how large they are then. */
    private record Grid(int columns, double tile) {
        static Grid of(int count, double width, double height, Tile like) {
            Grid best = new Grid(1, 0);
            for (int columns = 1; columns <= count; columns++) {
                int blocks = (count + columns - 1) / columns;
                double across = (width - LEFT - RIGHT) / columns - GAP;
                double down = ((height - TOP - BOTTOM) / blocks - HEAD - NUMBERS - BETWEEN) / PICTURES - GAP;
                double tile = GreyTile.even(Math.max(4, Math.min(across, down)), like);
                best = tile > best.tile() ? new Grid(columns, tile) : best;
            }
            return best;
        }

        double block() {
            return HEAD + PICTURES * (tile + GAP) + NUMBERS + BETWEEN;
        }
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        canvas.text(run, 16, 20, Style.HEADING, Anchor.START);
        canvas.text(summary, 16 + canvas.width(run, Style.HEADING) + 14, 20, Style.LABEL, Anchor.START);
        Grid grid = Grid.of(shown.size(), width, height, shown.getFirst().stimulus());
        for (int i = 0; i < shown.size(); i++) {
            double x = LEFT + i % grid.columns() * (grid.tile() + GAP);
            double y = TOP + i / grid.columns() * grid.block();
            if (i % grid.columns() == 0) {
                labels(canvas, y, grid.tile());
            }
            paint(canvas, shown.get(i), x, y, grid.tile());
        }
    }

    private void labels(Canvas canvas, double y, double tile) {
        canvas.text(one ? "presentations" : "sample", LEFT - 12, y + HEAD - 5, Style.NOTE, Anchor.END);
        String[] names = {"Stimulus", "Reconstruction", "Difference"};
        for (int k = 0; k < names.length; k++) {
            canvas.text(names[k], LEFT - 12, y + HEAD + k * (tile + GAP) + tile / 2 + 4, Style.LABEL, Anchor.END);
        }
        double numbers = y + HEAD + PICTURES * (tile + GAP);
        canvas.text("cosine", LEFT - 12, numbers + 8, Style.NOTE, Anchor.END);
        canvas.text("loss / silence", LEFT - 12, numbers + 22, Style.NOTE, Anchor.END);
    }

    private void paint(Canvas canvas, Sample sample, double x, double y, double tile) {
        String name = String.valueOf(sample.point());
        String head = one ? Numbers.whole(sample.point()) : String.valueOf(sample.number());
        double middle = x + tile / 2;
        canvas.text(head, middle, y + HEAD - 5, Style.NOTE, Anchor.MIDDLE);
        double top = y + HEAD;
        GreyTile.own(sample.stimulus()).paint(canvas, box(x, top, tile), STIMULUS, name, sample.number());
        GreyTile.own(sample.late()).paint(canvas, box(x, top + tile + GAP, tile), RECONSTRUCTION, name,
                sample.number());
        new GreyTile(sample.difference(), sample.early().largest())
                .paint(canvas, box(x, top + 2 * (tile + GAP), tile), DIFFERENCE, name, sample.number());
        double numbers = top + PICTURES * (tile + GAP);
        String cosine = sample.isSilent() ? "silent" : Numbers.tick(sample.cosine(), 0.01);
        canvas.text(cosine, middle, numbers + 8, Style.TICK, Anchor.MIDDLE);
        canvas.text(Numbers.significant(sample.relativeLoss(), 2), middle, numbers + 22, Style.NOTE, Anchor.MIDDLE);
    }

    private static Rectangle2D box(double x, double y, double size) {
        return new Rectangle2D.Double(x, y, size, size);
    }

    @Override
    public Optional<Sample> sample(Region region) {
        return shown.stream().filter(sample -> sample.number() == region.index()
                && String.valueOf(sample.point()).equals(region.name())).findFirst();
    }
}
