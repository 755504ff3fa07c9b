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
import java.util.List;

import org.tain.analysis.network.Box;
import org.tain.analysis.network.Link;
import org.tain.analysis.network.Mirror;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Style;
import org.tain.analysis.run.NetworkFile;
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
    private final PopulationColors colors;

    NetworkPainter(NetworkFile network) {
        this.network = network;
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
        List<String> lines = NetworkText.inBox(network, population);
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
        Rectangle2D room = link.label();
        LinkLabel label = LinkLabel.of(link.projection());
        switch (link.placing()) {
            case ABOVE -> canvas.text(label.line(), room.getCenterX(), room.getMaxY() - 1, Style.NOTE, Anchor.MIDDLE);
            case LEFT -> label.paint(canvas, room.getMaxX(), room.getCenterY(), color, Anchor.END);
            case RIGHT -> label.paint(canvas, room.getX(), room.getCenterY(), color, Anchor.START);
        }
    }

    /** The dashed mirror between the two ways of a pair. */
    void mirror(Canvas canvas, Mirror mirror) {
        Rectangle2D between = mirror.between();
        boolean mirrored = mirror.pair().mirrored();
        double x = between.getCenterX();
        double middle = between.getCenterY();
        if (mirrored) {
            canvas.dash(new Line2D.Double(x, between.getMinY(), x, middle - 10), Palette.SKY, 1.5, 5);
            canvas.dash(new Line2D.Double(x, between.getMaxY(), x, middle + 10), Palette.SKY, 1.5, 5);
        }
        canvas.text(mirrored ? "mirrored" : "unmirrored", x, middle + 4,
                Style.NOTE.in(mirrored ? Palette.BLUE : Palette.GREY), Anchor.MIDDLE);
        canvas.region(between, "pair", mirror.pair().name(), -1);
    }

    /** The stimulus below its layer. */
    void stimulus(Canvas canvas, Rectangle2D room, Link link) {
        Stimulus stimulus = network.stimulus();
        canvas.draw(link.path(), Palette.GREY, 1.3);
        arrowHead(canvas, link.end().getX(), link.end().getY(), link.angle(), Palette.GREY);
        canvas.text(stimulus.name(), room.getCenterX(), room.getY() + 14, Style.HEADING.in(Palette.GREY), Anchor.MIDDLE);
        canvas.text(NetworkText.shown(stimulus), room.getCenterX(), room.getY() + 30, Style.NOTE, Anchor.MIDDLE);
        canvas.region(room, "stimulus", stimulus.name(), -1);
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
