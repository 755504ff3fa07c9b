package org.tain.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.network.NetworkBuilder;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.RunFolder;

/** The windows of a pair stand side by side, or below each other where there is little width. */
class WindowFigureTest {
    @TempDir
    Path folder;

    @Test
    void aPairHasThreePanelsAndTheSumIsTwiceTheRule() throws Exception {
        WindowFigure figure = WindowFigure.of(network());
        Canvas canvas = painted(figure, figure.width(), figure.height());
        assertEquals(List.of("learning W", "learning Q", "pair mirrored"),
                canvas.regions().stream().map(r -> r.kind() + " " + r.name()).toList());
        Plot sum = canvas.plots().getLast();
        String about = figure.about(canvas.plots(), sum.x(1), sum.y(0)).orElseThrow();
        assertEquals("Combined\n1 ms: 1.9 mV\nW 0.951 mV\nQ 0.951 mV", about);
    }

    @Test
    void besideThePlotsThereIsNothingToSay() throws Exception {
        WindowFigure figure = WindowFigure.of(network());
        Canvas canvas = painted(figure, figure.width(), figure.height());
        assertTrue(figure.about(canvas.plots(), 1, 1).isEmpty());
    }

    @Test
    void inANarrowAreaThePanelsStandBelowEachOtherAndStayReadable() throws Exception {
        WindowFigure figure = WindowFigure.of(network());
        double scale = figure.scaleIn(300, 900);
        assertTrue(scale > 0.9, "text of nearly its own size, but " + scale);
        List<Region> regions = painted(figure, 300 / scale, 900 / scale).regions();
        Rectangle2D first = regions.get(0).shape().getBounds2D();
        Rectangle2D second = regions.get(1).shape().getBounds2D();
        assertTrue(first.getMaxY() < second.getMinY());
        assertEquals(first.getX(), second.getX(), 1e-9);
    }

    @Test
    void withoutLearningThereIsNoWindow() {
        NetworkFile still = new NetworkBuilder().layers("one", "other").excites("W", "one", "other").network();
        assertThrows(MissingData.class, () -> WindowFigure.of(still));
    }

    private NetworkFile network() throws Exception {
        return RunFolder.open(RunFixture.training(folder)).network();
    }

    private static Canvas painted(WindowFigure figure, double width, double height) {
        Canvas canvas = new Canvas(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Typefaces());
        figure.paint(canvas, width, height);
        return canvas;
    }
}
