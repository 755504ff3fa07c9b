package org.tain.analysis.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.figure.SymmetryFigure;
import org.tain.analysis.paint.Frame;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.RunFolder;
import org.tain.analysis.training.Course.Series;

class TrainingFigureTest {
    private static final Typefaces TYPEFACES = new Typefaces();

    @TempDir
    Path folder;

    private RunFolder run() throws Exception {
        return RunFolder.open(RunFixture.training(folder.resolve("Small-1")));
    }

    private static TrainingFigure figure(RunFolder run) {
        Course course = Course.of(run);
        return new TrainingFigure(List.of(course), List.of("Small-1"), List.of(), Chart.of(List.of(course)), Zoom.ALL);
    }

    private static Painted paint(TrainingFigure figure, int width, int height) {
        return Painted.of(figure, width, height, new Frame(width, height, 1, 0, 0), TYPEFACES, Ground.WHITE);
    }

    private static int chart(TrainingFigure figure, String id) {
        return figure.charts().stream().map(Chart::id).toList().indexOf(id);
    }

    private static Point2D inside(Plot plot, double presentation, double value) {
        return new Point2D.Double(plot.x(presentation), plot.y(value));
    }

    @Test
    void everyMeasureOfTheTableIsInOneChart() throws Exception {
        Course course = Course.of(run());
        List<String> shown = Chart.of(List.of(course)).stream().flatMap(chart -> chart.lines().stream())
                .map(Chart.Line::column).toList();
        assertEquals(course.columns(), new HashSet<>(shown));
        assertEquals(course.columns().size(), shown.size(), "none twice");
    }

    /** Blocks of three lines of which two come near each other at the end. */
    private static Course crowded() {
        double[] at = IntStream.rangeClosed(1, 20).mapToDouble(block -> 1000 * block).toArray();
        Map<String, Series> series = new LinkedHashMap<>();
        series.put("x_spikes", new Series(at, Arrays.stream(at).map(n -> 287).toArray()));
        series.put("y_spikes", new Series(at, Arrays.stream(at).map(n -> 7 + 23 * 1000 / n).toArray()));
        series.put("r_spikes", new Series(at, Arrays.stream(at).map(n -> 23 * n / 20000).toArray()));
        return new Course("Small-1", 20000, Double.NaN, series);
    }

    @Test
    void theNameOfALineTouchesNoLineAndNoOtherName() {
        Course course = crowded();
        TrainingFigure figure = new TrainingFigure(List.of(course), List.of("Small-1"), List.of(), Chart.of(List.of(course)),
                Zoom.ALL);
        Painted painted = paint(figure, 320, 240);
        List<Rectangle2D> names = painted.regions().stream().filter(region -> region.kind().equals(TrainingFigure.NAMES))
                .map(region -> region.shape().getBounds2D()).toList();
        assertEquals(3, names.size());
        Plot plot = painted.plots().get(chart(figure, "spikes"));
        for (Rectangle2D name : names) {
            course.series().forEach((column, line) -> {
                for (int i = 0; i < line.at().length; i++) {
                    assertFalse(name.contains(plot.x(line.at()[i]), plot.y(line.values()[i])), column + " at block " + i);
                }
            });
            assertEquals(1, names.stream().filter(name::intersects).count());
        }
    }

    @Test
    void whatIsUnderThePointerIsSaid() throws Exception {
        TrainingFigure figure = figure(run());
        Painted painted = paint(figure, 1000, 700);
        int loss = chart(figure, "rec_loss");
        Plot plot = painted.plots().get(loss);
        assertEquals(OptionalInt.of(loss), TrainingFigure.chartAt(painted.plots(), inside(plot, 61, 50)));
        assertEquals("Reconstruction loss at 60 presentations\n33.333", figure.told(loss, plot.valueX(plot.x(61))));
        assertTrue(TrainingFigure.chartAt(painted.plots(), new Point2D.Double(500, 2)).isEmpty(), "the legend");
    }

    @Test
    void aBoxShowsItsPresentationsInAllChartsAndItsValuesInItsOwn() throws Exception {
        TrainingFigure figure = figure(run());
        List<Plot> plots = paint(figure, 1000, 700).plots();
        int loss = chart(figure, "rec_loss");
        Plot plot = plots.get(loss);
        Rectangle2D box = new Rectangle2D.Double(plot.x(40), plot.y(60), plot.x(120) - plot.x(40),
                plot.y(20) - plot.y(60));
        TrainingFigure boxed = figure.boxed(plot, loss, box);
        List<Plot> zoomed = paint(boxed, 1000, 700).plots();
        for (Plot other : zoomed) {
            assertEquals(40, other.xAxis().from(), 1e-6);
            assertEquals(120, other.xAxis().to(), 1e-6);
        }
        assertEquals(20, zoomed.get(loss).yAxis().from(), 1e-6);
        assertEquals(60, zoomed.get(loss).yAxis().to(), 1e-6);
        assertEquals(figure.zoom(), boxed.with(boxed.zoom().all()).zoom());
        assertEquals(figure, figure.boxed(plot, loss, new Rectangle2D.Double(plot.x(40), plot.y(60), 3, 3)),
                "a click is no box");
    }

    @Test
    void theWheelKeepsThePlaceUnderThePointerAndStopsAtTheEnds() throws Exception {
        TrainingFigure figure = figure(run());
        List<Plot> plots = paint(figure, 1000, 700).plots();
        Plot plot = plots.get(2);
        Point2D at = inside(plot, 50, plot.yAxis().value(0.5));
        TrainingFigure zoomed = figure.zoomed(plots, 2, at);
        Plot now = paint(zoomed, 1000, 700).plots().get(2);
        assertEquals(50, now.valueX(at.getX()), 1e-6);
        assertEquals(100, now.xAxis().range().length(), 1e-6);
        TrainingFigure out = zoomed.zoomed(plots, 0.1, at);
        assertFalse(out.zoom().isZoomed(), "beyond the ends is all");
        TrainingFigure moved = zoomed.moved(plot, 2, 1e6, 0);
        assertEquals(new Range(0, 100), moved.zoom().presentations().orElseThrow());
    }

    @Test
    void twoEventsBeforeTheNextFrameAddUp() throws Exception {
        TrainingFigure figure = figure(run());
        List<Plot> plots = paint(figure, 1000, 700).plots();
        Point2D at = inside(plots.get(0), 100, 50);
        assertEquals(200 / 4.0,
                figure.zoomed(plots, 2, at).zoomed(plots, 2, at).zoom().presentations().orElseThrow().length(), 1e-6);
    }

    @Test
    void leftOfAPlotTheWheelZoomsItsValues() throws Exception {
        TrainingFigure figure = figure(run());
        List<Plot> plots = paint(figure, 1000, 700).plots();
        Point2D beside = new Point2D.Double(plots.get(0).area().getMinX() - 20, plots.get(0).area().getMaxY());
        TrainingFigure zoomed = figure.zoomed(plots, 2, beside);
        assertEquals(Optional.empty(), zoomed.zoom().presentations());
        Range values = zoomed.zoom().values().get(figure.charts().get(0).id());
        assertEquals(plots.get(0).yAxis().range().length() / 2, values.length(), 1e-9);
    }

    @Test
    void aLogarithmicAxisBeginsAtTheFirstBlock() throws Exception {
        TrainingFigure figure = figure(run());
        TrainingFigure logarithmic = figure.with(Zoom.ALL.onLogarithmic(true));
        Plot plot = paint(logarithmic, 1000, 700).plots().get(0);
        assertEquals(20, plot.xAxis().from());
        assertEquals(plot.area().getCenterX(), plot.x(Math.sqrt(20.0 * 200)), 1e-6);
    }

    @Test
    void aHalfWrittenLineIsNotThereYet() throws Exception {
        RunFolder run = run();
        Files.writeString(run.path().resolve("metrics.csv"), "220,9", StandardOpenOption.APPEND);
        assertEquals(200, Course.of(run).last());
        Files.writeString(run.path().resolve("metrics.csv"), ",0.5,0.6,1,1,0.02,12,3,10,0,27,0.1,40\n",
                StandardOpenOption.APPEND);
        assertEquals(220, Course.of(run).last());
        Files.writeString(run.path().resolve("metrics.csv"), "presentation,rec_l");
        assertEquals(0, Course.of(run).last(), "not even the header is complete");
    }

    @Test
    void theSymmetryBeginsBeforeTheFirstBlock() throws Exception {
        RunFolder run = run();
        Course course = Course.of(run).withEarlier(SymmetryFigure.before(run, 20));
        Series symmetry = course.series().get("corr_WQ");
        assertEquals(0, symmetry.at()[0]);
        assertEquals(20, symmetry.at()[1]);
        assertEquals(20, course.series().get("rec_loss").at()[0], "the others have no value there");
    }

    @Test
    void theLegendNamesTheParametersThatDiffer() throws Exception {
        RunFolder one = run();
        Path other = RunFixture.training(folder.resolve("Small-2"));
        Path json = other.resolve("run.json");
        Files.writeString(json, Files.readString(json).replace("\"value\": 0.05", "\"value\": 0.1")
                .replace("\"seed\": 5", "\"seed\": 6"));
        assertEquals(List.of("Small-1  ·  eta = 0.05 mV, seed 5", "Small-2  ·  eta = 0.1 mV, seed 6"),
                Legend.of(List.of(one, RunFolder.open(other))));
    }

    @Test
    void theKeysGoFromBlockToBlock() throws Exception {
        TrainingFigure figure = figure(run());
        assertEquals(OptionalDouble.of(60), figure.block(40, true));
        assertEquals(OptionalDouble.of(20), figure.block(40, false));
        assertEquals(OptionalDouble.of(200), figure.block(200, true));
    }

    @Test
    void aThousandBlocksOfSixRunsArePaintedWithinAFrame() {
        List<Course> courses = new ArrayList<>();
        Random random = new Random(5);
        for (int run = 0; run < 6; run++) {
            Map<String, Series> series = new LinkedHashMap<>();
            double[] at = new double[1000];
            for (int i = 0; i < at.length; i++) {
                at[i] = 150.0 * (i + 1);
            }
            for (String column : List.of("rec_loss", "corr_rec", "sparsity_loss", "corr_WQ", "mean_y", "x_spikes")) {
                double[] values = new double[1000];
                for (int i = 0; i < values.length; i++) {
                    values[i] = 100 * Math.exp(-i / 200.0) + 5 + run + random.nextGaussian();
                }
                series.put(column, new Series(at, values));
            }
            courses.add(new Course("run-" + run, 150_000, Double.NaN, series));
        }
        TrainingFigure figure = new TrainingFigure(courses, courses.stream().map(Course::run).toList(), List.of(),
                Chart.of(courses), Zoom.ALL);
        // the time of this thread alone, the best of some frames: other work on the machine does not count
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 25; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            paint(figure, 1200, 800);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6);
        }
        assertTrue(best < 50, "a frame took " + best + " ms");
    }
}
