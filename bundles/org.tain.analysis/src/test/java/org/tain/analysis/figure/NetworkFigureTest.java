package org.tain.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.network.Arrangement;
import org.tain.analysis.network.Box;
import org.tain.analysis.network.Link;
import org.tain.analysis.network.Routes;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.RunFolder;

class NetworkFigureTest {
    @TempDir
    Path folder;
    private RunFolder run;
    private NetworkFile network;
    private Arrangement arrangement;

    @BeforeEach
    void open() throws Exception {
        run = RunFolder.open(RunFixture.training(folder));
        network = run.network();
        arrangement = new Arrangement(network);
    }

    @Test
    void theCodeStandsAboveTheInputAndThePoolBesideWhatItInhibits() {
        Box visible = arrangement.box("visible");
        Box hidden = arrangement.box("hidden");
        Box pool = arrangement.box("inhibition");
        assertTrue(hidden.bottom() < visible.top());
        assertEquals(visible.x(), hidden.x(), 1e-9);
        assertEquals(hidden.y(), pool.y(), 1e-9);
        assertTrue(pool.left() > hidden.right());
    }

    @Test
    void boxesDoNotOverlap() {
        List<Box> boxes = arrangement.boxes();
        for (Box one : boxes) {
            for (Box other : boxes) {
                assertFalse(one != other && one.bounds().intersects(other.bounds()));
            }
        }
    }

    @Test
    void thePairRunsSideBySideInOppositeDirections() {
        List<Link> links = new Routes(network, arrangement).links();
        Rectangle2D forward = named(links, "W").path().getBounds2D();
        Rectangle2D backward = named(links, "Q").path().getBounds2D();
        assertEquals(forward.getMinY(), backward.getMinY(), 1e-9);
        assertEquals(0, forward.getWidth(), 1e-9, "straight up");
        assertTrue(forward.getX() < backward.getX());
        assertEquals(named(links, "W").angle(), -named(links, "Q").angle(), 1e-9);
    }

    @Test
    void everyLinkEndsAtTheBorderOfItsTargetAndNoTwoAtTheSamePlace() {
        List<Link> links = new Routes(network, arrangement).links();
        assertEquals(network.projections().size(), links.size());
        for (Link link : links) {
            Rectangle2D target = arrangement.box(link.projection().target()).bounds();
            Rectangle2D around = new Rectangle2D.Double(target.getX() - 1, target.getY() - 1, target.getWidth() + 2,
                    target.getHeight() + 2);
            assertTrue(around.contains(link.end()), link.projection().name());
            for (Link other : links) {
                assertTrue(link == other || link.end().distance(other.end()) > 10, link.projection().name());
            }
        }
    }

    @Test
    void populationsAndProjectionsCanBePointedAt() throws Exception {
        NetworkFigure figure = NetworkFigure.of(run);
        Canvas canvas = new Canvas(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Typefaces());
        figure.paint(canvas, 300, 250);
        for (NetworkFile.Population population : network.populations()) {
            Rectangle2D box = canvas.regions().stream().filter(r -> r.name().equals(population.name())).findFirst()
                    .orElseThrow().shape().getBounds2D();
            assertEquals(population.name(),
                    canvas.regionAt(box.getCenterX(), box.getCenterY()).orElseThrow().name());
            assertTrue(box.getMinX() >= 0 && box.getMaxX() <= 300 && box.getMaxY() <= 250, "scaled into the size");
        }
        assertTrue(canvas.regions().stream().anyMatch(r -> r.kind().equals("projection") && r.name().equals("W")));
    }

    private static Link named(List<Link> links, String name) {
        return links.stream().filter(link -> link.projection().name().equals(name)).findFirst().orElseThrow();
    }
}
