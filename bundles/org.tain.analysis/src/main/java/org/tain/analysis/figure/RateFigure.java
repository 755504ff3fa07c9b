package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.Raster;

/** The rate of every neuron of a simulation, a panel for each population. */
public final class RateFigure implements Figure {
    private static final double LEFT = 84;
    private static final double TOP = Head.HEIGHT + 28;
    private static final double PANEL = 220;
    private static final double GAP = 78;
    private static final double BOTTOM = 54;
    private static final int MOST_PANELS = 4;
    private static final int FEW = 200;
    private static final int BINS = 25;

    private final Head head;
    private final List<Panel> panels;

    private record Panel(String population, double[] ratesHz, Color color) {
    }

    private RateFigure(Head head, List<Panel> panels) {
        this.head = head;
        this.panels = panels;
    }

    /** The rates of all populations of more than one neuron that are simulated, at most four. */
    public static RateFigure of(RunFolder run) throws MissingData {
        if (run.rasterPoints().isEmpty()) {
            throw new MissingData("the run recorded no raster");
        }
        Raster raster = run.raster(run.rasterPoints().getFirst());
        PopulationColors colors = new PopulationColors(run.network());
        List<Panel> panels = new ArrayList<>();
        for (Population population : run.network().populations()) {
            boolean shown = population.size() > 1 && !population.isSource() && panels.size() < MOST_PANELS;
            if (shown && raster.durationMs() > 0 && raster.names().contains(population.name())) {
                int[] counts = raster.counts(population.name(), population.size(), 0, Double.POSITIVE_INFINITY);
                double[] rates = Arrays.stream(counts).mapToDouble(n -> 1000 * n / raster.durationMs()).toArray();
                panels.add(new Panel(population.name(), rates, colors.of(population.name())));
            }
        }
        if (panels.isEmpty()) {
            throw new MissingData("no population has more than one neuron");
        }
        return new RateFigure(Head.of(run), panels);
    }

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public String title() {
        return "Firing rates";
    }

    @Override
    public String caption() {
        return "Number of spikes of each neuron divided by the length of the simulation; of large populations the "
                + "number of neurons at each rate.";
    }

    @Override
    public double width() {
        return 560;
    }

    @Override
    public double height() {
        return TOP + panels.size() * PANEL + (panels.size() - 1) * GAP + BOTTOM;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        double panel = (height - TOP - BOTTOM - (panels.size() - 1) * GAP) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            double y = TOP + i * (panel + GAP);
            Head.panel(canvas, i, panels.size(), panels.get(i).population(), Head.MARGIN, y - 14);
            paint(canvas, panels.get(i), new Rectangle2D.Double(LEFT, y, width - LEFT - Head.MARGIN - 8, panel));
        }
    }

    private static void paint(Canvas canvas, Panel panel, Rectangle2D area) {
        if (panel.ratesHz().length > FEW) {
            histogram(canvas, panel, area);
            return;
        }
        double[] rates = panel.ratesHz();
        double[] neurons = new double[rates.length];
        Arrays.setAll(neurons, i -> i);
        Plot plot = new Plot(canvas, area,
                Axis.exact(Text.of("neuron of " + panel.population()), -0.5, rates.length - 0.5,
                        Math.max(1, Axis.step(rates.length, 6))),
                Axis.linear(Text.of("rate (Hz)"), 0, Math.max(1, Courses.largest(rates)), 5));
        plot.frame();
        plot.curve(neurons, rates, panel.color(), 1);
        plot.dots(neurons, rates, panel.color(), 2.8);
    }

    /** How many neurons of a large population fire at which rate. */
    private static void histogram(Canvas canvas, Panel panel, Rectangle2D area) {
        Axis rate = Axis.linear(Text.of("rate (Hz)"), 0, Math.max(1, Courses.largest(panel.ratesHz())), 6);
        double[] bins = new double[BINS];
        for (double hz : panel.ratesHz()) {
            bins[(int) Math.min(BINS - 1, rate.share(hz) * BINS)]++;
        }
        Plot plot = new Plot(canvas, area, rate,
                Axis.linear(Text.of("neurons of " + panel.population()), 0, Courses.largest(bins), 5));
        plot.frame();
        double width = area.getWidth() / BINS;
        for (int i = 0; i < BINS; i++) {
            double top = plot.y(bins[i]);
            canvas.fill(new Rectangle2D.Double(area.getMinX() + i * width + 0.5, top, width - 1, area.getMaxY() - top),
                    panel.color());
        }
    }
}
