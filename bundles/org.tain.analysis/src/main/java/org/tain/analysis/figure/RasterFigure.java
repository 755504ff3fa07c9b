package org.tain.analysis.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.Raster;

/** The spikes of one presentation or simulation, a band for each population. */
public final class RasterFigure implements Figure {
    private static final double LEFT = 152;
    private static final double TOP = Head.HEIGHT + 22;
    private static final double BOTTOM = 50;
    private static final double BETWEEN = 14;
    private static final double THUMBNAILS = 126;
    private static final double THUMBNAIL = 96;
    private static final double LEAST_HEIGHT = 150;

    private final String name;
    private final String title;
    private final Head head;
    private final NetworkFile network;
    private final Raster raster;
    private final double untilMs;
    private final List<RasterBand> bands = new ArrayList<>();
    private final List<Thumbnail> thumbnails = new ArrayList<>();

    private RasterFigure(String name, String title, RunFolder run, Raster raster, double untilMs) throws MissingData {
        this.name = name;
        this.title = title;
        this.head = Head.of(run);
        this.network = run.network();
        this.raster = raster;
        this.untilMs = untilMs;
        PopulationColors colors = new PopulationColors(network);
        for (Population population : network.populations()) {
            if (raster.names().contains(population.name())) {
                Stimulus stimulus = network.stimulus();
                boolean onOff = stimulus != null && stimulus.channels() == 2
                        && stimulus.layer().equals(population.name());
                bands.add(new RasterBand(population.name(), population.size(), onOff, colors.of(population.name()),
                        Spikes.of(raster, population.name())));
            }
        }
        if (bands.isEmpty()) {
            throw new MissingData("the raster names no population of the network");
        }
        addThumbnails();
    }

    /** The first recorded presentation of a training. */
    public static RasterFigure first(RunFolder run) throws MissingData {
        return recorded(run, true);
    }

    /** The last recorded presentation of a training. */
    public static RasterFigure last(RunFolder run) throws MissingData {
        return recorded(run, false);
    }

    /** A simulation. */
    public static RasterFigure simulation(RunFolder run) throws MissingData {
        if (run.rasterPoints().isEmpty()) {
            throw new MissingData("the run recorded no raster");
        }
        Raster raster = run.raster(run.rasterPoints().getFirst());
        return new RasterFigure("raster", "Spikes", run, raster, durationMs(raster));
    }

    private static RasterFigure recorded(RunFolder run, boolean first) throws MissingData {
        List<Long> points = run.rasterPoints();
        if (points.isEmpty()) {
            throw new MissingData("the run recorded no raster");
        }
        if (!first && points.size() == 1) {
            throw new MissingData("the run recorded one raster only");
        }
        Raster one = run.raster(points.getFirst());
        Raster other = run.raster(points.getLast());
        Raster shown = first ? one : other;
        double last = Math.max(one.lastMs(), other.lastMs());
        double until = Math.min(durationMs(shown), Math.max(5, Math.ceil(last / 5 + 0.2) * 5));
        return new RasterFigure(first ? "fig6a-raster-first" : "fig6a-raster-last",
                "Spikes of presentation " + Numbers.whole(shown.presentation() + 1), run, shown, until);
    }

    private static double durationMs(Raster raster) {
        return raster.durationMs() > 0 ? raster.durationMs() : Math.max(1, raster.lastMs());
    }

    private void addThumbnails() {
        Stimulus stimulus = network.stimulus();
        if (raster.pixels().length == 0 || stimulus == null) {
            return;
        }
        thumbnails.add(new Thumbnail("stimulus",
                Tile.of(stimulus.rows(), stimulus.columns(), raster.pixels(), 0)));
        if (network.measures() != null) {
            int[] late = raster.counts(stimulus.layer(), stimulus.channels() * stimulus.pixels(),
                    network.measures().lateFromMs(), Double.POSITIVE_INFINITY);
            thumbnails.add(new Thumbnail("reconstruction", Pictures.of(late, stimulus)));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String caption() {
        String stimulus = network.stimulus() == null ? "" : " The grey bar is the stimulus.";
        String late = thumbnails.size() > 1 ? " Spikes of the input after the dashed line are the reconstruction." : "";
        return "Every tick is a spike; in each band the neurons are stacked by number." + stimulus + late;
    }

    @Override
    public double width() {
        return 780 + (thumbnails.isEmpty() ? 0 : 40);
    }

    @Override
    public double height() {
        double gaps = (bands.size() - 1) * BETWEEN;
        double natural = bands.stream().mapToDouble(RasterBand::height).sum() + gaps;
        double beside = thumbnails.size() * (THUMBNAIL + 44);
        return top() + Math.max(natural, Math.max(LEAST_HEIGHT, beside)) + BOTTOM;
    }

    private double top() {
        return network.stimulus() == null ? Head.HEIGHT : TOP;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title);
        double right = thumbnails.isEmpty() ? Head.MARGIN : THUMBNAILS + Head.MARGIN;
        Rectangle2D area = new Rectangle2D.Double(LEFT, top(), width - LEFT - right, height - top() - BOTTOM);
        double step = Axis.step(untilMs, 7);
        Plot time = new Plot(canvas, area, Axis.exact(Text.of("time (ms)"), 0, untilMs, step),
                Axis.exact(Text.of(""), 0, 1, 1));
        new StimulusBar(network).paint(canvas, time);
        double gaps = (bands.size() - 1) * BETWEEN;
        double scale = (area.getHeight() - gaps) / bands.stream().mapToDouble(RasterBand::height).sum();
        double y = top();
        for (RasterBand band : bands) {
            double bandHeight = band.height() * scale;
            Rectangle2D box = new Rectangle2D.Double(LEFT, y + 4, area.getWidth(), bandHeight - 8);
            band.name(canvas, box, LEFT - 12);
            band.paint(canvas, new Plot(canvas, box, time.xAxis(), RasterBand.axis(band.neurons(), box.getHeight())));
            y += bandHeight + BETWEEN;
        }
        time.bottom();
        double duration = durationMs(raster);
        if (untilMs < duration) {
            canvas.text("silent until the end at " + Numbers.significant(duration, 4) + " ms", area.getMaxX(),
                    area.getMaxY() + 35, Style.NOTE, Anchor.END);
        }
        Thumbnail.paint(canvas, thumbnails, area.getMaxX() + 30, TOP, THUMBNAIL);
    }
}
