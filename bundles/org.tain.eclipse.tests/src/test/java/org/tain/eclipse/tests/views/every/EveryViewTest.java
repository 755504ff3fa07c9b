package org.tain.eclipse.tests.views.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ContributionManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Painted;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureExport;
import org.tain.eclipse.views.picture.PictureFormat;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.runs.RunsView;

@ExtendWith(FreshWorkbench.class)
class EveryViewTest {
    @TempDir
    Path folder;
    private WholeRun run;

    static Stream<String> pictures() {
        return WholeRun.PICTURES.stream();
    }

    @AfterEach
    void showNothing() {
        run.close();
    }

    private PictureView drawn(Workbench workbench, String id) throws Exception {
        run = WholeRun.in(workbench);
        PictureView view = (PictureView) workbench.show(id);
        workbench.waitUntil(id + " is drawn", () -> view.picture().painted().isPresent());
        return view;
    }

    private static List<IAction> actions(IContributionManager manager) {
        return Arrays.stream(((ContributionManager) manager).getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).toList();
    }

    private static IAction action(IActionBars bars, String text) {
        return actions(bars.getToolBarManager()).stream().filter(action -> action.getText().equals(text)).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theToolbarTellsWhatItDoesAndIsInTheMenuForTheKeyboard(String id, Workbench workbench) throws Exception {
        IActionBars bars = drawn(workbench, id).getViewSite().getActionBars();
        assertLabelled(bars);
        for (String common : List.of("Zoom In", "Zoom Out", "Fit", "Copy as Image", "Export PNG…", "Export SVG…")) {
            assertTrue(action(bars, common).isEnabled(), common);
        }
        assertNotNull(bars.getGlobalActionHandler(ActionFactory.COPY.getId()), "the command Copy copies");
        assertNotNull(bars.getGlobalActionHandler(ActionFactory.REFRESH.getId()), "the command Refresh refreshes");
    }

    @ParameterizedTest
    @ValueSource(strings = RunsView.ID)
    void soDoesTheListOfRuns(String id, Workbench workbench) throws Exception {
        run = WholeRun.in(workbench);
        assertLabelled(workbench.show(id).getViewSite().getActionBars());
    }

    private static void assertLabelled(IActionBars bars) {
        List<String> menu = actions(bars.getMenuManager()).stream().map(IAction::getText).toList();
        for (IAction action : actions(bars.getToolBarManager())) {
            assertFalse(action.getText().isBlank());
            assertFalse(action.getToolTipText().isBlank(), action.getText());
            assertNotNull(action.getImageDescriptor(), action.getText());
            assertNotNull(action.getImageDescriptor().getImageData(100), action.getText());
            assertTrue(menu.contains(action.getText()), action.getText() + " is not in the menu");
        }
        assertTrue(menu.contains("Refresh"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void thePictureIsCopiedAndWritten(String id, Workbench workbench) throws Exception {
        PictureView view = drawn(workbench, id);
        Figure figure = view.picture().painted().orElseThrow().figure();
        int width = (int) Math.ceil(2 * figure.width());
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
        workbench.waitUntil("the image is made", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().equals("Copy " + figure.title())));
        workbench.settle();
        Clipboard clipboard = new Clipboard(view.picture().getDisplay());
        ImageData copied = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        clipboard.dispose();
        assertEquals(width, copied.width);
        for (PictureFormat format : PictureFormat.values()) {
            Path file = folder.resolve(figure.name() + "." + format.ending());
            PictureExport export = new PictureExport(figure, format, file);
            export.schedule();
            workbench.waitUntil(file + " is written", () -> export.getResult() != null);
            assertTrue(export.getResult().isOK(), export.getResult().getMessage());
        }
        assertEquals(width, ImageIO.read(folder.resolve(figure.name() + ".png").toFile()).getWidth());
        String svg = Files.readString(folder.resolve(figure.name() + ".svg"));
        assertTrue(svg.startsWith("<?xml") && svg.contains(figure.title()), svg.substring(0, 300));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theKeyboardZoomsAndLeaves(String id, Workbench workbench) throws Exception {
        PictureCanvas canvas = drawn(workbench, id).picture();
        workbench.settle();
        for (char key : new char[] {'+', '-', '0'}) {
            Painted before = canvas.painted().orElseThrow();
            Event event = new Event();
            event.keyCode = key;
            event.character = key;
            canvas.notifyListeners(SWT.KeyDown, event);
            workbench.waitUntil("it is drawn anew after " + key, () -> canvas.painted().orElseThrow() != before);
        }
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = false;
        canvas.notifyListeners(SWT.Traverse, tab);
        assertTrue(tab.doit, "Tab goes on to the next control");
    }

    /** What the menu Run As calls a network. */
    private static String runAs() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.debug.ui.launchShortcuts"))
                .filter(shortcut -> shortcut.getContributor().getName().equals("org.tain.eclipse"))
                .map(shortcut -> shortcut.getAttribute("label")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void withoutAnythingToDrawItSaysWhatToDo(String id, Workbench workbench) throws Exception {
        PictureView view = drawn(workbench, id);
        run.close();
        workbench.page().closeAllEditors(false);
        workbench.waitUntil("it says what to do", () -> view.picture().painted().isEmpty());
        String message = view.picture().message();
        boolean ofModel = message.startsWith("Open a model (*.tain) to see ");
        assertTrue(ofModel || message.startsWith("No run is shown. Train ") && message.contains("Run As > " + runAs()), message);
        IActionBars bars = view.getViewSite().getActionBars();
        for (String common : List.of("Zoom In", "Fit", "Copy as Image", "Export PNG…", "Export SVG…")) {
            assertFalse(action(bars, common).isEnabled(), common);
        }
    }
}
