package org.tain.eclipse.tests.views.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.filter.FilterFigure;
import org.tain.analysis.filter.UnitFigure;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureExport;
import org.tain.eclipse.views.picture.PictureFormat;
import org.tain.runtime.run.RunState;

@ExtendWith(FreshWorkbench.class)
class FiltersViewTest {
    private static final int HIDDEN = 20;
    private ShownRuns shown;
    private FiltersView view;
    private PictureCanvas canvas;

    private MadeRun trained(Workbench workbench) {
        return new MadeRun(workbench.project().getLocation().toPath().resolve("runs/Small-1"), "Small", HIDDEN)
                .describe(RunState.FINISHED, 1000, 1000).weights(0).weights(100).weights(1000);
    }

    private void open(Workbench workbench, Path... runs) throws Exception {
        shown = workbench.page().getWorkbenchWindow().getService(ShownRuns.class);
        shown.show(List.of(runs));
        view = (FiltersView) workbench.show(FiltersView.ID);
        canvas = view.picture();
        if (runs.length > 0) {
            workbench.waitUntil("the filters are drawn", () -> canvas.painted().isPresent());
        }
    }

    @AfterEach
    void showNothing() {
        shown.show(List.of());
    }

    private FilterFigure figure() {
        return (FilterFigure) canvas.painted().orElseThrow().figure();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            T found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? find(inner, type) : null;
            if (found != null && found.getVisible()) {
                return found;
            }
        }
        return null;
    }

    private <T extends Control> T control(Class<T> type) {
        return find(canvas.getParent(), type);
    }

    private static void tell(Control control, int event) {
        control.notifyListeners(event, new Event());
    }

    @Test
    void withoutARunTheViewSaysWhatToDo(Workbench workbench) throws Exception {
        open(workbench);
        workbench.waitUntil("it says so", () -> canvas.message().startsWith("No run is shown. Train a network"));
    }

    @Test
    void everyNeuronIsATileThatTellsItsNumbers(Workbench workbench) throws Exception {
        open(workbench, trained(workbench).path());
        List<Region> units = canvas.painted().orElseThrow().regions().stream().filter(r -> r.kind().equals("unit")).toList();
        assertEquals(2 * HIDDEN, units.size(), "forward and backward");
        Region third = units.get(3);
        Point at = canvas.pointOf(third.shape().getBounds2D().getCenterX(), third.shape().getBounds2D().getCenterY());
        Event move = new Event();
        move.x = at.x;
        move.y = at.y;
        canvas.notifyListeners(SWT.MouseMove, move);
        String hover = canvas.getToolTipText();
        assertTrue(hover.startsWith("neuron 3\nspikes per presentation: 0\nnorm of W: "), hover);
        assertTrue(hover.contains("correlation of W and Q: 0.") && hover.contains("scaling factor: 0.25"), hover);
        workbench.screenshot(Path.of("/tmp/views-filters/shot-filters.png"));
    }

    @Test
    void theSliderGoesThroughTheTraining(Workbench workbench) throws Exception {
        open(workbench, trained(workbench).path());
        assertEquals(1000, figure().fields().point(), "the latest first");
        Scale slider = control(Scale.class);
        assertEquals(2, slider.getMaximum());
        slider.setSelection(0);
        tell(slider, SWT.Selection);
        workbench.waitUntil("the weights before training are shown", () -> figure().fields().point() == 0);
        Event key = new Event();
        key.character = '.';
        canvas.notifyListeners(SWT.KeyDown, key);
        workbench.waitUntil("the next point is shown", () -> figure().fields().point() == 100);
    }

    @Test
    void aRunThatGrowsIsFollowedAtItsEnd(Workbench workbench) throws Exception {
        MadeRun run = trained(workbench);
        open(workbench, run.path());
        run.weights(2000);
        workbench.waitUntil("the new point is shown", () -> figure().fields().point() == 2000);
        Scale slider = control(Scale.class);
        workbench.waitUntil("the slider knows it", () -> slider.getMaximum() == 3 && slider.getSelection() == 3);
    }

    @Test
    void neuronsAreSortedAndFiltered(Workbench workbench) throws Exception {
        open(workbench, trained(workbench).path());
        Combo sort = control(Combo.class);
        sort.select(Arrays.asList(sort.getItems()).indexOf("norm of W"));
        tell(sort, SWT.Selection);
        Button descending = control(Button.class);
        descending.setSelection(true);
        tell(descending, SWT.Selection);
        workbench.waitUntil("the strongest come first", () -> figure().choice().units()[0] % 5 == 4);
        double[] norms = figure().fields().measure("norm_W").orElseThrow().values();
        int[] units = figure().choice().units();
        assertTrue(IntStream.range(1, HIDDEN).allMatch(i -> norms[units[i - 1]] >= norms[units[i]]));

        Text filter = control(Text.class);
        filter.setText("0-9, spikes > 0");
        workbench.waitUntil("six of the first ten have spikes", () -> figure().choice().units().length == 6);
        filter.setText("0-9, spices > 0");
        workbench.settle();
        assertEquals(6, figure().choice().units().length, "a fault changes nothing");
        filter.setText("spikes > 100");
        workbench.waitUntil("it says that there is none", () -> canvas.message().contains("No neuron of hidden fulfils"));
        filter.setText("");
        workbench.waitUntil("all are back", () -> canvas.painted().isPresent() && figure().choice().units().length == HIDDEN);
        sort.select(0);
        descending.setSelection(false);
        tell(sort, SWT.Selection); // the view remembers its order, but not for the other tests
        workbench.waitUntil("they stand as in the layer", () -> figure().choice().units()[0] == 0);
    }

    @Test
    void aNeuronOpensInDetail(Workbench workbench) throws Exception {
        open(workbench, trained(workbench).path());
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        canvas.notifyListeners(SWT.KeyDown, right);
        canvas.notifyListeners(SWT.KeyDown, right);
        assertEquals(1, canvas.selection().orElseThrow().index());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        canvas.notifyListeners(SWT.KeyDown, enter);
        PictureCanvas detail = view.detail();
        workbench.waitUntil("the neuron is drawn with its history", () -> detail.painted().isPresent()
                && detail.painted().get().regions().stream().filter(r -> r.kind().equals("moment")).count() == 6);
        UnitFigure figure = (UnitFigure) detail.painted().orElseThrow().figure();
        assertEquals(1, figure.neuron());
        assertEquals(List.of("ON", "OFF", "ON − OFF", "feedback Q"), detail.painted().get().regions().stream()
                .filter(r -> r.kind().equals("picture")).map(Region::name).toList());
        workbench.screenshot(Path.of("/tmp/views-filters/shot-detail.png"));
        canvas.notifyListeners(SWT.KeyDown, right);
        workbench.waitUntil("the next neuron is drawn", () -> detail.painted().isPresent()
                && ((UnitFigure) detail.painted().get().figure()).neuron() == 2);
    }

    @Test
    void aRunWithoutWeightsOrWithBrokenOnesSaysSo(Workbench workbench) throws Exception {
        MadeRun run = new MadeRun(workbench.project().getLocation().toPath().resolve("runs/Small-1"), "Small", HIDDEN)
                .describe(RunState.RUNNING, 0, 1000);
        open(workbench);
        shown.show(List.of(run.path()));
        workbench.waitUntil("it waits", () -> canvas.message().startsWith("Small-1 has not recorded weights yet"));
        run.describe(RunState.FINISHED, 0, 1000);
        workbench.waitUntil("it says how", () -> canvas.message().contains("record weights at 0, 1000, last"));
        Files.createDirectories(run.path().resolve("weights"));
        Files.writeString(run.path().resolve("weights/weights-000000100.h5"), "half a file");
        workbench.waitUntil("it says which file", () -> canvas.message().contains("weights-000000100.h5"));
        run.weights(100);
        workbench.waitUntil("it is drawn", () -> canvas.painted().isPresent());
    }

    @Test
    void theGridIsWrittenAsPngAndSvg(Workbench workbench) throws Exception {
        open(workbench, trained(workbench).path());
        Path folder = workbench.project().getLocation().toPath();
        for (PictureFormat format : PictureFormat.values()) {
            Path file = folder.resolve("filters." + format.ending());
            PictureExport export = new PictureExport(figure(), format, file);
            export.schedule();
            workbench.waitUntil("the file is written", () -> export.getResult() != null);
            assertTrue(Files.size(file) > 1000, file.toString());
        }
    }

    @Test
    void aThousandLargeFiltersStayResponsive(Workbench workbench) throws Exception {
        MadeRun run = new MadeRun(workbench.project().getLocation().toPath().resolve("runs/Large-1"), "Large", 1024, 28)
                .describe(RunState.FINISHED, 1000, 1000);
        for (long point : new long[] {100, 200, 300, 400}) {
            run.weights(point);
        }
        open(workbench, run.path());
        Scale slider = control(Scale.class);
        Stalls stalls = new Stalls(canvas.getDisplay());
        StringBuilder told = new StringBuilder("1,024 filters of 28 x 28:");
        for (int round = 0; round < 4; round++) {
            for (int at = 0; at < 4; at++) {
                int point = 100 * (at + 1);
                slider.setSelection(at);
                tell(slider, SWT.Selection);
                workbench.waitUntil("point " + point + " is shown", () -> figure().fields().point() == point);
            }
            told.append(round == 0 ? " read " : " again ").append(canvas.frameTimes());
        }
        Combo sort = control(Combo.class);
        sort.select(Arrays.asList(sort.getItems()).indexOf("norm of W"));
        tell(sort, SWT.Selection);
        workbench.waitUntil("they are sorted", () -> figure().choice().units()[0] != 0);
        told.append(" sorted ").append(canvas.frameTimes());
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            var before = canvas.painted().orElseThrow();
            canvas.zoom(i < 10 ? 1.2 : 1 / 1.2);
            workbench.waitUntil("it is enlarged", () -> canvas.painted().orElseThrow() != before);
            frames.add(canvas.frameTimes().totalMs());
        }
        frames.sort(null);
        double longest = stalls.stop();
        System.out.println(told);
        System.out.printf("1,024 filters of 28 x 28: zoom frames median %.1f ms, longest %.1f ms, longest stall %.1f ms%n",
                frames.get(10), frames.get(19), longest);
        assertTrue(frames.get(10) < 200, "a frame took " + frames.get(10) + " ms");
        assertTrue(longest < 300, "the user interface stood still for " + longest + " ms");
        sort.select(0);
        tell(sort, SWT.Selection);
        workbench.waitUntil("they stand as in the layer", () -> figure().choice().units()[0] == 0);
    }
}
