package org.tain.analysis.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.paint.Typefaces.Face;

/** What a figure paints on: lines, shapes, pictures and text on a {@link Graphics2D}, remembering what lies where. */
public final class Canvas {
    private static final double HALO = 4;

    private final Graphics2D graphics;
    private final Typefaces typefaces;
    private final Ground ground;
    private final double dots;
    private final List<Region> regions = new ArrayList<>();
    private final List<Plot> plots = new ArrayList<>();
    private AffineTransform placing = new AffineTransform();

    /** Which point of a text is put at the given place. */
    public enum Anchor {
        START, MIDDLE, END;

        private double shift(double width) {
            return switch (this) {
                case START -> 0;
                case MIDDLE -> -width / 2;
                case END -> -width;
            };
        }
    }

    /** White paper on graphics whose unit is the figure's pixel. */
    public Canvas(Graphics2D graphics, Typefaces typefaces) {
        this(graphics, typefaces, Ground.WHITE);
    }

    /** A canvas on graphics whose unit is the figure's pixel; colours are given as for white paper. */
    public Canvas(Graphics2D graphics, Typefaces typefaces, Ground ground) {
        this(graphics, typefaces, ground, Math.max(1, graphics.getTransform().getScaleX()));
    }

    /** A canvas for a file that can be enlarged, where pictures shall have so many dots for each pixel. */
    Canvas(Graphics2D graphics, Typefaces typefaces, Ground ground, double dots) {
        this.graphics = graphics;
        this.typefaces = typefaces;
        this.ground = ground;
        this.dots = dots;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A colour, given as for white paper, as it is shown on this canvas: for the pixels of pictures. */
    public Color shown(Color color) {
        return ground.of(color);
    }

    /** How many dots of a picture there should be for each pixel of the figure, so that none is lost or blurred. */
    public double dotsPerPixel() {
        return dots;
    }

    /** Fills a shape. */
    public void fill(Shape shape, Color color) {
        graphics.setColor(ground.of(color));
        graphics.fill(shape);
    }

    /** Strokes a shape with round joins. */
    public void draw(Shape shape, Color color, double width) {
        graphics.setColor(ground.of(color));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Strokes a line of many points, whose corners are cut: round ones take several times as long and are not seen. */
    public void curve(Shape shape, Color color, double width) {
        graphics.setColor(ground.of(color));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        graphics.draw(shape);
    }

    /** Strokes a shape with dashes of a length and gaps of the same length. */
    public void dash(Shape shape, Color color, double width, double dash) {
        graphics.setColor(ground.of(color));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                new float[] {(float) dash, (float) dash}, 0));
        graphics.draw(shape);
    }

    /** A straight line. */
    public void line(double x1, double y1, double x2, double y2, Color color, double width) {
        draw(new Line2D.Double(x1, y1, x2, y2), color, width);
    }

    /** A picture with its pixels enlarged by a factor, its corner at a place; smoothed where a dot holds several. */
    public void picture(BufferedImage picture, double x, double y, double scale) {
        AffineTransform saved = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        boolean shrunk = Math.abs(graphics.getTransform().getDeterminant()) < 0.999;
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, shrunk
                ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(picture, 0, 0, null);
        graphics.setTransform(saved);
    }

    /** Text with its baseline at a place. */
    public void text(String text, double x, double y, Style style, Anchor anchor) {
        text(Text.of(text), x, y, style, anchor);
    }

    /** Text with its baseline at a place. */
    public void text(Text text, double x, double y, Style style, Anchor anchor) {
        fill(AffineTransform.getTranslateInstance(x + anchor.shift(width(text, style)), y)
                .createTransformedShape(outline(text, style)), style.color());
    }

    /** Text on a piece of paper, readable across lines. */
    public void halo(String text, double x, double y, Style style, Anchor anchor) {
        double width = width(text, style);
        fill(new Rectangle2D.Double(x + anchor.shift(width) - HALO, y - style.size(), width + 2 * HALO,
                1.3 * style.size()), Palette.PAPER);
        text(text, x, y, style, anchor);
    }

    /** Text that reads upwards, its baseline at a place, its middle at the height of the place. */
    public void upwards(Text text, double x, double y, Style style) {
        AffineTransform turned = AffineTransform.getTranslateInstance(x, y);
        turned.rotate(-Math.PI / 2);
        turned.translate(-width(text, style) / 2, 0);
        fill(turned.createTransformedShape(outline(text, style)), style.color());
    }

    /** Width of a text. */
    public double width(String text, Style style) {
        return width(Text.of(text), style);
    }

    /** Width of a text. */
    public double width(Text text, Style style) {
        double width = 0;
        for (Text.Run run : text.runs()) {
            width += typefaces.get(face(run, style)).width(run.text(), style.size() * run.scale());
        }
        return width;
    }

    private Shape outline(Text text, Style style) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (Text.Run run : text.runs()) {
            Typeface face = typefaces.get(face(run, style));
            double size = style.size() * run.scale();
            path.append(face.outline(run.text(), size).getPathIterator(
                    AffineTransform.getTranslateInstance(x, run.drop() * style.size())), false);
            x += face.width(run.text(), size);
        }
        return path;
    }

    private static Face face(Text.Run run, Style style) {
        return run.face(style.face());
    }

    /** Paints something moved and then enlarged; its regions are remembered in the figure's pixels. */
    public void within(double x, double y, double scale, Runnable painting) {
        AffineTransform saved = graphics.getTransform();
        AffineTransform outer = placing;
        placing = new AffineTransform(outer);
        placing.translate(x, y);
        placing.scale(scale, scale);
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        painting.run();
        graphics.setTransform(saved);
        placing = outer;
    }

    /** Paints something of which only what lies in a rectangle is seen. */
    public void clipped(Rectangle2D area, Runnable painting) {
        Shape saved = graphics.getClip();
        graphics.clip(area);
        painting.run();
        graphics.setClip(saved);
    }

    /** Remembers what lies where. */
    public void region(Shape shape, String kind, String name, int index) {
        regions.add(new Region(placing.createTransformedShape(shape), kind, name, index));
    }

    void plot(Plot plot) {
        plots.add(plot);
    }

    /** What was painted where, in the order of painting. */
    public List<Region> regions() {
        return List.copyOf(regions);
    }

    /** The topmost part at a point. */
    public Optional<Region> regionAt(double x, double y) {
        return regions.reversed().stream().filter(region -> region.shape().contains(x, y)).findFirst();
    }

    /** The plots that were painted, which turn pixels back into values. */
    public List<Plot> plots() {
        return List.copyOf(plots);
    }
}
