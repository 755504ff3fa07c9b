package org.tain.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** Every network is laid out so that it can be read. */
class DiagramTest {
    private static final Sizes SIZES = new Sizes() {
        @Override
        public Room box(Population population) {
            return new Room(160, 60);
        }

        @Override
        public Room block(Projection projection) {
            return new Room(70, 45);
        }

        @Override
        public Room line(Projection projection) {
            return new Room(80, 15);
        }

        @Override
        public Room stimulus(Stimulus stimulus) {
            return new Room(150, 38);
        }
    };

    static List<NetworkFile> networks() {
        return List.of(autoencoder(), stack(), excitationAndInhibition(), threePools(),
                new NetworkBuilder().layers("alone").network());
    }

    private static NetworkFile autoencoder() {
        return new NetworkBuilder().layers("visible", "hidden").shownTo("visible").pool("calmVisible", "visible")
                .pool("calmHidden", "hidden").excites("ahead", "visible", "calmHidden")
                .pair("W", "Q", "visible", "hidden").network();
    }

    private static NetworkFile stack() {
        return new NetworkBuilder().layers("top", "middle", "bottom").shownTo("bottom")
                .pair("W1", "Q1", "bottom", "middle").pair("W2", "Q2", "middle", "top")
                .excites("skip", "bottom", "top").network();
    }

    private static NetworkFile excitationAndInhibition() {
        return new NetworkBuilder().layers("outside", "E", "I").excites("EE", "E", "E").excites("EI", "E", "I")
                .inhibits("IE", "I", "E").inhibits("II", "I", "I").excites("xE", "outside", "E")
                .excites("xI", "outside", "I").network();
    }

    private static NetworkFile threePools() {
        return new NetworkBuilder().layers("in", "code", "out").pool("one", "code").pool("two", "code")
                .pool("three", "code").excites("U", "in", "code").excites("V", "code", "out")
                .excites("back", "out", "code").excites("L", "code", "code").excites("a", "in", "one")
                .excites("b", "in", "two").excites("c", "in", "three").network();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everythingIsThereAndNothingCoversAnything(NetworkFile network) {
        Diagram diagram = new Diagram(network, SIZES);
        assertEquals(network.populations().size(), diagram.boxes().size());
        assertEquals(network.projections().size(), diagram.links().size());
        for (Box one : diagram.boxes()) {
            assertTrue(diagram.bounds().contains(one.bounds()));
            for (Box other : diagram.boxes()) {
                assertFalse(one != other && one.bounds().intersects(other.bounds()));
            }
            for (Link link : diagram.links()) {
                String name = link.projection().name() + " and " + one.population().name();
                assertFalse(link.label().intersects(one.bounds()), "label of " + name);
                assertFalse(crosses(link.path(), one.bounds()), "path of " + name);
            }
        }
        for (Link one : diagram.links()) {
            for (Link other : diagram.links()) {
                assertFalse(one != other && one.label().intersects(other.label()),
                        one.projection().name() + " and " + other.projection().name());
            }
        }
    }

    private static boolean crosses(Shape path, Rectangle2D box) {
        Rectangle2D inside = new Rectangle2D.Double(box.getX() + 3, box.getY() + 3, box.getWidth() - 6,
                box.getHeight() - 6);
        Area drawn = new Area(new BasicStroke(1).createStrokedShape(path));
        drawn.intersect(new Area(inside));
        return !drawn.isEmpty();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyLinkEndsAtTheBorderOfItsTargetAndNoTwoAtTheSamePlace(NetworkFile network) {
        Diagram diagram = new Diagram(network, SIZES);
        for (Link link : diagram.links()) {
            Rectangle2D target = diagram.box(link.projection().target()).bounds();
            Rectangle2D around = new Rectangle2D.Double(target.getX() - 1, target.getY() - 1, target.getWidth() + 2,
                    target.getHeight() + 2);
            assertTrue(around.contains(link.end()), link.projection().name());
            for (Link other : diagram.links()) {
                assertTrue(link == other || link.end().distance(other.end()) > 8, link.projection().name());
            }
        }
    }

    @Test
    void theWayIsUpwardsFromWhatIsDriven() {
        Diagram diagram = new Diagram(stack(), SIZES);
        assertTrue(diagram.box("middle").bottom() < diagram.box("bottom").top());
        assertTrue(diagram.box("top").bottom() < diagram.box("middle").top());
        assertTrue(diagram.stimulus().orElseThrow().getMinY() > diagram.box("bottom").bottom());
        assertEquals(diagram.box("bottom").x(), diagram.box("middle").x(), 1);
    }

    @Test
    void thePairRunsSideBySideInOppositeDirectionsWithItsMirrorBetween() {
        Diagram diagram = new Diagram(autoencoder(), SIZES);
        Rectangle2D forward = named(diagram, "W").path().getBounds2D();
        Rectangle2D backward = named(diagram, "Q").path().getBounds2D();
        assertEquals(forward.getMinY(), backward.getMinY(), 1e-9);
        assertEquals(0, forward.getWidth(), 1e-9, "straight up");
        assertEquals(named(diagram, "W").angle(), -named(diagram, "Q").angle(), 1e-9);
        Rectangle2D between = diagram.mirrors().getFirst().between();
        assertTrue(forward.getX() < between.getMinX() && between.getMaxX() < backward.getX());
    }

    @Test
    void inhibitionStandsBesideWhatItInhibits() {
        Diagram diagram = new Diagram(excitationAndInhibition(), SIZES);
        assertEquals(diagram.box("E").y(), diagram.box("I").y(), 1e-9);
        assertTrue(diagram.box("I").left() > diagram.box("E").right());
        assertTrue(diagram.box("I").beside());
    }

    @Test
    void theSameNetworkGivesTheSameDiagram() {
        assertEquals(new Diagram(threePools(), SIZES).boxes().stream().map(Box::bounds).toList(),
                new Diagram(threePools(), SIZES).boxes().stream().map(Box::bounds).toList());
    }

    private static Link named(Diagram diagram, String name) {
        return diagram.links().stream().filter(link -> link.projection().name().equals(name)).findFirst()
                .orElseThrow();
    }
}
