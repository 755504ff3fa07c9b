package org.tain.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.RunFolder;

class RasterFigureTest {
    @TempDir
    Path folder;

    @Test
    void aSpikeStandsAtItsTimeAndItsNeuron() throws Exception {
        RasterFigure figure = RasterFigure.last(RunFolder.open(RunFixture.training(folder)));
        BufferedImage picture = new BufferedImage((int) figure.width(), (int) figure.height(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        Canvas canvas = new Canvas(graphics, new Typefaces());
        figure.paint(canvas, figure.width(), figure.height());
        Plot time = canvas.plots().getFirst();
        Rectangle2D band = canvas.regions().stream().filter(r -> r.name().equals("hidden")).findFirst().orElseThrow()
                .shape().getBounds2D();
        // hidden neuron 8 of 9 fires in step 41, neuron 4 never
        double x = time.x(41 * 0.25);
        assertTrue(inkedNear(picture, x, band.getMaxY() - 8.5 / 9 * band.getHeight()));
        assertTrue(!inkedNear(picture, x, band.getMaxY() - 4.5 / 9 * band.getHeight()));
    }

    private static boolean inkedNear(BufferedImage picture, double x, double y) {
        for (int dx = -1; dx <= 1; dx++) {
            Color color = new Color(picture.getRGB((int) x + dx, (int) y));
            if (color.getRed() - color.getBlue() > 100) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theTimeAxisEndsAfterTheLastSpikeOfBothRasters() throws Exception {
        RunFolder run = RunFolder.open(RunFixture.training(folder));
        for (RasterFigure figure : new RasterFigure[] {RasterFigure.first(run), RasterFigure.last(run)}) {
            Canvas canvas = new Canvas(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                    new Typefaces());
            figure.paint(canvas, figure.width(), figure.height());
            assertEquals(20, canvas.plots().getFirst().xAxis().to(), 1e-9, "the last spike is at 18 ms of 65");
        }
        assertEquals("Spikes of presentation 200", RasterFigure.last(run).title());
    }

    @Test
    void populationsKeepTheirColours() throws Exception {
        RunFolder run = RunFolder.open(RunFixture.training(folder));
        PopulationColors colors = new PopulationColors(run.network());
        assertEquals(Palette.layer(0), colors.of("visible"));
        assertEquals(Palette.layer(1), colors.of("hidden"));
        assertEquals(Palette.pool(0), colors.of("inhibition"));
    }
}
