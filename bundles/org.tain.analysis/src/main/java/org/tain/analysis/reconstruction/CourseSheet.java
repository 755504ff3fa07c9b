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
 * The stimuli above their reconstructions, a row for each recorded point of the training, with the mean cosine and loss
 * of the row. The regions are those of {@link SampleSheet}, named by the point.
 */
public final class CourseSheet implements SampleSheet {
    private static final double LEFT = 108;
    private static final double RIGHT = 132;
    private static final double TOP = 48;
    private static final double BOTTOM = 10;
    private static final double GAP = 4;
    private static final double BELOW_STIMULI = 8;
    private static final double USUAL = 40;
    private static final double LEAST = 4;

    private final String run;
    private final List<SamplePoint> points;

    /**
     * A sheet of at least one point.
     *
     * @param points ascending, all with the same stimuli
     */
    public CourseSheet(String run, List<SamplePoint> points) {
        this.run = run;
        this.points = List.copyOf(points);
    }

    @Override
    public String name() {
        return "reconstructions-through-training";
    }

    @Override
    public String title() {
        return "Reconstructions through the training";
    }

    @Override
    public String caption() {
        return "Fixed stimuli (upper row) and what the network gives back of them, late ON minus late OFF spikes, after"
                + " the number of presentations on the left. Every picture is divided by its largest absolute value; a"
                + " plain grey one is a network that stayed silent.";
    }

    @Override
    public double width() {
        return LEFT + samples() * (USUAL + GAP) + RIGHT;
    }

    @Override
    public double height() {
        return TOP + (points.size() + 1) * (USUAL + GAP) + BELOW_STIMULI + BOTTOM;
    }

    private int samples() {
        return points.getFirst().samples().size();
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        double across = (width - LEFT - RIGHT) / samples() - GAP;
        double down = (height - TOP - BELOW_STIMULI - BOTTOM) / (points.size() + 1) - GAP;
        Tile first = points.getFirst().samples().getFirst().stimulus();
        double tile = GreyTile.even(Math.max(LEAST, Math.min(across, down)), first);
        canvas.text(run, 16, 20, Style.HEADING, Anchor.START);
        canvas.text("through the training", 16 + canvas.width(run, Style.HEADING) + 14, 20, Style.LABEL, Anchor.START);
        double right = LEFT + samples() * (tile + GAP) + 8;
        for (Sample sample : points.getLast().samples()) {
            double x = LEFT + sample.number() * (tile + GAP);
            canvas.text(String.valueOf(sample.number()), x + tile / 2, TOP - 5, Style.NOTE, Anchor.MIDDLE);
            paint(canvas, sample, sample.stimulus(), STIMULUS, box(x, TOP, tile));
        }
        canvas.text("Stimulus", LEFT - 12, TOP + tile / 2 + 4, Style.LABEL, Anchor.END);
        canvas.text("cosine", right, TOP + tile + BELOW_STIMULI, Style.NOTE, Anchor.START);
        canvas.text("loss / silence", right + 44, TOP + tile + BELOW_STIMULI, Style.NOTE, Anchor.START);
        for (int i = 0; i < points.size(); i++) {
            SamplePoint point = points.get(i);
            double y = TOP + BELOW_STIMULI + (i + 1) * (tile + GAP);
            double base = y + tile / 2 + 4;
            canvas.text(Numbers.whole(point.point()), LEFT - 12, base, Style.TICK, Anchor.END);
            canvas.text(Numbers.tick(point.cosine(), 0.01), right, base, Style.TICK, Anchor.START);
            canvas.text(Numbers.significant(point.relativeLoss(), 2), right + 44, base, Style.NOTE, Anchor.START);
            for (Sample sample : point.samples()) {
                paint(canvas, sample, sample.late(), RECONSTRUCTION,
                        box(LEFT + sample.number() * (tile + GAP), y, tile));
            }
        }
    }

    private static void paint(Canvas canvas, Sample sample, Tile tile, String kind, Rectangle2D box) {
        GreyTile.own(tile).paint(canvas, box, kind, String.valueOf(sample.point()), sample.number());
    }

    private static Rectangle2D box(double x, double y, double size) {
        return new Rectangle2D.Double(x, y, size, size);
    }

    @Override
    public Optional<Sample> sample(Region region) {
        return points.stream().filter(point -> String.valueOf(point.point()).equals(region.name()))
                .flatMap(point -> point.samples().stream()).filter(sample -> sample.number() == region.index())
                .findFirst();
    }
}
