package org.tain.analysis.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Frame;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.RunFolder;

class SampleSheetTest {
    @TempDir
    Path folder;

    private RunFolder run() throws Exception {
        return RunFolder.open(RunFixture.training(folder));
    }

    private static Painted paint(SampleSheet sheet, int width, int height) {
        return Painted.of(sheet, width, height, new Frame(width, height, 1, 0, 0), new Typefaces(), Ground.WHITE);
    }

    private static Region region(Painted painted, String kind, int number) {
        return painted.regions().stream().filter(r -> r.kind().equals(kind) && r.index() == number).findFirst()
                .orElseThrow();
    }

    @Test
    void theNumbersOfASampleAreThoseOfTheMeasures() throws Exception {
        // every pixel answers with one spike at first; before training nothing comes back, afterwards all of it
        Sample before = SamplePoint.of(run(), 0).samples().get(3);
        assertTrue(before.isSilent());
        assertEquals(16, before.loss());
        assertEquals(1, before.relativeLoss());
        assertEquals(0, before.cosine());
        Sample after = SamplePoint.of(run(), 200).samples().get(3);
        assertEquals(0, after.loss());
        assertEquals(16, after.spikes().early());
        assertEquals(16, after.spikes().late());
        assertEquals(after.late().cosine(after.stimulus()), after.cosine());
        assertEquals(0, after.difference().largest());
        assertEquals(0, SamplePoint.of(run(), 200).relativeLoss());
    }

    @Test
    void everyPictureTellsWhatItShows() throws Exception {
        SampleSheet sheet = ReconstructionSheet.at("Small-1", SamplePoint.of(run(), 200));
        Painted painted = paint(sheet, 900, 500);
        assertEquals(3 * 16, painted.regions().size());
        Region region = region(painted, SampleSheet.RECONSTRUCTION, 5);
        Sample sample = sheet.sample(region).orElseThrow();
        assertEquals(5, sample.number());
        Rectangle2D box = region.shape().getBounds2D();
        Point2D lastPixel = new Point2D.Double(box.getMaxX() - 1, box.getMaxY() - 1);
        String text = sheet.told(region, lastPixel).orElseThrow();
        assertTrue(text.startsWith("sample 5, after 200 presentations\ncosine"), text);
        assertTrue(text.contains("row 3, column 3: stimulus "), text);
        assertTrue(text.endsWith("reconstruction " + (sample.stimulus().values()[15] > 0 ? "1" : "−1")), text);
    }

    @Test
    void whiteIsTheLargestValueAndBlackItsOpposite() throws Exception {
        SampleSheet sheet = ReconstructionSheet.at("Small-1", SamplePoint.of(run(), 200));
        Painted painted = paint(sheet, 900, 500);
        Region region = region(painted, SampleSheet.RECONSTRUCTION, 0);
        Tile tile = sheet.sample(region).orElseThrow().late();
        Rectangle2D box = region.shape().getBounds2D();
        for (int pixel = 0; pixel < 16; pixel++) {
            double x = box.getX() + (pixel % 4 + 0.5) * box.getWidth() / 4;
            double y = box.getY() + (pixel / 4 + 0.5) * box.getHeight() / 4;
            int grey = new Color(painted.image().getRGB((int) x, (int) y)).getRed();
            assertEquals(tile.values()[pixel] > 0 ? 255 : 0, grey, "pixel " + pixel);
        }
    }

    @Test
    void throughTheTrainingThereIsARowForEachPoint() throws Exception {
        List<SamplePoint> points = new ArrayList<>();
        for (long point : run().samplePoints()) {
            points.add(SamplePoint.of(run(), point));
        }
        Painted course = paint(new CourseSheet("Small-1", points), 900, 500);
        assertEquals(16 * 4, course.regions().size());
        Painted one = paint(ReconstructionSheet.through("Small-1", points, 7), 900, 500);
        assertEquals(3 * 3, one.regions().size());
        assertTrue(one.regions().stream().allMatch(region -> region.index() == 7));
        assertEquals("100", one.regions().get(3).name());
    }

    @Test
    void picturesTakeTheRoomThereIsAndDoNotOverlap() throws Exception {
        SampleSheet sheet = ReconstructionSheet.at("Small-1", SamplePoint.of(run(), 200));
        for (int[] size : new int[][] {{1600, 300}, {900, 500}, {300, 900}}) {
            List<Region> regions = paint(sheet, size[0], size[1]).regions();
            for (Region region : regions) {
                Rectangle2D box = region.shape().getBounds2D();
                assertTrue(box.getMaxX() <= size[0] && box.getMaxY() <= size[1], box + " in " + size[0]);
                assertFalse(regions.stream().anyMatch(other -> other != region && other.shape().intersects(box)));
            }
        }
        assertTrue(region(paint(sheet, 1800, 1000), SampleSheet.STIMULUS, 0).shape().getBounds2D()
                .getWidth() > region(paint(sheet, 600, 400), SampleSheet.STIMULUS, 0).shape().getBounds2D().getWidth());
    }
}
