package org.tain.analysis.filter;

import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.figure.GreyScale;
import org.tain.analysis.figure.Head;
import org.tain.analysis.figure.Points;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.TileDots;
import org.tain.analysis.paint.TileSheet;

/** One neuron: the weights from ON and OFF, their difference, the feedback, its numbers, and how all that came about. */
public final class UnitFigure implements Figure {
    private static final double WIDTH = 400;
    private static final double TILE = 76;
    private static final double SMALL = 42;
    private static final double GAP = 8;
    private static final double ROOM = WIDTH - 2 * Head.MARGIN;
    private static final double LINE = 17;
    private static final double HEADING = 26;
    private static final int MOST_MOMENTS = 7;
    private static final double KEY = 34;

    private final String run;
    private final LearnedFields fields;
    private final int neuron;
    private final List<UnitMoment> history;
    private final List<Picture> pictures;
    private final UnitCourses courses;

    private record Picture(String label, TileSheet sheet) {
        static Picture of(String label, TileDots dots, int which) {
            return new Picture(label, new TileSheet(dots, new int[] {which}, 1, 0));
        }
    }

    /**
     * A neuron of the fields of a recorded point.
     *
     * @param run what stands under the title, such as the run's name
     * @param history the neuron at recorded points, ascending; empty while they are read
     */
    public UnitFigure(String run, LearnedFields fields, int neuron, List<UnitMoment> history) {
        this.run = run;
        this.fields = fields;
        this.neuron = neuron;
        this.history = List.copyOf(history);
        this.pictures = pictures();
        this.courses = new UnitCourses(fields.measures(), this.history, ROOM);
    }

    private List<Picture> pictures() {
        List<Picture> shown = new ArrayList<>();
        Roles roles = fields.roles();
        if (roles.stimulus().channels() == 2) {
            TileDots both = TileDots.together(List.of(fields.channel(neuron, 0), fields.channel(neuron, 1)));
            shown.add(Picture.of("ON", both, 0));
            shown.add(Picture.of("OFF", both, 1));
        }
        String forward = roles.stimulus().channels() == 2 ? "ON − OFF" : roles.forward();
        shown.add(Picture.of(forward, TileDots.each(List.of(fields.difference(neuron))), 0));
        if (fields.hasBackward()) {
            shown.add(Picture.of("feedback " + roles.backward(),
                    TileDots.each(List.of(fields.feedback(neuron))), 0));
        }
        return shown;
    }

    /** The index of the neuron. */
    public int neuron() {
        return neuron;
    }

    @Override
    public String name() {
        return "neuron-" + neuron;
    }

    @Override
    public String title() {
        return "Neuron " + neuron;
    }

    @Override
    public String caption() {
        return "Weights of neuron " + neuron + " of " + fields.roles().code() + " after "
                + Numbers.whole(fields.point()) + " presentations: from ON and OFF by the same scale, their difference "
                + "and the feedback each divided by its largest absolute value; below, how they came about.";
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return Head.HEIGHT + HEADING + TILE + LINE + KEY + lines() * LINE + historyHeight() + courses.height() + 12;
    }

    private int lines() {
        return (fields.measures().size() + 1) / 2;
    }

    private List<UnitMoment> moments() {
        return Points.spread(history, MOST_MOMENTS);
    }

    private static int perRow() {
        return (int) ((ROOM + GAP) / (SMALL + GAP));
    }

    private double rowHeight() {
        return (fields.hasBackward() ? 2 : 1) * (SMALL + 3) + LINE + 4;
    }

    private double historyHeight() {
        int rows = (moments().size() + perRow() - 1) / perRow();
        return history.isEmpty() ? 0 : HEADING + 12 + rows * rowHeight();
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        double scale = Math.min(width / width(), height / height());
        canvas.within(0, 0, scale, () -> paint(canvas));
    }

    private void paint(Canvas canvas) {
        new Head(run + "  ·  " + fields.roles().code() + "  ·  " + Numbers.whole(fields.point()) + " presentations")
                .paint(canvas, title());
        double x = Head.MARGIN;
        double y = Head.HEIGHT + 6;
        for (Picture picture : pictures) {
            double dot = dot(picture.sheet(), TILE);
            picture.sheet().paint(canvas, x, y, dot, "picture", picture.label());
            canvas.text(picture.label(), x, y + TILE + LINE - 2, Style.NOTE, Anchor.START);
            x += TILE + GAP + 5;
        }
        y += TILE + LINE + 14;
        GreyScale.paint(canvas, Head.MARGIN, y, "weight / largest absolute value");
        y += KEY + LINE;
        numbers(canvas, y);
        y += lines() * LINE;
        if (!history.isEmpty()) {
            canvas.text("Through training", Head.MARGIN, y + 8, Style.HEADING, Anchor.START);
            history(canvas, y + HEADING - 6);
            courses.paint(canvas, Head.MARGIN, y + historyHeight() - 4);
        }
    }

    private static double dot(TileSheet sheet, double size) {
        double dot = size / Math.max(1, Math.max(sheet.pixelWidth(), sheet.pixelHeight()));
        return dot >= 1 ? Math.floor(2 * dot) / 2 : dot;
    }

    private void numbers(Canvas canvas, double top) {
        List<UnitMeasure> measures = fields.measures();
        for (int i = 0; i < measures.size(); i++) {
            UnitMeasure measure = measures.get(i);
            double left = Head.MARGIN + i % 2 * (ROOM / 2 + 6);
            double y = top + i / 2 * LINE;
            canvas.text(measure.title(), left, y, Style.NOTE, Anchor.START);
            canvas.text(measure.text(neuron), left + ROOM / 2 - 6, y, Style.TICK.bold(), Anchor.END);
        }
    }

    private void history(Canvas canvas, double top) {
        List<UnitMoment> shown = moments();
        for (int i = 0; i < shown.size(); i++) {
            UnitMoment moment = shown.get(i);
            double x = Head.MARGIN + i % perRow() * (SMALL + GAP);
            double y = top + i / perRow() * rowHeight();
            tile(canvas, moment.forward(), x, y, i);
            y += SMALL + 3;
            if (moment.backward() != null) {
                tile(canvas, moment.backward(), x, y, i);
                y += SMALL + 3;
            }
            canvas.text(Numbers.whole(moment.point()), x, y + 9, Style.NOTE, Anchor.START);
        }
    }

    private static void tile(Canvas canvas, Tile tile, double x, double y, int moment) {
        TileSheet sheet = new TileSheet(List.of(tile), 1, 0);
        sheet.paint(canvas, x, y, dot(sheet, SMALL), "moment", String.valueOf(moment));
    }
}
