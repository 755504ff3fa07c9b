package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.measure.PlasticityWindow;
import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Window;
import org.tain.analysis.run.RunFolder;

/** The windows of plasticity: forward, backward, and of both together where they form a pair. */
public final class WindowFigure implements Figure {
    private static final double LEFT = 72;
    private static final double BOTTOM = 60;
    private static final double TOP = Head.HEIGHT + 30;
    private static final double PANEL = 290;
    private static final int MOST = 4;

    private final Head head;
    private final List<Panel> panels;

    /** The parts are painted thinly below the whole. */
    private record Panel(String heading, Text difference, PlasticityWindow whole, Color color, String unit,
            List<PlasticityWindow> parts, String forward, String backward) {
    }

    private WindowFigure(Head head, List<Panel> panels) {
        this.head = head;
        this.panels = panels;
    }

    /** The sampled windows of the model's rules. */
    public static WindowFigure of(RunFolder run) throws MissingData {
        NetworkFile network = run.network();
        if (network.windows().isEmpty()) {
            throw new MissingData("no projection of the model has a plasticity window");
        }
        for (Pair pair : network.pairs()) {
            Optional<Window> forward = window(network, pair.forward());
            Optional<Window> backward = window(network, pair.backward());
            if (forward.isPresent() && backward.isPresent()) {
                return new WindowFigure(Head.of(run), paired(network, forward.get(), backward.get()));
            }
        }
        List<Panel> panels = new ArrayList<>();
        for (Window window : network.windows().subList(0, Math.min(MOST, network.windows().size()))) {
            panels.add(panel(network, window, window.projection() + ": " + rule(window), Palette.BLUE));
        }
        return new WindowFigure(Head.of(run), panels);
    }

    private static Optional<Window> window(NetworkFile network, String projection) {
        return network.windows().stream().filter(w -> w.projection().equals(projection)).findFirst();
    }

    private static String rule(Window window) {
        return window.mirror() ? "mirrored " + window.rule() : window.rule();
    }

    private static List<Panel> paired(NetworkFile network, Window forward, Window backward) {
        PlasticityWindow ahead = PlasticityWindow.of(forward);
        PlasticityWindow back = PlasticityWindow.of(backward).reversed();
        Projection projection = network.projection(forward.projection()).orElseThrow();
        return List.of(panel(network, forward, "Forward: " + rule(forward), Palette.BLUE),
                panel(network, backward, "Backward: " + rule(backward), Palette.VERMILLION),
                new Panel("Combined", difference(projection),
                        ahead.plus(back), Palette.INK, forward.unit(), List.of(ahead, back),
                        forward.projection(), backward.projection()));
    }

    private static Panel panel(NetworkFile network, Window window, String heading, Color color) {
        Text difference = network.projection(window.projection()).map(WindowFigure::difference)
                .orElse(Text.of("time difference (ms)"));
        return new Panel(heading, difference, PlasticityWindow.of(window), color, window.unit(), List.of(), "",
                "");
    }

    private static Text difference(Projection projection) {
        return Text.of("").symbol("t").sub(projection.target()).then(" − ").symbol("t").sub(projection.source())
                .then("  (ms)");
    }

    @Override
    public String name() {
        return "fig2-windows";
    }

    @Override
    public String title() {
        return "Plasticity windows";
    }

    @Override
    public String caption() {
        String combined = panels.stream().anyMatch(p -> !p.parts().isEmpty())
                ? " In the last panel both are drawn against the same time difference, with their sum."
                : "";
        return "The change of a weight for one spike on either side, sampled from the model's own rules, against the "
                + "time of the target's spike minus the time of the source's." + combined;
    }

    @Override
    public double width() {
        return Math.max(440, panels.size() * PANEL + 10);
    }

    @Override
    public double height() {
        return 340;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        double panelWidth = (width - 10) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            double x = i * panelWidth;
            Head.panel(canvas, i, panels.size(), panels.get(i).heading(), x + Head.MARGIN, TOP - 14);
            paint(canvas, panels.get(i), new Rectangle2D.Double(x + LEFT, TOP, panelWidth - LEFT - 14,
                    height - TOP - BOTTOM));
        }
    }

    private static void paint(Canvas canvas, Panel panel, Rectangle2D area) {
        PlasticityWindow window = panel.whole();
        double size = window.largest();
        for (PlasticityWindow part : panel.parts()) {
            size = Math.max(size, part.largest());
        }
        size *= 1.15;
        String unit = panel.unit() == null || panel.unit().isBlank() ? "" : " (" + panel.unit() + ")";
        Plot plot = new Plot(canvas, area,
                Axis.exact(panel.difference(), window.first(), window.last(),
                        Axis.step(window.last() - window.first(), 6)),
                Axis.exact(Text.of("weight change" + unit), -size, size, Axis.step(2 * size, 5)));
        plot.frame();
        plot.level(0);
        plot.upright(0);
        if (!panel.parts().isEmpty()) {
            panel.parts().get(0).pieces().forEach(piece -> canvas.draw(path(plot, piece), Palette.BLUE, 1.5));
            panel.parts().get(1).pieces().forEach(piece -> canvas.dash(path(plot, piece), Palette.VERMILLION, 1.5, 4));
            key(canvas, panel, area.getMaxX(), area.getMinY() - 14);
        }
        window.pieces().forEach(piece -> canvas.draw(path(plot, piece), panel.color(), 2.2));
    }

    private static Shape path(Plot plot, PlasticityWindow piece) {
        return plot.path(piece.deltaMs(), piece.change());
    }

    /** The names of the curves, right-aligned. */
    private static void key(Canvas canvas, Panel panel, double right, double y) {
        String[] names = {"sum", panel.backward(), panel.forward()};
        double x = right;
        for (int i = 0; i < names.length; i++) {
            canvas.text(names[i], x, y, Style.TICK, Anchor.END);
            x -= canvas.width(names[i], Style.TICK) + 5;
            Line2D sample = new Line2D.Double(x - 18, y - 4, x, y - 4);
            if (i == 1) {
                canvas.dash(sample, Palette.VERMILLION, 1.5, 4);
            } else {
                canvas.draw(sample, i == 0 ? panel.color() : Palette.BLUE, i == 0 ? 2.2 : 1.5);
            }
            x -= 32;
        }
    }
}
