package org.tain.analysis.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.tain.analysis.figure.GreyScale;
import org.tain.analysis.figure.Head;
import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.filter.FilterChoice.Ways;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.TileDots;
import org.tain.analysis.paint.TileSheet;
import org.tain.analysis.run.RunFolder;

/**
 * The learned filters: forward, backward or both. Every tile is a region {@code unit} with the name of the projection
 * and the index of the neuron. At another size than its own the grids are laid out anew.
 */
public final class FilterFigure implements Figure {
    private static final int MOST_UNITS = 400;
    private static final int GAP = 1;
    private static final double BETWEEN = 36;
    private static final double HEADING = 24;
    private static final double FOOT = 56;
    private static final double PANEL_WIDTH = 560;
    private static final double LARGEST_TILE = 96;
    private static final double LOW_HEAD = 26;
    private static final double RUN_ALONE = 36;
    /** Below the first height there is no room for the title, below the second none for the key of greys either. */
    private static final double LOW = 360;
    private static final double LOWEST = 260;
    private static final double BARE = 12;
    private static final double LETTER = 17;
    private static final double KEY_WIDTH = 330;
    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_HEIGHT = 150;

    private final Head head;
    private final LearnedFields fields;
    private final FilterChoice choice;
    private final List<Panel> panels = new ArrayList<>();
    private final TileDots like;

    /** One grid; its sheets are kept by their number of columns. */
    private record Panel(String projection, String way, TileDots dots, Map<Integer, TileSheet> sheets) {
        /** As much of the heading as there is room for. */
        String heading(Canvas canvas, double room) {
            String longest = way + " filters  " + projection;
            return canvas.width(longest, Style.HEADING) <= room - LETTER ? longest : projection;
        }
    }

    /**
     * The filters of chosen neurons.
     *
     * @param head what stands above them
     */
    public FilterFigure(Head head, LearnedFields fields, FilterChoice choice) {
        this.head = head;
        this.fields = fields;
        this.choice = choice;
        Roles roles = fields.roles();
        if (choice.ways() != Ways.BACKWARD || !fields.hasBackward()) {
            panels.add(panel("Forward", roles.forward(), false));
        }
        if (choice.ways() != Ways.FORWARD && fields.hasBackward()) {
            panels.add(panel("Backward", roles.backward(), true));
        }
        this.like = panels.getFirst().dots();
    }

    private Panel panel(String way, String projection, boolean back) {
        return new Panel(projection, way, fields.dots(back, choice.together()), new ConcurrentHashMap<>());
    }

    /** The filters of the first neurons at the last recorded point of the weights. */
    public static FilterFigure of(RunFolder run) throws MissingData {
        Roles roles = Roles.of(run.network());
        if (run.weightPoints().isEmpty()) {
            throw new MissingData("the run recorded no weights");
        }
        LearnedFields fields = LearnedFields.read(run, roles, run.weightPoints().getLast());
        int[] units = IntStream.range(0, Math.min(MOST_UNITS, fields.units())).toArray();
        return new FilterFigure(Head.of(run), fields, new FilterChoice(Ways.BOTH, false, units));
    }

    /** What is shown. */
    public LearnedFields fields() {
        return fields;
    }

    /** How it is shown. */
    public FilterChoice choice() {
        return choice;
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
        Roles roles = fields.roles();
        String difference = roles.stimulus().channels() == 2
                ? "the weights of the ON minus those of the OFF neurons"
                : "its weights";
        return "Each square is one neuron of " + roles.code() + ": " + difference + ", divided by the largest absolute "
                + "value" + (choice.together() ? " of all neurons" : "") + "; grey is 0, white +1, black −1."
                + (panels.size() > 1 ? " The same place in both panels is the same neuron." : "");
    }

    private TileSheet sheet(Panel panel, int columns) {
        return panel.sheets().computeIfAbsent(columns,
                number -> new TileSheet(panel.dots(), choice.units(), number, GAP));
    }

    private TileSheet square() {
        return sheet(panels.getFirst(), TileSheet.square(choice.units().length));
    }

    private double preferredScale() {
        double fitting = Math.max(1, TileSheet.scale(square().pixelWidth(), PANEL_WIDTH));
        return Math.min(fitting, TileSheet.scale(like.columns(), LARGEST_TILE));
    }

    @Override
    public double width() {
        double sheets = panels.size() * square().pixelWidth() * preferredScale();
        return Math.max(440, sheets + (panels.size() - 1) * BETWEEN + 2 * Head.MARGIN);
    }

    @Override
    public double height() {
        return Head.HEIGHT + HEADING + square().pixelHeight() * preferredScale() + FOOT;
    }

    @Override
    public double scaleIn(double areaWidth, double areaHeight) {
        return Math.min(1, Math.min(areaWidth / LEAST_WIDTH, areaHeight / LEAST_HEIGHT));
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        boolean low = height < LOW;
        boolean key = height >= LOWEST;
        head.paint(canvas, low ? "" : title(), low ? RUN_ALONE : Head.HEIGHT, width);
        double top = (low ? LOW_HEAD : Head.HEIGHT) + HEADING;
        FilterLayout layout = FilterLayout.largest(panels.size(), choice.units().length, like, GAP,
                new FilterLayout.Room(width - 2 * Head.MARGIN, height - top - (key ? FOOT : BARE), BETWEEN, HEADING + 12,
                        LARGEST_TILE));
        TileSheet first = sheet(panels.getFirst(), layout.columns());
        double sheetWidth = first.pixelWidth() * layout.scale();
        double sheetHeight = first.pixelHeight() * layout.scale();
        double x = Head.MARGIN;
        double y = top;
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            Head.panel(canvas, i, panels.size(), panel.heading(canvas, sheetWidth), x, y - 10);
            sheet(panel, layout.columns()).paint(canvas, x, y, layout.scale(), "unit", panel.projection());
            boolean last = i == panels.size() - 1;
            x += layout.stacked() || last ? 0 : sheetWidth + BETWEEN;
            y += layout.stacked() && !last ? sheetHeight + HEADING + 12 : 0;
        }
        if (key) {
            foot(canvas, x + sheetWidth, y + sheetHeight + 18, like.columns() * layout.scale());
        }
    }

    private void foot(Canvas canvas, double right, double y, double tile) {
        String value = fields.roles().stimulus().channels() == 2 ? "(ON − OFF)" : "weight";
        GreyScale.paint(canvas, Head.MARGIN, y,
                value + " / largest absolute value" + (choice.together() ? " of all" : ""));
        if (right - tile > Head.MARGIN + KEY_WIDTH) {
            GreyScale.bar(canvas, right, y, tile, fields.roles().stimulus().columns());
        }
    }
}
