package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tain.analysis.measure.PlasticityWindow;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Window;
import org.tain.analysis.run.RunFolder;

/**
 * The windows of plasticity, shifted by what lies on either side of the synapses: of each pair the forward rule's, the
 * backward rule's and their sum, then those of projections that learn alone.
 */
public final class WindowFigure implements Figure {
    private static final double CELL_WIDTH = 290;
    private static final double CELL_HEIGHT = 286;
    private static final double SIDE = 10;
    private static final int ACROSS = 3;

    private final Head head;
    private final List<WindowPanel> panels;
    private final boolean paired;

    private WindowFigure(Head head, NetworkFile network) {
        this.head = head;
        List<WindowPanel> all = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (Pair pair : network.pairs()) {
            Optional<Window> forward = window(network, pair.forward());
            Optional<Window> backward = window(network, pair.backward());
            if (forward.isPresent() && backward.isPresent()) {
                all.addAll(of(network, pair, forward.get(), backward.get()));
                done.add(pair.forward());
                done.add(pair.backward());
            }
        }
        paired = !all.isEmpty();
        for (Window window : network.windows()) {
            if (!done.contains(window.projection())) {
                all.add(panel(network, window, window.projection() + ": " + rule(window), Palette.BLUE));
            }
        }
        panels = List.copyOf(all);
    }

    /** The sampled windows of the rules of a run's model. */
    public static WindowFigure of(RunFolder run) throws MissingData {
        return of(Head.of(run), run.network());
    }

    /** The sampled windows of the rules of a network that need not have run. */
    public static WindowFigure of(NetworkFile network) throws MissingData {
        return of(Head.of(network), network);
    }

    private static WindowFigure of(Head head, NetworkFile network) throws MissingData {
        if (network.windows().isEmpty()) {
            throw new MissingData("no projection of the model has a plasticity window");
        }
        return new WindowFigure(head, network);
    }

    private static Optional<Window> window(NetworkFile network, String projection) {
        return network.windows().stream().filter(w -> w.projection().equals(projection)).findFirst();
    }

    private static String rule(Window window) {
        return window.mirror() ? "mirrored " + window.rule() : window.rule();
    }

    private static List<WindowPanel> of(NetworkFile network, Pair pair, Window forward, Window backward) {
        WindowPanel one = panel(network, forward, "Forward: " + rule(forward), Palette.BLUE);
        WindowPanel other = panel(network, backward, "Backward: " + rule(backward), Palette.VERMILLION);
        PlasticityWindow ahead = one.whole();
        PlasticityWindow back = other.whole().reversed();
        double apart = Math.abs(one.zeroMs() + other.zeroMs());
        String heading = apart < 1e-9 ? "Combined" : "Combined, " + Numbers.significant(apart, 4) + " ms apart";
        return List.of(one, other, new WindowPanel("pair", pair.name(), heading, "", one.difference(), ahead.plus(back),
                one.zeroMs(), Palette.INK, forward.unit(),
                List.of(new WindowPanel.Part(forward.projection(), ahead, Palette.BLUE),
                        new WindowPanel.Part(backward.projection(), back, Palette.VERMILLION))));
    }

    private static WindowPanel panel(NetworkFile network, Window window, String heading, Color color) {
        Optional<Projection> projection = network.projection(window.projection());
        double zeroMs = projection.map(p -> p.axonalMs() - p.dendriticMs()).orElse(0.0);
        return new WindowPanel("learning", window.projection(), heading,
                projection.map(WindowFigure::anatomy).orElse(""),
                projection.map(WindowFigure::difference).orElse(Text.of("time difference (ms)")),
                PlasticityWindow.of(window), zeroMs, color, window.unit(), List.of());
    }

    private static String anatomy(Projection projection) {
        return projection.name() + ", delay " + Numbers.significant(projection.axonalMs(), 4) + " ms axonal + "
                + Numbers.significant(projection.dendriticMs(), 4) + " ms dendritic";
    }

    private static Text difference(Projection projection) {
        return Text.of("").symbol("t").sub(projection.target()).then(" − ").symbol("t").sub(projection.source())
                .then("  (ms)");
    }

    /** The change at a place of the painted figure, in words; empty beside the plots. */
    public Optional<String> about(List<Plot> plots, double x, double y) {
        for (int i = 0; i < Math.min(plots.size(), panels.size()); i++) {
            if (plots.get(i).area().contains(x, y)) {
                return Optional.of(panels.get(i).about(plots.get(i).valueX(x)));
            }
        }
        return Optional.empty();
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
        String combined = paired
                ? " The last panel of a pair draws both against the same time difference, with their sum."
                : "";
        return "The change of a weight for one spike on either side, sampled from the model's own rules, against the "
                + "time of the target's spike minus the time of the source's." + combined;
    }

    @Override
    public double width() {
        return Math.max(440, width(across()));
    }

    @Override
    public double height() {
        return height(across());
    }

    private int across() {
        return Math.min(ACROSS, panels.size());
    }

    private static double width(int columns) {
        return columns * CELL_WIDTH + SIDE;
    }

    private double height(int columns) {
        return Head.HEIGHT + rows(columns) * CELL_HEIGHT;
    }

    private int rows(int columns) {
        return (panels.size() + columns - 1) / columns;
    }

    private double ratio(int columns, double width, double height) {
        return Math.min(width / width(columns), height / height(columns));
    }

    /** Side by side, or one below the other where there is more height than width. */
    private int columns(double width, double height) {
        return ratio(1, width, height) > ratio(across(), width, height) ? 1 : across();
    }

    @Override
    public double scaleIn(double areaWidth, double areaHeight) {
        return Math.min(1, ratio(columns(areaWidth, areaHeight), areaWidth, areaHeight) / TIGHTEST);
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        int columns = columns(width, height);
        double cellWidth = (width - SIDE) / columns;
        double cellHeight = (height - Head.HEIGHT) / rows(columns);
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).paint(canvas, new Rectangle2D.Double(i % columns * cellWidth,
                    Head.HEIGHT + i / columns * cellHeight, cellWidth, cellHeight), i, panels.size());
        }
    }
}
