package org.tain.eclipse.tests.views.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
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
        String hover = hover(units.get(3));
        assertTrue(hover.startsWith("neuron 3\nspikes per presentation: 0\nnorm of W: "), hover);
        assertTrue(hover.contains("correlation of W and Q: 0.") && hover.contains("scaling factor: 0.25"), hover);
    }

    /** What is said where a tile is pointed at. */
    private String hover(Region tile) {
        Point at = canvas.pointOf(tile.shape().getBounds2D().getCenterX(), tile.shape().getBounds2D().getCenterY());
        Event move = new Event();
        move.x = at.x;
        move.y = at.y;
        canvas.notifyListeners(SWT.MouseMove, move);
        return canvas.getToolTipText();
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
    void whatAFurtherAnalysisFoundIsSortedFilteredAndTold(Workbench workbench) throws Exception {
        float[] widths = new float[HIDDEN];
        for (int unit = 0; unit < HIDDEN; unit++) {
            widths[unit] = unit == 5 ? Float.NaN : 7 * unit % HIDDEN;
        }
        open(workbench, trained(workbench).path());
        trained(workbench).result("gaborWidth", 1000, widths);
        Combo sort = control(Combo.class);
        workbench.waitUntil("the result is offered", () -> Arrays.asList(sort.getItems()).contains("gaborWidth"));
        sort.select(Arrays.asList(sort.getItems()).indexOf("gaborWidth"));
        tell(sort, SWT.Selection);
        workbench.waitUntil("they are sorted", () -> figure().choice().units()[1] == 3);
        assertEquals(5, figure().choice().units()[HIDDEN - 1], "without a value it comes last");
        control(Text.class).setText("gaborWidth >= 18");
        workbench.waitUntil("two are left", () -> Arrays.equals(new int[] {14, 17}, figure().choice().units()));
        String hover = hover(canvas.painted().orElseThrow().regions().getLast());
        assertTrue(hover.startsWith("neuron 17\n") && hover.contains("gaborWidth: 19"), hover);
        control(Text.class).setText("");
        sort.select(0);
        tell(sort, SWT.Selection);
        workbench.waitUntil("they stand as in the layer", () -> figure().choice().units().length == HIDDEN
                && figure().choice().units()[1] == 1);
    }

    @Test
    void forwardBackwardOrBothAreShown(Workbench workbench) throws Exception {
        open(workbench, trained(workbench).path());
        choose("Backward, Q");
        workbench.waitUntil("only the way back is drawn", () -> drawn("Q") == HIDDEN && drawn("W") == 0);
        choose("Forward, W");
        workbench.waitUntil("only the way forward is drawn", () -> drawn("W") == HIDDEN && drawn("Q") == 0);
        choose("Both");
        workbench.waitUntil("both are drawn", () -> drawn("W") == HIDDEN && drawn("Q") == HIDDEN);
    }

    private long drawn(String projection) {
        return canvas.painted().orElseThrow().regions().stream()
                .filter(r -> r.kind().equals("unit") && r.name().equals(projection)).count();
    }

    /** An entry of the menu Weights. */
    private void choose(String entry) {
        ToolBarManager bar = (ToolBarManager) view.getViewSite().getActionBars().getToolBarManager();
        IAction weights = Arrays.stream(bar.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals("Weights")).findFirst().orElseThrow();
        Menu menu = weights.getMenuCreator().getMenu(canvas);
        Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(entry)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        weights.getMenuCreator().dispose();
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
}
