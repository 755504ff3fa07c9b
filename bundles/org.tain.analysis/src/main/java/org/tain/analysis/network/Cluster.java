package org.tain.analysis.network;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tain.analysis.network.Link.Placing;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;

/**
 * A population and those that stand beside it, with straight lanes between; the first on its right, the second on its
 * left, further ones below these. Its corner is at the origin.
 */
final class Cluster {
    private static final double LANE = 26;
    private static final double LANE_MARGIN = 18;
    private static final double LEAST_ACROSS = 120;
    private static final double BELOW = 24;
    private static final double LOOP = 46;
    private static final double LOOP_STEP = 20;

    private final Population home;
    private final List<Population> besides;
    private final List<Projection> projections;
    private final Sizes sizes;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private Rectangle2D bounds;

    /**
     * Places the populations and routes what runs between the home and those beside it, and the home's projections to
     * itself where a side is free.
     *
     * @param projections of the whole network
     */
    Cluster(Population home, List<Population> besides, List<Projection> projections, Sizes sizes) {
        this.home = home;
        this.besides = besides;
        this.projections = projections;
        this.sizes = sizes;
        place();
        for (Population population : besides) {
            lanes(population);
        }
        loops();
        moveToOrigin();
    }

    /** Of this population, whether at home or beside it. */
    boolean holds(String population) {
        return boxes.containsKey(population);
    }

    Box box(String population) {
        return boxes.get(population);
    }

    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    double width() {
        return bounds.getWidth();
    }

    double height() {
        return bounds.getHeight();
    }

    /** Whether nothing stands between a population and the cluster's upper or lower edge. */
    boolean isFree(String population, boolean up) {
        Box box = boxes.get(population);
        return boxes.values().stream().allMatch(other -> other == box || other.right() <= box.left()
                || other.left() >= box.right() || (up ? other.top() > box.top() : other.bottom() < box.bottom()));
    }

    private List<Projection> between(Population beside) {
        return projections.stream().filter(p -> p.source().equals(home.name()) && p.target().equals(beside.name())
                || p.source().equals(beside.name()) && p.target().equals(home.name())).toList();
    }

    private void place() {
        List<Population> right = new ArrayList<>();
        List<Population> left = new ArrayList<>();
        for (int i = 0; i < besides.size(); i++) {
            (i % 2 == 0 ? right : left).add(besides.get(i));
        }
        double width = sizes.box(home).width();
        double height = Math.max(sizes.box(home).height(), Math.max(height(right), height(left)));
        boxes.put(home.name(), new Box(home, false, 0, 0, width, height));
        column(right, 1, width / 2);
        column(left, -1, width / 2);
    }

    private double height(List<Population> column) {
        return column.stream().mapToDouble(this::height).sum() + BELOW * Math.max(0, column.size() - 1);
    }

    private double height(Population beside) {
        return Math.max(sizes.box(beside).height(), LANE * between(beside).size() + 14);
    }

    private void column(List<Population> column, int side, double edge) {
        double across = LEAST_ACROSS;
        for (Population beside : column) {
            for (Projection projection : between(beside)) {
                across = Math.max(across, sizes.line(projection).width() + 2 * LANE_MARGIN);
            }
        }
        double y = -height(column) / 2;
        for (Population beside : column) {
            double width = sizes.box(beside).width();
            double height = height(beside);
            boxes.put(beside.name(), new Box(beside, true, side * (edge + across + width / 2), y + height / 2, width,
                    height));
            y += height + BELOW;
        }
    }

    private void lanes(Population beside) {
        Box one = boxes.get(home.name());
        Box other = boxes.get(beside.name());
        boolean right = other.x() > one.x();
        double near = right ? one.right() : one.left();
        double far = right ? other.left() : other.right();
        List<Projection> all = between(beside);
        for (int i = 0; i < all.size(); i++) {
            Projection projection = all.get(i);
            boolean outwards = projection.source().equals(home.name());
            double y = other.y() + (i - (all.size() - 1) / 2.0) * LANE;
            double from = outwards ? near : far;
            double to = outwards ? far : near;
            Rectangle2D label = new Rectangle2D.Double(Math.min(near, far), y - 19, Math.abs(far - near), 15);
            links.add(new Link(projection, new Line2D.Double(from, y, to, y), new Point2D.Double(to, y),
                    to > from ? 0 : Math.PI, label, Placing.ABOVE));
        }
    }

    /** Projections to oneself, on a side on which nothing stands. */
    private void loops() {
        for (Box box : boxes()) {
            boolean left = box.beside() ? box.x() < 0 : besides.size() < 2;
            boolean free = left || box.beside() || besides.isEmpty();
            List<Projection> all = free ? loops(box.population()) : List.of();
            for (int i = 0; i < all.size(); i++) {
                links.add(loop(box, all.get(i), left ? -1 : 1, i));
            }
        }
    }

    private List<Projection> loops(Population population) {
        return projections.stream().filter(p -> p.source().equals(population.name()) && p.target().equals(p.source()))
                .toList();
    }

    private Link loop(Box box, Projection projection, int side, int which) {
        double edge = side < 0 ? box.left() : box.right();
        double out = edge + side * (LOOP + LOOP_STEP * which);
        double half = 9 + 7 * which;
        CubicCurve2D path = new CubicCurve2D.Double(edge, box.y() - half, out, box.y() - half - 12, out,
                box.y() + half + 12, edge, box.y() + half);
        Sizes.Room room = sizes.block(projection);
        double x = edge + side * (0.75 * (LOOP + LOOP_STEP * which) + 8);
        Rectangle2D label = new Rectangle2D.Double(side < 0 ? x - room.width() : x, box.y() - room.height() / 2,
                room.width(), room.height());
        double angle = side < 0 ? Math.toRadians(-14) : Math.toRadians(194);
        return new Link(projection, path, path.getP2(), angle, label, side < 0 ? Placing.LEFT : Placing.RIGHT);
    }

    private void moveToOrigin() {
        Rectangle2D all = null;
        for (Box box : boxes.values()) {
            all = all == null ? box.bounds() : all.createUnion(box.bounds());
        }
        for (Link link : links) {
            all = all.createUnion(link.path().getBounds2D()).createUnion(link.label());
        }
        bounds = all;
        double dx = -all.getX();
        double dy = -all.getY();
        boxes.replaceAll((name, box) -> box.moved(dx, dy));
        links.replaceAll(link -> link.moved(dx, dy));
    }

    /** The projections that are routed here. */
    Optional<Link> link(String projection) {
        return links.stream().filter(link -> link.projection().name().equals(projection)).findFirst();
    }
}
