package org.tain.eclipse.tests.views.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.analysis.filter.FilterFigure;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.views.filters.MadeRun;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.runtime.run.RunState;

/** Of several shown runs a view that draws one at a time draws the one that was chosen. */
@ExtendWith(FreshWorkbench.class)
class SeveralRunsTest {
    private ShownRuns shown;
    private PictureView view;

    @AfterEach
    void showNothing() {
        shown.show(List.of());
    }

    private static Path run(Workbench workbench, String name, long point) throws Exception {
        return new MadeRun(workbench.project().getLocation().toPath().resolve("runs").resolve(name), "Small", 12)
                .describe(RunState.FINISHED, point, 1000).weights(point).raster(point - 1).path();
    }

    /** Whether a picture is that of the run that recorded only this point. */
    private static boolean isOf(Painted painted, long point) {
        return painted.figure() instanceof FilterFigure filters
                ? filters.fields().point() == point
                : painted.figure().title().endsWith("presentation " + point)
                        || painted.regions().stream().map(Region::name).allMatch(String.valueOf(point)::equals);
    }

    private void waitFor(Workbench workbench, long point) {
        workbench.waitUntil("the run with the point " + point + " is drawn",
                () -> view.picture().painted().filter(painted -> isOf(painted, point)).isPresent());
    }

    private IAction choice() {
        ToolBarManager bar = (ToolBarManager) view.getViewSite().getActionBars().getToolBarManager();
        return Arrays.stream(bar.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).filter(action -> action.getText().equals("Run"))
                .findFirst().orElseThrow();
    }

    private Menu menu() {
        return choice().getMenuCreator().getMenu(view.picture());
    }

    private void choose(String name) {
        MenuItem item = Arrays.stream(menu().getItems()).filter(entry -> entry.getText().equals(name)).findFirst().orElseThrow();
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
    }

    private String checked() {
        return Arrays.stream(menu().getItems()).filter(MenuItem::getSelection).map(MenuItem::getText).reduce("", String::concat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"filters", "raster", "reconstructions"})
    void theUserChoosesWhichIsDrawn(String name, Workbench workbench) throws Exception {
        Path main = run(workbench, "Small-1", 300);
        Path other = run(workbench, "Small-2", 500);
        shown = workbench.page().getWorkbenchWindow().getService(ShownRuns.class);
        shown.show(List.of(main));
        view = (PictureView) workbench.show("org.tain.eclipse.views." + name);
        waitFor(workbench, 300);
        assertFalse(choice().isEnabled(), "there is nothing to choose");
        shown.show(List.of(main, other));
        workbench.waitUntil("there is", () -> choice().isEnabled());
        assertEquals("Small-1", checked());
        choose("Small-2");
        waitFor(workbench, 500);
        assertEquals("Small-2", checked());
        shown.show(List.of(main));
        waitFor(workbench, 300);
        assertTrue(checked().equals("Small-1") && !choice().isEnabled());
    }
}
