package org.tain.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.network.NetworkBuilder;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.RunFolder;

class NetworkFigureTest {
    @TempDir
    Path folder;
    private RunFolder run;
    private NetworkFile network;

    @BeforeEach
    void open() throws Exception {
        run = RunFolder.open(RunFixture.training(folder));
        network = run.network();
    }

    @Test
    void populationsAndProjectionsCanBePointedAt() throws Exception {
        NetworkFigure figure = NetworkFigure.of(run);
        Canvas canvas = canvas();
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

    @Test
    void thePairAndTheStimulusCanBePointedAtAsWell() throws Exception {
        NetworkFigure figure = NetworkFigure.of(new NetworkBuilder().layers("visible", "hidden").shownTo("visible")
                .pair("W", "Q", "visible", "hidden").network());
        Canvas canvas = canvas();
        figure.paint(canvas, figure.width(), figure.height());
        Region pair = canvas.regions().stream().filter(r -> r.kind().equals("pair")).findFirst().orElseThrow();
        assertEquals("pair WQ\nW and Q learn by mirrored rules", figure.about(pair).orElseThrow());
        assertTrue(canvas.regions().stream().anyMatch(r -> r.kind().equals("stimulus")));
    }

    @Test
    void aProjectionSaysWhereItsDelayLies() throws Exception {
        NetworkFigure figure = NetworkFigure.of(new NetworkBuilder().layers("one", "other").pool("calm", "other")
                .excites("W", "one", "other").network());
        Region region = new Region(new Rectangle2D.Double(), "projection", "W", -1);
        assertEquals("W: one excites other\nweight 1.5 mV\ndelay 2 ms: axonal 1, dendritic 1\nsynapse Exponential",
                figure.about(region).orElseThrow());
    }

    @Test
    void theDrawingShowsTheRuleAndWhereADelayLiesThatShiftsItsWindow() {
        assertEquals("W, STDP, 6 ms", label(3, 3, "STDP"));
        assertEquals("W, STDP, 6 ms (5 axonal + 1)", label(5, 1, "STDP"));
        assertEquals("W, 6 ms", label(5, 1, null));
    }

    private static String label(double axonalMs, double dendriticMs, String rule) {
        return LinkLabel.of(new NetworkFile.Projection("W", "one", "other", "excites", "matrix", null, "mV", 6, axonalMs,
                dendriticMs, "Exponential", rule, false)).line();
    }

    private static Canvas canvas() {
        return new Canvas(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), new Typefaces());
    }
}
