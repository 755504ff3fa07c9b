package org.tain.analysis.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.figure.Head;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.filter.FilterChoice.Ways;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Frame;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.RunFolder;

class FilterFigureTest {
    @TempDir
    Path folder;

    @Test
    void theBarOfEachUnitIsWhiteWhereItWasLearned() throws Exception {
        FilterFigure figure = FilterFigure.of(RunFolder.open(RunFixture.training(folder)));
        BufferedImage picture = new BufferedImage((int) figure.width(), (int) figure.height(),
                BufferedImage.TYPE_INT_RGB);
        Canvas canvas = new Canvas(picture.createGraphics(), new Typefaces());
        figure.paint(canvas, figure.width(), figure.height());
        List<Region> units = canvas.regions().stream().filter(r -> r.kind().equals("unit")).toList();
        assertEquals(2 * RunFixture.HIDDEN, units.size(), "forward and backward");
        for (Region unit : units) {
            int bar = unit.index() % 4;
            for (int column = 0; column < 4; column++) {
                int grey = greyAt(picture, unit, column);
                assertTrue(column == bar ? grey > 250 : Math.abs(grey - 128) < 3,
                        "unit " + unit.index() + " column " + column + " grey " + grey);
            }
        }
    }

    private static int greyAt(BufferedImage picture, Region unit, int column) {
        Rectangle2D box = unit.shape().getBounds2D();
        return new Color(picture.getRGB((int) (box.getX() + (column + 0.5) * box.getWidth() / 4),
                (int) box.getCenterY())).getRed();
    }

    @Test
    void pointingAtAFilterTellsItsNeuron() throws Exception {
        FilterFigure figure = FilterFigure.of(RunFolder.open(RunFixture.training(folder)));
        Canvas canvas = new Canvas(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Typefaces());
        figure.paint(canvas, 600, 300);
        for (Region unit : canvas.regions()) {
            Rectangle2D box = unit.shape().getBounds2D();
            assertEquals(unit, canvas.regionAt(box.getCenterX(), box.getCenterY()).orElseThrow());
            assertTrue(box.getMaxX() <= 600 && box.getMaxY() <= 300, "it keeps within the size it is given");
        }
        assertTrue(canvas.regionAt(1, 1).isEmpty());
    }

    @Test
    void theOrderOfTheNeuronsIsKeptAndEachTellsItsIndex() throws Exception {
        RunFolder run = RunFolder.open(RunFixture.training(folder));
        LearnedFields fields = LearnedFields.read(run, Roles.of(run.network()), 100);
        int[] units = {7, 2, 4};
        FilterFigure backward = new FilterFigure(Head.of(run), fields, new FilterChoice(Ways.BACKWARD, false, units));
        assertEquals(List.of("Q 7", "Q 2", "Q 4"), tiles(backward, 600, 400));
        FilterFigure both = new FilterFigure(Head.of(run), fields, new FilterChoice(Ways.BOTH, true, units));
        assertEquals(List.of("W 7", "W 2", "W 4", "Q 7", "Q 2", "Q 4"), tiles(both, 300, 800));
        assertTrue(both.caption().contains("largest absolute value of all neurons"));
    }

    private static List<String> tiles(FilterFigure figure, int width, int height) {
        Painted painted = Painted.of(figure, width, height, new Frame(width, height, 1, 0, 0), new Typefaces(),
                Ground.WHITE);
        return painted.regions().stream().map(region -> region.name() + " " + region.index()).toList();
    }
}
