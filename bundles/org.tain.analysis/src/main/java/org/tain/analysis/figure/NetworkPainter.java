package org.tain.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.network.Arrangement;
import org.tain.analysis.network.Box;
import org.tain.analysis.network.Link;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Style;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** Paints the parts of a network's diagram in the coordinates of its arrangement. */
final class NetworkPainter {
    private static final double HEAD = 10;
    private static final double ROUND = 4.5;
    private static final double LAYER_ARC = 8;
    private static final double POOL_ARC = 42;

    private final NetworkFile network;
    private final Arrangement arrangement;
    private final PopulationColors colors;

    NetworkPainter(NetworkFile network, Arrangement arrangement) {
        this.network = network;
        this.arrangement = arrangement;
        colors = new PopulationColors(network);
    }

    /** A layer as a box, a pool with round ends, a source with a dashed border. */
    void box(Canvas canvas, Box box) {
        Population population = box.population();
        Color color = colors.of(population.name());
        double arc = population.isPool() || box.beside() ? POOL_ARC : LAYER_ARC;
        Shape shape = new RoundRectangle2D.Double(box.left(), box.top(), box.width(), box.height(), arc, arc);
        canvas.fill(shape, Palette.tint(color, 0.1));
        if (population.isSource()) {
            canvas.dash(shape, color, 1.5, 4);
        } else {
            canvas.draw(shape, color, 1.5);
        }
        List<String> lines = new ArrayList<>();
        lines.add(NetworkText.size(population));
        network.homeostasis().stream().filter(h -> h.layer().equals(population.name())).findFirst()
                .ifPresent(h -> lines.add(NetworkText.target(h)));
        double y = box.y() - 7.5 * lines.size() + 4;
        canvas.text(population.name(), box.x(), y, Style.HEADING.in(color), Anchor.MIDDLE);
        for (String line : lines) {
            y += 16;
            canvas.text(line, box.x(), y, Style.NOTE, Anchor.MIDDLE);
        }
        canvas.region(shape, "population", population.name(), -1);
    }

    /** A projection: its line, its head and its label. */
    void link(Canvas canvas, Link link) {
        Projection projection = link.projection();
        Color color = colors.of(projection.source());
        canvas.draw(link.path(), color, projection.rule() != null ? 2.2 : 1.3);
        Point2D end = link.end();
        if (projection.excites()) {
            arrowHead(canvas, end.getX(), end.getY(), link.angle(), color);
        } else {
            roundHead(canvas, end.getX() - ROUND * Math.cos(link.angle()), end.getY() - ROUND * Math.sin(link.angle()),
                    color);
        }
        label(canvas, link, color);
        canvas.region(new BasicStroke(10).createStrokedShape(link.path()), "projection", projection.name(), -1);
    }

    private static void label(Canvas canvas, Link link, Color color) {
        Projection projection = link.projection();
        double x = link.label().getX();
        double y = link.label().getY();
        LinkLabel label = LinkLabel.of(projection);
        switch (link.placing()) {
            case ABOVE -> canvas.halo(label.line(), x, y, Style.NOTE, Anchor.MIDDLE);
            case OVER -> canvas.halo(label.line(), x, y + 4, Style.NOTE, Anchor.MIDDLE);
            default -> {
                boolean left = link.placing() == Link.Placing.LEFT;
                label.paint(canvas, x + (left ? -10 : 10), y, color, left ? Anchor.END : Anchor.START);
            }
        }
    }

    /** The dashed mirror between the two ways of a pair. */
    void mirror(Canvas canvas, Pair pair, Link forward, Link backward) {
        Rectangle2D one = forward.path().getBounds2D();
        Rectangle2D other = backward.path().getBounds2D();
        double x = (one.getCenterX() + other.getCenterX()) / 2;
        double top = Math.max(one.getMinY(), other.getMinY()) + 10;
        double bottom = Math.min(one.getMaxY(), other.getMaxY()) - 10;
        if (pair.mirrored()) {
            canvas.dash(new Line2D.Double(x, top, x, bottom), Palette.SKY, 1.5, 5);
        }
        canvas.halo(pair.mirrored() ? "mirrored" : "unmirrored", x, (top + bottom) / 2 + 4,
                Style.NOTE.in(pair.mirrored() ? Palette.BLUE : Palette.GREY), Anchor.MIDDLE);
        canvas.region(new Rectangle2D.Double(x - 16, top, 32, Math.max(0, bottom - top)), "pair", pair.name(), -1);
    }

    /** The stimulus below its layer. */
    void stimulus(Canvas canvas) {
        Stimulus stimulus = network.stimulus();
        Box layer = stimulus == null ? null : arrangement.box(stimulus.layer());
        if (layer == null) {
            return;
        }
        double top = layer.bottom() + 46;
        canvas.line(layer.x(), top, layer.x(), layer.bottom() + HEAD - 2, Palette.GREY, 1.3);
        arrowHead(canvas, layer.x(), layer.bottom(), -Math.PI / 2, Palette.GREY);
        canvas.text(stimulus.name(), layer.x(), top + 16, Style.HEADING.in(Palette.GREY), Anchor.MIDDLE);
        String channels = stimulus.channels() == 2 ? " pixels, ON and OFF, " : " pixels, ";
        canvas.text(stimulus.rows() + " × " + stimulus.columns() + channels + Numbers.significant(stimulus.startMs(), 4)
                + "–" + Numbers.significant(stimulus.endMs(), 4) + " ms", layer.x(), top + 32, Style.NOTE,
                Anchor.MIDDLE);
        canvas.region(new Rectangle2D.Double(layer.left(), top + 2, layer.width(), 36), "stimulus", stimulus.name(),
                -1);
    }

    /** A filled arrow head whose tip is at a place. */
    static void arrowHead(Canvas canvas, double x, double y, double angle, Color color) {
        Path2D head = new Path2D.Double();
        head.moveTo(0, 0);
        head.lineTo(-HEAD, -HEAD * 0.42);
        head.lineTo(-HEAD * 0.8, 0);
        head.lineTo(-HEAD, HEAD * 0.42);
        head.closePath();
        AffineTransform turned = AffineTransform.getTranslateInstance(x, y);
        turned.rotate(angle);
        canvas.fill(turned.createTransformedShape(head), color);
    }

    /** A filled circle around a place. */
    static void roundHead(Canvas canvas, double x, double y, Color color) {
        canvas.fill(new Ellipse2D.Double(x - ROUND, y - ROUND, 2 * ROUND, 2 * ROUND), color);
    }
}
