package org.tain.analysis.network;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.tain.analysis.network.Sizes.Room;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** Places clusters in rows, input lowest, and routes the strands between them, by ELK. */
final class Layering {
    private static final int MOST = 4;
    private static final double BETWEEN_ROWS = 26;
    private static final double BESIDE = 48;
    private static final double LABEL = 8;
    private static final int STRAIGHT = 10;
    private static final double LABEL_GAP = 10;
    private static final double LOOP = 16;

    private final List<Cluster> clusters;
    private final List<Strand> strands;
    private final Sizes sizes;
    private final Stimulus stimulus;
    private Ports ports;
    private Map<Cluster, ElkNode> nodes;
    private ElkNode stimulusNode;
    private Map<Strand, ElkEdge> edges;

    Layering(List<Cluster> clusters, List<Strand> strands, Sizes sizes, Stimulus stimulus) {
        this.clusters = clusters;
        this.strands = strands;
        this.sizes = sizes;
        this.stimulus = stimulus;
    }

    /** Lays out again until every strand leaves its box on the side to which it leads, a few times at most. */
    void layOut() {
        LayoutMetaDataService.getInstance(); // makes ELK know its own options
        Ports next = ports();
        for (int i = 0; i < MOST && !next.equals(ports); i++) {
            ports = next;
            layOutOnce();
            next = ports();
        }
    }

    private void layOutOnce() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.UP);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_ROWS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_ROWS);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE / 2);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, LABEL);
        root.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, 2 * LOOP);
        Map<Cluster, ElkNode> made = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            made.put(cluster, node(root, cluster.width(), cluster.height()));
        }
        if (strands.stream().anyMatch(Strand::isStimulus)) {
            Room room = sizes.stimulus(stimulus);
            stimulusNode = node(root, room.width(), room.height());
        }
        nodes = made;
        edges = new LinkedHashMap<>();
        for (Strand strand : strands) {
            edges.put(strand, edge(strand));
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    }

    private static ElkNode node(ElkNode root, double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        return node;
    }

    private ElkEdge edge(Strand strand) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(port(strand, true), port(strand, false));
        boolean learns = strand.projections().stream().anyMatch(projection -> projection.rule() != null);
        edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS,
                strand.isPair() || strand.isStimulus() ? STRAIGHT : learns ? STRAIGHT / 2 : 1);
        if (!strand.isStimulus()) {
            ElkLabel label = ElkGraphUtil.createLabel("label", edge); // one without text takes no room
            Room room = room(strand);
            label.setDimensions(room.width(), room.height());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, strand.isPair());
        }
        return edge;
    }

    private Room room(Strand strand) {
        double width = 0;
        double height = 0;
        for (Projection projection : strand.projections()) {
            width = Math.max(width, sizes.block(projection).width());
            height = Math.max(height, sizes.block(projection).height());
        }
        return strand.isPair()
                ? new Room(2 * (width + LABEL_GAP + Strand.LANE), Math.max(height + 10, 84))
                : new Room(width, height);
    }

    private ElkPort port(Strand strand, boolean lower) {
        String population = lower ? strand.from() : strand.to();
        ElkPort port;
        if (population.isEmpty()) {
            port = ElkGraphUtil.createPort(stimulusNode);
            port.setLocation(stimulusNode.getWidth() / 2, 0);
            port.setProperty(LayeredOptions.PORT_SIDE, PortSide.NORTH);
            return port;
        }
        Cluster cluster = cluster(population);
        boolean up = up(strand, population);
        port = ElkGraphUtil.createPort(nodes.get(cluster));
        if (cluster.isFree(population, up)) {
            double loop = strand.from().equals(strand.to()) ? lower ? -LOOP : LOOP : 0;
            port.setLocation(ports.x(strand, population, up) + loop, up ? 0 : cluster.height());
            port.setProperty(LayeredOptions.PORT_SIDE, up ? PortSide.NORTH : PortSide.SOUTH);
        } else {
            boolean right = cluster.box(population).x() > cluster.width() / 2;
            port.setLocation(right ? cluster.width() : 0, cluster.box(population).y());
            port.setProperty(LayeredOptions.PORT_SIDE, right ? PortSide.EAST : PortSide.WEST);
        }
        return port;
    }

    /** Whether a strand leaves a population upwards; within one cluster both ends do. */
    private boolean up(Strand strand, String population) {
        return population.equals(strand.from()) || !strand.from().isEmpty() && cluster(strand.from()) == cluster(strand.to());
    }

    private Cluster cluster(String population) {
        return clusters.stream().filter(cluster -> cluster.holds(population)).findFirst().orElseThrow();
    }

    private Ports ports() {
        Ports placed = new Ports();
        for (Cluster cluster : clusters) {
            for (Box box : cluster.boxes()) {
                String name = box.population().name();
                for (boolean up : new boolean[] {true, false}) {
                    List<Strand> here = strands.stream()
                            .filter(s -> (s.from().equals(name) || s.to().equals(name)) && up(s, name) == up).toList();
                    double left = edges == null ? 0 : nodes.get(cluster).getX();
                    placed.put(box, up, here, strand -> far(strand, name) - left);
                }
            }
        }
        return placed;
    }

    /**
     * Where a strand ran upright for the next time after it had left a population; 0 before the first layout, which
     * keeps the order of the model.
     */
    private double far(Strand strand, String population) {
        if (edges == null) {
            return 0;
        }
        List<Point2D> route = route(strand);
        List<Point2D> leaving = population.equals(strand.from()) ? route : route.reversed();
        return leaving.get(Math.min(2, leaving.size() - 1)).getX();
    }

    /** The upper left corner of a cluster. */
    Point2D place(Cluster cluster) {
        ElkNode node = nodes.get(cluster);
        return new Point2D.Double(node.getX(), node.getY());
    }

    /** The room of the stimulus. */
    Optional<Rectangle2D> stimulus() {
        return Optional.ofNullable(stimulusNode)
                .map(n -> new Rectangle2D.Double(n.getX(), n.getY(), n.getWidth(), n.getHeight()));
    }

    /** The room of a strand's label. */
    Rectangle2D label(Strand strand) {
        ElkLabel label = edges.get(strand).getLabels().getFirst();
        return new Rectangle2D.Double(label.getX(), label.getY(), label.getWidth(), label.getHeight());
    }

    /** The route of a strand from border to border. */
    List<Point2D> route(Strand strand) {
        ElkEdgeSection section = edges.get(strand).getSections().getFirst();
        List<Point2D> points = new ArrayList<>();
        points.add(border(strand, strand.from(), section.getStartX(), section.getStartY()));
        points.add(new Point2D.Double(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point2D.Double(bend.getX(), bend.getY()));
        }
        points.add(new Point2D.Double(section.getEndX(), section.getEndY()));
        points.add(border(strand, strand.to(), section.getEndX(), section.getEndY()));
        return Bends.simplified(points);
    }

    /** From the border of a cluster on to that of the population in it. */
    private Point2D border(Strand strand, String population, double x, double y) {
        if (population.isEmpty()) {
            return new Point2D.Double(x, y);
        }
        Cluster cluster = cluster(population);
        Point2D at = place(cluster);
        Box box = cluster.box(population).moved(at.getX(), at.getY());
        boolean up = up(strand, population);
        if (cluster.isFree(population, up)) {
            return new Point2D.Double(x, up ? box.top() : box.bottom());
        }
        return new Point2D.Double(x > box.x() ? box.right() : box.left(), y);
    }
}
