package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.tain.analysis.measure.PlasticityWindow;
import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;

/**
 * One panel of windows: a rule's, or the sum of a pair's two.
 *
 * @param kind, name the region it becomes, such as {@code learning W}
 * @param anatomy where the delay lies; empty for a sum
 * @param difference the horizontal axis
 * @param whole painted thickly
 * @param zeroMs where the spikes meet at the synapse at the same time, ms; of the forward rule for a sum
 * @param parts of a sum, painted thinly below it: forward, backward
 */
record WindowPanel(String kind, String name, String heading, String anatomy, Text difference, PlasticityWindow whole,
        double zeroMs, Color color, String unit, List<Part> parts) {
    private static final double LEFT = 72;
    private static final double RIGHT = 14;
    private static final double TOP = 44;
    private static final double BOTTOM = 60;

    /** One of the two rules in their sum. */
    record Part(String name, PlasticityWindow window, Color color) {
    }

    /** Paints it into a cell; it has a letter if there are others. */
    void paint(Canvas canvas, Rectangle2D cell, int number, int of) {
        double x = cell.getX() + Head.MARGIN;
        Head.panel(canvas, number, of, heading, x, cell.getY() + TOP - 28);
        canvas.text(anatomy, of == 1 ? x : x + 17, cell.getY() + TOP - 13, Style.NOTE, Anchor.START);
        Rectangle2D area = new Rectangle2D.Double(cell.getX() + LEFT, cell.getY() + TOP,
                Math.max(20, cell.getWidth() - LEFT - RIGHT), Math.max(20, cell.getHeight() - TOP - BOTTOM));
        canvas.region(new Rectangle2D.Double(area.getX() - 2, area.getY() - 2, area.getWidth() + 4,
                area.getHeight() + 4), kind, name, -1);
        curves(canvas, area);
    }

    private void curves(Canvas canvas, Rectangle2D area) {
        double size = whole.largest();
        for (Part part : parts) {
            size = Math.max(size, part.window.largest());
        }
        size *= 1.15;
        String of = unit == null || unit.isBlank() ? "" : " (" + unit + ")";
        int ticks = area.getWidth() < 160 ? 4 : 6;
        Plot plot = new Plot(canvas, area,
                Axis.exact(difference, whole.first(), whole.last(), Axis.step(whole.last() - whole.first(), ticks)),
                Axis.exact(Text.of("weight change" + of), -size, size, Axis.step(2 * size, 5)));
        plot.frame();
        plot.level(0);
        plot.upright(0);
        if (zeroMs != 0 && zeroMs > whole.first() && zeroMs < whole.last()) {
            canvas.line(plot.x(zeroMs), area.getMinY(), plot.x(zeroMs), area.getMaxY(), Palette.FAINT, 1);
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean dashed = i > 0;
            part.window.pieces().forEach(piece -> stroke(canvas, path(plot, piece), part.color, 1.5, dashed));
        }
        whole.pieces().forEach(piece -> canvas.draw(path(plot, piece), color, 2.2));
        if (!parts.isEmpty()) {
            key(canvas, area.getMaxX(), area.getMinY() - 13);
        }
    }

    private static Shape path(Plot plot, PlasticityWindow piece) {
        return plot.path(piece.deltaMs(), piece.change());
    }

    private static void stroke(Canvas canvas, Shape shape, Color color, double width, boolean dashed) {
        if (dashed) {
            canvas.dash(shape, color, width, 4);
        } else {
            canvas.draw(shape, color, width);
        }
    }

    /** The names of the curves, right-aligned. */
    private void key(Canvas canvas, double right, double y) {
        double x = key(canvas, right, y, "sum", color, 2.2, false);
        for (int i = parts.size() - 1; i >= 0; i--) {
            x = key(canvas, x, y, parts.get(i).name, parts.get(i).color, 1.5, i > 0);
        }
    }

    private static double key(Canvas canvas, double right, double y, String name, Color color, double width,
            boolean dashed) {
        canvas.text(name, right, y, Style.TICK, Anchor.END);
        double x = right - canvas.width(name, Style.TICK) - 5;
        stroke(canvas, new Line2D.Double(x - 18, y - 4, x, y - 4), color, width, dashed);
        return x - 32;
    }

    /** The change at a time difference, in words. */
    String about(double deltaMs) {
        StringBuilder text = new StringBuilder(heading).append("\n").append(Numbers.significant(deltaMs, 3))
                .append(" ms: ").append(change(whole, deltaMs));
        for (Part part : parts) {
            text.append("\n").append(part.name).append(" ").append(change(part.window, deltaMs));
        }
        return text.toString();
    }

    private String change(PlasticityWindow window, double deltaMs) {
        return Numbers.significant(window.at(deltaMs), 3) + (unit == null || unit.isBlank() ? "" : " " + unit);
    }
}
