package org.tain.analysis.network;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tain.analysis.network.Link.Placing;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;

/**
 * A network laid out: what is driven from outside lowest, each layer above what excites it, inhibition beside what it
 * inhibits, the two ways of a pair side by side. Rows, crossings and routes are found by ELK's layered algorithm, to
 * which a layer and what stands beside it is one node.
 */
public final class Diagram {
    private static final double LABEL_GAP = 10;

    private final NetworkFile network;
    private final Flow flow;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Strand> strands = new ArrayList<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Mirror> mirrors = new ArrayList<>();
    private Rectangle2D stimulus;
    private Link stimulusLink;
    private Rectangle2D bounds;

    /** Lays a network out; the same network gives the same diagram. */
    public Diagram(NetworkFile network, Sizes sizes) {
        this.network = network;
        flow = new Flow(network);
        clusters(sizes);
        strands();
        Layering layering = new Layering(clusters, strands, sizes, network.stimulus());
        layering.layOut();
        take(layering);
    }

    private void clusters(Sizes sizes) {
        for (String name : flow.order()) {
            List<Population> besides = network.populations().stream()
                    .filter(p -> flow.home(p.name()).filter(name::equals).isPresent()).toList();
            clusters.add(new Cluster(network.population(name).orElseThrow(), besides, network.projections(), sizes));
        }
    }

    private void strands() {
        if (network.stimulus() != null && network.population(network.stimulus().layer()).isPresent()) {
            strands.add(new Strand("", network.stimulus().layer(), List.of(), null));
        }
        List<Projection> left = new ArrayList<>(network.projections());
        left.removeIf(p -> network.population(p.source()).isEmpty() || network.population(p.target()).isEmpty()
                || clusters.stream().anyMatch(c -> c.link(p.name()).isPresent()));
        for (Pair pair : network.pairs()) {
            Optional<Projection> forward = left.stream().filter(p -> p.name().equals(pair.forward())).findFirst();
            Optional<Projection> backward = left.stream().filter(p -> p.name().equals(pair.backward())).findFirst();
            if (forward.isPresent() && backward.isPresent() && !forward.equals(backward)) {
                strands.add(strand(List.of(forward.get(), backward.get()), pair));
                left.remove(forward.get());
                left.remove(backward.get());
            }
        }
        left.forEach(projection -> strands.add(strand(List.of(projection), null)));
    }

    private Strand strand(List<Projection> projections, Pair pair) {
        Projection first = projections.getFirst();
        return flow.isBefore(first.target(), first.source())
                ? new Strand(first.target(), first.source(), projections, pair)
                : new Strand(first.source(), first.target(), projections, pair);
    }

    private void take(Layering layering) {
        for (Cluster cluster : clusters) {
            Point2D at = layering.place(cluster);
            cluster.boxes().forEach(box -> boxes.put(box.population().name(), box.moved(at.getX(), at.getY())));
            cluster.links().forEach(link -> links.add(link.moved(at.getX(), at.getY())));
        }
        stimulus = layering.stimulus().orElse(null);
        for (Strand strand : strands) {
            List<Point2D> route = layering.route(strand);
            if (strand.isStimulus()) {
                stimulusLink = link(null, route, new Rectangle2D.Double(), Placing.RIGHT);
            } else if (strand.isPair()) {
                pair(strand, route, layering.label(strand));
            } else {
                single(strand, route, layering.label(strand));
            }
        }
        bounds = measured();
    }

    private void single(Strand strand, List<Point2D> route, Rectangle2D label) {
        Projection projection = strand.projections().getFirst();
        double middle = label.getCenterX();
        // the label lies beside the upright piece of the route at its height
        double line = middle;
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < route.size(); i++) {
            double x = route.get(i).getX();
            boolean there = Math.min(route.get(i - 1).getY(), route.get(i).getY()) <= label.getCenterY()
                    && label.getCenterY() <= Math.max(route.get(i - 1).getY(), route.get(i).getY());
            if (there && Math.abs(x - middle) < nearest) {
                nearest = Math.abs(x - middle);
                line = x;
            }
        }
        links.add(link(projection, directed(route, strand, projection), label,
                line > middle ? Placing.LEFT : Placing.RIGHT));
    }

    private void pair(Strand strand, List<Point2D> route, Rectangle2D label) {
        double x = label.getCenterX();
        double width = label.getWidth() / 2 - Strand.LANE - LABEL_GAP;
        for (int i = 0; i < 2; i++) {
            boolean left = i == 0;
            Projection projection = strand.projections().get(i);
            List<Point2D> lane = Bends.beside(route, left ? -Strand.LANE : Strand.LANE);
            Rectangle2D room = new Rectangle2D.Double(left ? label.getX() : label.getMaxX() - width, label.getY(),
                    width, label.getHeight());
            links.add(link(projection, directed(lane, strand, projection), room, left ? Placing.LEFT : Placing.RIGHT));
        }
        mirrors.add(new Mirror(strand.pair(), new Rectangle2D.Double(x - Strand.LANE + 4, label.getY(),
                2 * Strand.LANE - 8, label.getHeight())));
    }

    private static List<Point2D> directed(List<Point2D> upwards, Strand strand, Projection projection) {
        return projection.source().equals(strand.from()) ? upwards : upwards.reversed();
    }

    private static Link link(Projection projection, List<Point2D> route, Rectangle2D label, Placing placing) {
        return new Link(projection, Bends.rounded(route), route.getLast(), Bends.angle(route), label, placing);
    }

    private Rectangle2D measured() {
        Rectangle2D all = stimulus;
        for (Box box : boxes.values()) {
            all = all == null ? box.bounds() : all.createUnion(box.bounds());
        }
        for (Link link : links) {
            all = all.createUnion(link.path().getBounds2D()).createUnion(link.label());
        }
        return all;
    }

    /** The placed population; null if there is none of this name. */
    public Box box(String population) {
        return boxes.get(population);
    }

    /** All populations. */
    public List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    /** All projections between populations that are there. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /** Where the pairs run whose two ways lie side by side. */
    public List<Mirror> mirrors() {
        return List.copyOf(mirrors);
    }

    /** The room for what is written of the stimulus. */
    public Optional<Rectangle2D> stimulus() {
        return Optional.ofNullable(stimulus);
    }

    /** The way from the stimulus to its layer, without a projection. */
    public Optional<Link> stimulusLink() {
        return Optional.ofNullable(stimulusLink);
    }

    /** All that is drawn, labels included. */
    public Rectangle2D bounds() {
        return bounds;
    }
}
