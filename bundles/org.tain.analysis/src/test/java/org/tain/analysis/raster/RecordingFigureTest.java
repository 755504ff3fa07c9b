package org.tain.analysis.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.figure.Spikes;
import org.tain.analysis.paint.Frame;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.Raster;

class RecordingFigureTest {
    private static final Typefaces TYPEFACES = new Typefaces();
    private static final int HIDDEN = 2;

    @TempDir
    Path folder;

    private RecordingFigure presentation() throws Exception {
        RunFolder run = RunFolder.open(RunFixture.training(folder));
        return figure(Recording.of("presentation 200", run.network(), run.raster(199), Optional.empty()));
    }

    private static RecordingFigure figure(Recording recording) {
        return new RecordingFigure(recording, Section.ALL, Map.of());
    }

    private static Painted paint(RecordingFigure figure) {
        return Painted.of(figure, 1000, 600, new Frame(1000, 600, 1, 0, 0), TYPEFACES, Ground.WHITE);
    }

    private static Point2D at(Plot plot, double ms, double neuron) {
        return new Point2D.Double(plot.x(ms), plot.y(neuron));
    }

    @Test
    void theBoutsAreFoundByTheBordersOfTheMeasure() throws Exception {
        assertEquals(
                List.of(new Bout("initial", "visible", 1, 2.25, 3), new Bout("code", "hidden", 10, 10.25, 2),
                        new Bout("final", "visible", 17.5, 18, 2)),
                presentation().recording().bouts());
    }

    @Test
    void aSpikeUnderThePointerIsNamedWithItsTimeAndItsBout() throws Exception {
        RecordingFigure figure = presentation();
        List<Plot> plots = paint(figure).plots();
        Pointed spike = figure.pointed(plots, at(plots.get(HIDDEN), 10.27, 8)).orElseThrow();
        assertEquals(8, spike.neuron());
        assertTrue(spike.text().startsWith("hidden 8\nspike at 10.25 ms, code bout\n"), spike.text());
        String off = figure.pointed(plots, at(plots.get(1), 2.25, 17)).orElseThrow().text();
        assertTrue(off.startsWith("visible 17, OFF, row 0, column 1\nspike at 2.25 ms, initial bout"), off);
        String none = figure.pointed(plots, at(plots.get(HIDDEN), 5, 4)).orElseThrow().text();
        assertTrue(none.contains("no spike here"), none);
        assertTrue(figure.pointed(plots, new Point2D.Double(20, 300)).isEmpty(), "beside the plots");
    }

    @Test
    void theSilenceAtTheEndIsLeftOutUntilOneZoomsOut() throws Exception {
        RecordingFigure figure = presentation();
        assertEquals(new Range(0, 20), figure.timeMs());
        List<Plot> plots = paint(figure).plots();
        RecordingFigure out = figure.zoomed(plots, 0.01, at(plots.get(1), 5, 3));
        assertEquals(new Range(0, 65), out.timeMs());
        assertEquals(new Range(0, 20), out.with(out.section().all()).timeMs());
    }

    @Test
    void aBoxShowsItsTimeAndItsNeurons() throws Exception {
        RecordingFigure figure = presentation();
        List<Plot> plots = paint(figure).plots();
        Plot visible = plots.get(1);
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(at(visible, 5, 10), at(visible, 15, 2));
        Painted boxed = paint(figure.boxed(plots, box));
        assertEquals(5, boxed.plots().get(0).xAxis().from(), 1e-6);
        assertEquals(15, boxed.plots().get(HIDDEN).xAxis().to(), 1e-6);
        assertEquals(2, boxed.plots().get(1).yAxis().from(), 1e-6);
        assertEquals(10, boxed.plots().get(1).yAxis().to(), 1e-6);
        assertEquals(8.5, boxed.plots().get(HIDDEN).yAxis().to(), 1e-6, "the other rows keep their neurons");
    }

    @Test
    void aBorderMovesWithThePointer() throws Exception {
        RecordingFigure figure = presentation();
        List<Plot> before = paint(figure).plots();
        List<Plot> after = paint(figure.resized(before, 0, 40)).plots();
        assertEquals(before.get(1).area().getHeight() + 40, after.get(1).area().getHeight(), 0.5);
        assertEquals(before.get(2).area().getHeight() - 40, after.get(2).area().getHeight(), 0.5);
        assertEquals(before.get(3).area().getHeight(), after.get(3).area().getHeight(), 0.5);
    }

    @Test
    void aHiddenPopulationLeavesItsRoomToTheOthers() throws Exception {
        RecordingFigure figure = presentation();
        RecordingFigure without = figure.with(figure.section().showing("visible", false));
        assertEquals(List.of("visible", "hidden", "inhibition"), without.keys(), "it can be shown again");
        assertEquals(paint(figure).plots().size() - 1, paint(without).plots().size());
        assertEquals(figure.section(), without.section().showing("visible", true));
    }

    @Test
    void theStatesOfASimulationStandBelowItsSpikes() throws Exception {
        RunFolder run = RunFolder.open(RunFixture.simulation(folder));
        Recording recording = Recording.of("simulation", run.network(), run.raster(0), run.states());
        RecordingFigure figure = new RecordingFigure(recording, Section.ALL, Map.of("cell", 7));
        List<Plot> plots = paint(figure).plots();
        assertEquals(3, plots.size(), "time, spikes, the state of the one neuron");
        String text = figure.pointed(plots, new Point2D.Double(plots.get(2).x(100), plots.get(2).area().getCenterY()))
                .orElseThrow().text();
        assertEquals("cell 7\nv = 7.5 mV at 100 ms", text);
        assertEquals(5, paint(figure(recording)).plots().size(), "of twenty neurons three, unless one is picked");
    }

    private static Raster million() {
        Random random = new Random(2);
        int count = 1_000_000;
        int[] index = new int[count];
        int[] step = new int[count];
        for (int i = 0; i < count; i++) {
            step[i] = i / 10;
            index[i] = random.nextInt(900);
        }
        index[400_000] = 999; // alone in the upper tenth
        return new Raster(List.of("cell"), new int[count], index, step, new float[0], null,
                new Raster.Clock(0.1, 10_000), 0);
    }

    private static NetworkFile network() {
        return new NetworkFile(1, "Big", "", 0.1, 10_000, null,
                List.of(new Population("cell", "layer", 1000, new int[] {1000}, "LIF")), null, null, null, null, null);
    }

    @Test
    void oneSpikeAmongAMillionIsSeen() {
        RecordingFigure figure = figure(Recording.of("big", network(), million(), Optional.empty()));
        Painted painted = paint(figure);
        Plot plot = painted.plots().get(1);
        BufferedImage image = painted.image();
        assertTrue(inkedAround(image, plot.x(4000), plot.y(999)));
        assertTrue(!inkedAround(image, plot.x(6000), plot.y(999)));
        String text = figure.pointed(painted.plots(), at(plot, 4000, 999)).orElseThrow().text();
        assertTrue(text.startsWith("cell 999\nspike at 4,000 ms"), text);
    }

    private static boolean inkedAround(BufferedImage image, double x, double y) {
        for (int i = 0; i < 25; i++) {
            Color color = new Color(image.getRGB((int) x - 2 + i % 5, (int) y - 2 + i / 5));
            if (color.getBlue() - color.getRed() > 30) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aMillionSpikesArePaintedWithinAFrame() {
        RecordingFigure figure = figure(Recording.of("big", network(), million(), Optional.empty()));
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            paint(figure);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6);
        }
        assertTrue(best < 50, "a frame took " + best + " ms");
    }

    @Test
    void spikesAreFoundByTheirTime() {
        Spikes spikes = new Spikes(new int[] {1, 1, 4, 9}, new int[] {5, 6, 5, 0}, 0.5);
        assertEquals(0, spikes.from(0.5));
        assertEquals(2, spikes.from(0.6));
        assertEquals(4, spikes.from(4.6));
        assertEquals(1, spikes.nearest(0.6, 6.4, 0.3, 1).orElseThrow());
        assertTrue(spikes.nearest(3, 5, 0.3, 1).isEmpty());
    }
}
