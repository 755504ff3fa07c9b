package org.tain.eclipse.tests.views.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.runs.RunsView;

/** Views that are opened, used and closed leave no listener, no thread and no resource of the widgets behind. */
@ExtendWith(FreshWorkbench.class)
class NothingLeftTest {
    private static final int TIMES = 4;
    private WholeRun run;

    @AfterEach
    void showNothing() {
        run.close();
    }

    @Test
    void openingAndClosingEveryViewLeavesAllAsItWas(Workbench workbench) throws Exception {
        run = WholeRun.in(workbench);
        openAndClose(workbench); // what is made once for all views is there afterwards
        LeftBehind before = settled(workbench);
        for (int time = 0; time < TIMES; time++) {
            openAndClose(workbench);
        }
        LeftBehind after = settled(workbench);
        assertEquals(before.listeners(), after.listeners(), "listeners of shown runs and of the active network");
        List<String> more = new ArrayList<>(after.resources());
        before.resources().forEach(more::remove);
        assertTrue(more.isEmpty(), () -> more.size() + " more resources after " + TIMES + " times, such as\n" + more.getFirst());
    }

    @Test
    void anOpenViewHoldsWhatIsCounted(Workbench workbench) throws Exception {
        run = WholeRun.in(workbench);
        LeftBehind before = settled(workbench);
        IViewPart view = use(workbench, FiltersView.ID);
        IViewPart network = use(workbench, "org.tain.eclipse.views.network");
        LeftBehind with = LeftBehind.now();
        assertEquals(List.of(before.listeners().get(0) + 1, before.listeners().get(1) + 1), with.listeners());
        assertEquals(Set.of("Tain picture", "Tain run watch"), with.threads());
        assertFalse(with.resources().size() <= before.resources().size(), "two pictures and their icons");
        workbench.page().hideView(view);
        workbench.page().hideView(network);
        assertEquals(before.listeners(), settled(workbench).listeners());
    }

    /** When the threads have ended. */
    private static LeftBehind settled(Workbench workbench) throws Exception {
        workbench.settle();
        workbench.waitUntil("all threads of the views have ended", () -> LeftBehind.runningThreads().isEmpty());
        workbench.settle();
        return LeftBehind.now();
    }

    private void openAndClose(Workbench workbench) throws Exception {
        List<IViewPart> opened = new ArrayList<>();
        for (String id : WholeRun.PICTURES) {
            opened.add(use(workbench, id));
        }
        RunsView runs = (RunsView) workbench.show(RunsView.ID);
        workbench.waitUntil("the run is listed", () -> !runs.runs().isEmpty());
        opened.add(runs);
        opened.forEach(workbench.page()::hideView);
        workbench.settle();
    }

    /** Shows a view until it is drawn, zooms, points, selects and opens what it can. */
    private static IViewPart use(Workbench workbench, String id) throws Exception {
        PictureView view = (PictureView) workbench.show(id);
        PictureCanvas canvas = view.picture();
        workbench.waitUntil(id + " is drawn", () -> canvas.painted().isPresent());
        Event move = new Event();
        move.x = canvas.getSize().x / 2;
        move.y = canvas.getSize().y / 2;
        canvas.notifyListeners(SWT.MouseMove, move);
        for (int key : new int[] {SWT.ARROW_RIGHT, '+', SWT.CR, '0'}) {
            Event event = new Event();
            event.keyCode = key;
            canvas.notifyListeners(SWT.KeyDown, event);
        }
        canvas.update();
        workbench.settle();
        if (view instanceof FiltersView filters) {
            workbench.waitUntil("the neuron is drawn", () -> filters.detail().painted().isPresent());
        }
        return view;
    }
}
