package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.RunFolder;
import org.tain.analysis.run.States.Trace;

/** Recorded states over time, a panel for each and in it a strip for each neuron. */
public final class StateFigure implements Figure {
    private static final double LEFT = 92;
    private static final double RIGHT = 82;
    private static final double TOP = Head.HEIGHT + 26;
    private static final double ALONE = 190;
    private static final double STRIP = 78;
    private static final double BETWEEN = 16;
    private static final double GAP = 46;
    private static final double BOTTOM = 50;
    private static final int MOST_PANELS = 8;
    private static final int MOST_NEURONS = 5;

    private final Head head;
    private final List<Panel> panels;

    private record Panel(Trace trace, int[] neurons, Color color) {
        double strip() {
            return neurons.length == 1 ? ALONE : STRIP;
        }

        double height() {
            return neurons.length * strip() + (neurons.length - 1) * BETWEEN;
        }
    }

    private StateFigure(Head head, List<Panel> panels) {
        this.head = head;
        this.panels = panels;
    }

    /** The recorded states of a simulation, at most eight; of larger populations five neurons. */
    public static StateFigure of(RunFolder run) throws MissingData {
        List<Trace> traces = run.states().orElseThrow(() -> new MissingData("the run recorded no states")).traces();
        PopulationColors colors = new PopulationColors(run.network());
        List<Panel> panels = new ArrayList<>();
        for (Trace trace : traces) {
            if (trace.timeMs().length > 1 && panels.size() < MOST_PANELS) {
                panels.add(new Panel(trace, Points.every(trace.values().columns(), MOST_NEURONS),
                        colors.of(trace.population())));
            }
        }
        if (panels.isEmpty()) {
            throw new MissingData("the recorded states are empty");
        }
        return new StateFigure(Head.of(run), panels);
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
        return "The recorded states over time; of larger populations some neurons, evenly chosen, on the same scale.";
    }

    @Override
    public double width() {
        return 780;
    }

    @Override
    public double height() {
        return TOP + panels.stream().mapToDouble(Panel::height).sum() + (panels.size() - 1) * GAP + BOTTOM;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        double fixed = TOP + (panels.size() - 1) * GAP + BOTTOM;
        double scale = (height - fixed) / (height() - fixed);
        double y = TOP;
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            Trace trace = panel.trace();
            Head.panel(canvas, i, panels.size(), trace.population() + "  " + trace.state(), Head.MARGIN, y - 12);
            paint(canvas, panel, new Rectangle2D.Double(LEFT, y, width - LEFT - RIGHT, panel.height() * scale),
                    i == panels.size() - 1);
            y += panel.height() * scale + GAP;
        }
    }

    private static void paint(Canvas canvas, Panel panel, Rectangle2D area, boolean last) {
        double pitch = (area.getHeight() + BETWEEN) / panel.neurons().length;
        for (int i = 0; i < panel.neurons().length; i++) {
            boolean lowest = i == panel.neurons().length - 1;
            Rectangle2D strip = new Rectangle2D.Double(area.getX(), area.getY() + i * pitch, area.getWidth(),
                    pitch - BETWEEN);
            Plot plot = new Plot(canvas, strip, time(panel.trace(), last && lowest), values(panel, i));
            if (panel.neurons().length == 1) {
                plot.frame();
            } else {
                plot.left();
                if (lowest) {
                    plot.bottom();
                }
            }
            int neuron = panel.neurons()[i];
            plot.curve(panel.trace().timeMs(), panel.trace().course(neuron), panel.color(), 1.25);
            if (panel.neurons().length > 1) {
                canvas.text("neuron " + neuron, strip.getMaxX() + 10, strip.getCenterY() + 4, Style.NOTE, Anchor.START);
            }
        }
    }

    private static Axis time(Trace trace, boolean labelled) {
        double from = trace.timeMs()[0];
        double to = trace.timeMs()[trace.timeMs().length - 1];
        return Axis.exact(Text.of(labelled ? "time (ms)" : ""), from, to, Axis.step(to - from, 7));
    }

    /** The same range for all neurons; the label stands once, beside the middle strip. */
    private static Axis values(Panel panel, int strip) {
        double from = panel.trace().values().finite().min().orElse(0);
        double to = panel.trace().values().finite().max().orElse(1);
        String unit = panel.trace().values().unit();
        Text label = strip != panel.neurons().length / 2
                ? Text.of("")
                : Text.of("").symbol(panel.trace().state())
                        .then(unit.isBlank() || unit.equals("1") ? "" : " (" + unit + ")");
        return Axis.linear(label, from, to > from ? to : from + 1, panel.neurons().length == 1 ? 4 : 2);
    }
}
