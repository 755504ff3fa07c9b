package org.tain.analysis.network;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tain.analysis.network.Link.Placing;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Projection;

/**
 * Routes the projections of a placed network: straight lanes between neighbours, curves between rows and columns, loops
 * to oneself.
 */
public final class Routes {
    private static final double LANE_ACROSS = 26;
    private static final double LANE_UP = 76;
    private static final double PORT = 20;
    private static final double LOOP = 54;
    private static final double ARC = 70;

    private final Arrangement arrangement;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> ports = new HashMap<>();

    /** The routes of all projections between placed populations. */
    public Routes(NetworkFile network, Arrangement arrangement) {
        this.arrangement = arrangement;
        Map<String, List<Projection>> bundles = new LinkedHashMap<>();
        for (Projection projection : network.projections()) {
            Box source = arrangement.box(projection.source());
            Box target = arrangement.box(projection.target());
            if (source != null && target != null) {
                boolean ordered = projection.source().compareTo(projection.target()) <= 0;
                String ends = ordered
                        ? projection.source() + "\n" + projection.target()
                        : projection.target() + "\n" + projection.source();
                bundles.computeIfAbsent(ends, key -> new ArrayList<>()).add(projection);
            }
        }
        bundles.values().forEach(this::route);
    }

    /** The routed projections. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /** Routes all projections between the same two populations. */
    private void route(List<Projection> bundle) {
        for (int i = 0; i < bundle.size(); i++) {
            Projection projection = bundle.get(i);
            Box source = arrangement.box(projection.source());
            Box target = arrangement.box(projection.target());
            double lane = i - (bundle.size() - 1) / 2.0;
            if (source == target) {
                loop(projection, source, i);
            } else if (source.rank() == target.rank()) {
                across(projection, source, target, lane);
            } else if (source.x() == target.x()) {
                up(projection, source, target, lane);
            } else {
                slanted(projection, source, target);
            }
        }
    }

    private void loop(Projection projection, Box box, int which) {
        boolean left = !box.beside();
        double edge = left ? box.left() : box.right();
        double out = edge + (left ? -1 : 1) * (LOOP + 22 * which);
        double half = 9 + 7 * which;
        links.add(new Link(projection,
                new CubicCurve2D.Double(edge, box.y() - half, out, box.y() - half - 12, out, box.y() + half + 12, edge,
                        box.y() + half),
                new Point2D.Double(edge, box.y() + half), left ? Math.toRadians(-14) : Math.toRadians(194),
                new Point2D.Double(edge + (left ? -1 : 1) * 0.8 * (LOOP + 22 * which), box.y()),
                left ? Placing.LEFT : Placing.RIGHT));
    }

    private void across(Projection projection, Box source, Box target, double lane) {
        boolean right = target.x() > source.x();
        double from = right ? source.right() : source.left();
        double to = right ? target.left() : target.right();
        boolean obstructed = arrangement.boxes().stream().anyMatch(box -> box != source && box != target
                && box.rank() == source.rank() && (box.x() - from) * (box.x() - to) < 0);
        if (obstructed) {
            arc(projection, source, target);
            return;
        }
        double y = source.y() + lane * LANE_ACROSS;
        links.add(new Link(projection, new Line2D.Double(from, y, to, y), new Point2D.Double(to, y),
                right ? 0 : Math.PI, new Point2D.Double((from + to) / 2, y - 5), Placing.ABOVE));
    }

    /** Over the head of what stands between. */
    private void arc(Projection projection, Box source, Box target) {
        boolean right = target.x() > source.x();
        double from = port(source, true, right);
        double to = port(target, true, !right);
        CubicCurve2D curve = new CubicCurve2D.Double(from, source.top(), from, source.top() - ARC, to,
                target.top() - ARC, to, target.top());
        links.add(new Link(projection, curve, curve.getP2(), Math.PI / 2, point(curve, 0.5), Placing.OVER));
    }

    private void up(Projection projection, Box source, Box target, double lane) {
        boolean up = target.y() < source.y();
        if (Math.abs(source.rank() - target.rank()) > 1) {
            aside(projection, source, target);
            return;
        }
        double x = source.x() + lane * LANE_UP;
        double from = up ? source.top() : source.bottom();
        double to = up ? target.bottom() : target.top();
        links.add(new Link(projection, new Line2D.Double(x, from, x, to), new Point2D.Double(x, to),
                up ? -Math.PI / 2 : Math.PI / 2, new Point2D.Double(x, (from + to) / 2),
                lane < 0 ? Placing.LEFT : Placing.RIGHT));
    }

    /** Around the rows between, on the left. */
    private void aside(Projection projection, Box source, Box target) {
        double out = Math.min(source.left(), target.left()) - 1.6 * ARC;
        boolean up = target.y() < source.y();
        double shift = up ? -12 : 12;
        CubicCurve2D curve = new CubicCurve2D.Double(source.left(), source.y() + shift, out, source.y() + shift, out,
                target.y() + shift, target.left(), target.y() + shift);
        links.add(new Link(projection, curve, curve.getP2(), 0, point(curve, 0.5), Placing.OVER));
    }

    private void slanted(Projection projection, Box source, Box target) {
        boolean up = target.y() < source.y();
        boolean right = target.x() > source.x();
        double fromX = port(source, up, right);
        double toX = port(target, !up, !right);
        double from = up ? source.top() : source.bottom();
        double to = up ? target.bottom() : target.top();
        double bend = 0.55 * (to - from);
        CubicCurve2D curve = new CubicCurve2D.Double(fromX, from, fromX, from + bend, toX, to - bend, toX, to);
        links.add(new Link(projection, curve, curve.getP2(), up ? -Math.PI / 2 : Math.PI / 2, point(curve, 0.7),
                Placing.OVER));
    }

    /** The next free place on the upper or lower edge of a box, from its left or right corner inwards. */
    private double port(Box box, boolean top, boolean right) {
        int taken = ports.merge(box.population().name() + top + right, 1, Integer::sum) - 1;
        double inwards = PORT + box.width() * 0.06 + taken * PORT;
        return right ? box.right() - inwards : box.left() + inwards;
    }

    /** The point of a curve at a parameter between 0 and 1. */
    private static Point2D point(CubicCurve2D c, double t) {
        return new Point2D.Double(bezier(c.getX1(), c.getCtrlX1(), c.getCtrlX2(), c.getX2(), t),
                bezier(c.getY1(), c.getCtrlY1(), c.getCtrlY2(), c.getY2(), t));
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }
}
