package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.RunFolder;
import org.tain.analysis.run.States.Trace;

/** Recorded states over time, a panel for each. */
public final class StateFigure implements Figure {
    private static final double LEFT = 92;
    private static final double RIGHT = 74;
    private static final double TOP = Head.HEIGHT + 26;
    private static final double PANEL = 190;
    private static final double GAP = 44;
    private static final double BOTTOM = 50;
    private static final int MOST_PANELS = 8;
    private static final int MOST_NEURONS = 5;
    private static final List<Color> COLORS = List.of(Palette.BLUE, Palette.VERMILLION, Palette.GREEN, Palette.PURPLE,
            Palette.ORANGE);

    private final Head head;
    private final List<Trace> traces;

    private StateFigure(Head head, List<Trace> traces) {
        this.head = head;
        this.traces = traces;
    }

    /** The recorded states of a simulation, at most eight. */
    public static StateFigure of(RunFolder run) throws MissingData {
        List<Trace> traces = run.states().orElseThrow(() -> new MissingData("the run recorded no states")).traces()
                .stream().filter(trace -> trace.timeMs().length > 1).toList();
        if (traces.isEmpty()) {
            throw new MissingData("the recorded states are empty");
        }
        return new StateFigure(Head.of(run), traces.subList(0, Math.min(MOST_PANELS, traces.size())));
    }

    @Override
    public String name() {
        return "states";
    }

    @Override
    public String title() {
        return "Recorded states";
    }

    @Override
    public String caption() {
        return "The recorded states over time; of larger populations some neurons, evenly chosen.";
    }

    @Override
    public double width() {
        return 780;
    }

    @Override
    public double height() {
        return TOP + traces.size() * PANEL + (traces.size() - 1) * GAP + BOTTOM;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        double panel = (height - TOP - BOTTOM - (traces.size() - 1) * GAP) / traces.size();
        for (int i = 0; i < traces.size(); i++) {
            Rectangle2D area = new Rectangle2D.Double(LEFT, TOP + i * (panel + GAP), width - LEFT - RIGHT, panel);
            paint(canvas, traces.get(i), (char) ('a' + i), area, i == traces.size() - 1);
        }
    }

    private static void paint(Canvas canvas, Trace trace, char letter, Rectangle2D area, boolean last) {
        double[] values = trace.values().values();
        double from = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double to = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        String unit = trace.values().unit();
        Text label = Text.of("").symbol(trace.state()).then(unit.isBlank() || unit.equals("1") ? "" : " (" + unit + ")");
        double end = trace.timeMs()[trace.timeMs().length - 1];
        Axis time = Axis.exact(Text.of(last ? "time (ms)" : ""), trace.timeMs()[0], end, Axis.step(end, 7));
        Plot plot = new Plot(canvas, area, time, Axis.linear(label, from, to > from ? to : from + 1, 4));
        Head.panel(canvas, String.valueOf(letter), trace.population() + "  " + trace.state(), Head.MARGIN,
                area.getMinY() - 12);
        plot.frame();
        int[] neurons = Points.every(trace.values().columns(), MOST_NEURONS);
        for (int i = 0; i < neurons.length; i++) {
            double[] course = new double[trace.timeMs().length];
            for (int k = 0; k < course.length; k++) {
                course[k] = trace.values().at(k, neurons[i]);
            }
            plot.curve(trace.timeMs(), course, COLORS.get(i), 1.25);
            if (neurons.length > 1) {
                canvas.text("neuron " + neurons[i], area.getMaxX() + 8, area.getMinY() + 10 + 15 * i,
                        Style.TICK.in(COLORS.get(i)), Anchor.START);
            }
        }
    }
}
