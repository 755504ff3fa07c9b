package org.tain.eclipse.views.runs;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.tain.analysis.figure.Head;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Typefaces;

/** The list of runs as a figure: a line for each run, which is a region {@code run} with its name. */
public final class RunSheet implements Figure {
    private static final double LINE = 20;
    private static final double GAP = 22;
    private static final double WIDEST = 300;
    private static final double DOT = 7;
    private static final double DOT_ROOM = 13;
    private static final double FOOT = 18;
    private static final Style TITLE = Style.TICK.bold();
    private static final Style CELL = Style.TICK;
    private static final String CUT = "…";

    private final List<RunColumn> columns;
    private final List<RunEntry> runs;
    private double[] widths;

    /** The sheet of runs in the order given, with these columns. */
    RunSheet(List<RunColumn> columns, List<RunEntry> runs) {
        this.columns = List.copyOf(columns);
        this.runs = List.copyOf(runs);
    }

    /** The runs, in their order. */
    public List<RunEntry> runs() {
        return runs;
    }

    @Override
    public String name() {
        return "runs";
    }

    @Override
    public String title() {
        return "Runs";
    }

    @Override
    public String caption() {
        return "Each line is one run: its state, the parameters in which the runs differ, and the measures of its last "
                + "presentations.";
    }

    @Override
    public double width() {
        double width = 2 * Head.MARGIN - GAP;
        for (double column : widths()) {
            width += column + GAP;
        }
        return Math.max(320, width);
    }

    @Override
    public double height() {
        return Head.HEIGHT + (runs.size() + 1) * LINE + FOOT;
    }

    /** Each column as wide as its widest text, up to a bound; found when it is first asked for, not on the UI thread. */
    private synchronized double[] widths() {
        if (widths == null) {
            Typefaces typefaces = new Typefaces();
            widths = columns.stream().mapToDouble(column -> width(column, typefaces)).toArray();
        }
        return widths;
    }

    private double width(RunColumn column, Typefaces typefaces) {
        double widest = width(column.title(), TITLE, typefaces);
        for (RunEntry run : runs) {
            double dot = column.id().equals(RunColumns.STATE) ? DOT_ROOM : 0;
            widest = Math.max(widest, dot + width(column.text().apply(run), CELL, typefaces));
        }
        return Math.min(WIDEST, widest);
    }

    private static double width(String text, Style style, Typefaces typefaces) {
        return typefaces.get(style.face()).width(text, style.size());
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        double scale = Math.min(width / width(), height / height());
        canvas.within(0, 0, scale, () -> paint(canvas));
    }

    private void paint(Canvas canvas) {
        new Head(runs.size() == 1 ? "1 run" : runs.size() + " runs").paint(canvas, title());
        double right = width() - Head.MARGIN;
        double y = Head.HEIGHT;
        line(canvas, y, null);
        canvas.line(Head.MARGIN, y + LINE - 4, right, y + LINE - 4, Palette.FAINT, 1);
        for (RunEntry run : runs) {
            y += LINE;
            line(canvas, y, run);
            canvas.line(Head.MARGIN, y + LINE - 4, right, y + LINE - 4, Palette.RULE, 0.6);
            canvas.region(new Rectangle2D.Double(Head.MARGIN, y - 4, right - Head.MARGIN, LINE), "run", run.name(), -1);
        }
    }

    /** A line of the table; the titles without a run. */
    private void line(Canvas canvas, double top, RunEntry run) {
        double x = Head.MARGIN;
        double baseline = top + LINE - 10;
        for (int i = 0; i < columns.size(); i++) {
            RunColumn column = columns.get(i);
            double width = widths()[i];
            double left = x;
            if (run != null && column.id().equals(RunColumns.STATE)) {
                canvas.fill(new Ellipse2D.Double(x, baseline - DOT - 0.5, DOT, DOT), color(run.state()));
                left += DOT_ROOM;
            }
            Style style = run == null ? TITLE : CELL;
            String text = cut(canvas, run == null ? column.title() : column.text().apply(run), style, width - left + x);
            canvas.text(text, column.right() ? x + width : left, baseline, style,
                    column.right() ? Anchor.END : Anchor.START);
            x += width + GAP;
        }
    }

    private static String cut(Canvas canvas, String text, Style style, double room) {
        if (canvas.width(text, style) <= room + 0.5) {
            return text;
        }
        int end = text.length();
        while (end > 0 && canvas.width(text.substring(0, end) + CUT, style) > room) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }

    private static Color color(String state) {
        return switch (state) {
            case "running" -> Palette.BLUE;
            case "finished" -> Palette.GREEN;
            case "failed", "unreadable" -> Palette.VERMILLION;
            case "interrupted" -> Palette.ORANGE;
            default -> Palette.FAINT;
        };
    }
}
