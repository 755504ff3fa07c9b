package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.measure.Filters;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.TileSheet;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.RunFolder;

/** The learned filters: forward, and beside them backward, each divided by its largest absolute value. */
public final class FilterFigure implements Figure {
    private static final int MOST_UNITS = 400;
    private static final int GAP = 1;
    private static final double BETWEEN = 36;
    private static final double HEADING = 24;
    private static final double FOOT = 56;
    private static final double PANEL_WIDTH = 560;
    private static final double LARGEST_TILE = 96;

    private final Head head;
    private final Roles roles;
    private final List<Panel> panels;

    private record Panel(String projection, String heading, TileSheet sheet) {
    }

    private FilterFigure(Head head, Roles roles, List<Panel> panels) {
        this.head = head;
        this.roles = roles;
        this.panels = panels;
    }

    /** The filters at the last recorded point of the weights. */
    public static FilterFigure of(RunFolder run) throws MissingData {
        Roles roles = Roles.of(run.network());
        if (run.weightPoints().isEmpty()) {
            throw new MissingData("the run recorded no weights");
        }
        long last = run.weightPoints().getLast();
        HdfArray forward = run.weights(roles.forward(), last)
                .orElseThrow(() -> new MissingData("the weights of " + roles.forward() + " were not recorded"));
        Optional<HdfArray> backward = roles.backward() == null
                ? Optional.empty()
                : run.weights(roles.backward(), last);
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("Forward filters", roles.forward(), roles.input() + " to " + roles.code(),
                Filters.forward(forward, roles.stimulus())));
        backward.ifPresent(q -> panels.add(panel("Backward filters", roles.backward(),
                roles.code() + " to " + roles.input(), Filters.backward(q, roles.stimulus()))));
        return new FilterFigure(Head.of(run), roles, panels);
    }

    private static Panel panel(String heading, String projection, String way, List<Tile> filters) {
        List<Tile> shown = filters.subList(0, Math.min(MOST_UNITS, filters.size()));
        return new Panel(projection, heading + "  " + projection + ", " + way,
                new TileSheet(shown, TileSheet.square(shown.size()), GAP));
    }

    @Override
    public String name() {
        return "fig4-filters";
    }

    @Override
    public String title() {
        return "Learned filters";
    }

    @Override
    public String caption() {
        String difference = roles.stimulus().channels() == 2
                ? "the weights of the ON minus those of the OFF neurons"
                : "its weights";
        return "Each square is one neuron of " + roles.code() + ": " + difference + ", divided by the largest absolute "
                + "value; grey is 0, white +1, black −1."
                + (panels.size() > 1 ? " The same place in both panels is the same neuron." : "");
    }

    private double preferredScale() {
        TileSheet sheet = panels.getFirst().sheet();
        double fitting = Math.max(1, TileSheet.scale(sheet.pixelWidth(), PANEL_WIDTH));
        return Math.min(fitting, TileSheet.scale(sheet.tileWidth(), LARGEST_TILE));
    }

    @Override
    public double width() {
        double sheets = panels.size() * panels.getFirst().sheet().pixelWidth() * preferredScale();
        return Math.max(440, sheets + (panels.size() - 1) * BETWEEN + 2 * Head.MARGIN);
    }

    @Override
    public double height() {
        return Head.HEIGHT + HEADING + panels.getFirst().sheet().pixelHeight() * preferredScale() + FOOT;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        TileSheet first = panels.getFirst().sheet();
        double room = (width - 2 * Head.MARGIN - (panels.size() - 1) * BETWEEN) / panels.size();
        double scale = Math.min(TileSheet.scale(first.pixelWidth(), room),
                TileSheet.scale(first.pixelHeight(), height - Head.HEIGHT - HEADING - FOOT));
        double top = Head.HEIGHT + HEADING;
        double x = Head.MARGIN;
        String letters = "ab";
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            Head.panel(canvas, letters.substring(i, i + 1), panel.heading(), x, top - 10);
            panel.sheet().paint(canvas, x, top, scale, "unit", panel.projection());
            x += first.pixelWidth() * scale + BETWEEN;
        }
        double foot = top + first.pixelHeight() * scale + 18;
        String meaning = roles.stimulus().channels() == 2
                ? "(ON − OFF) / largest absolute value"
                : "weight / largest absolute value";
        GreyScale.paint(canvas, Head.MARGIN, foot, meaning);
        GreyScale.bar(canvas, x - BETWEEN, foot, first.tileWidth() * scale, roles.stimulus().columns());
    }
}
