package org.tain.eclipse.tests.views.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.paint.Frame;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Typefaces;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.picture.PictureExport;
import org.tain.eclipse.views.picture.PictureFormat;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.runs.RunDeletion;
import org.tain.eclipse.views.runs.RunEntry;
import org.tain.eclipse.views.runs.RunScan;
import org.tain.eclipse.views.runs.RunSheet;
import org.tain.eclipse.views.runs.RunsView;
import org.tain.runtime.run.RunState;

@ExtendWith(FreshWorkbench.class)
class RunsViewTest {
    @TempDir
    Path elsewhere;
    private ShownRuns shown;
    private RunsView view;

    private static Path runs(Workbench workbench) {
        return workbench.project().getLocation().toPath().resolve("runs");
    }

    private static MadeRun run(Path runs, int number) {
        return new MadeRun(runs.resolve("Small-" + number), "Small", 9).seed(number).parameter("eta", number / 20.0, "mV")
                .parameter("kappa", 0.02, "");
    }

    private void open(Workbench workbench) throws Exception {
        shown = workbench.page().getWorkbenchWindow().getService(ShownRuns.class);
        view = (RunsView) workbench.show(RunsView.ID);
    }

    @AfterEach
    void showNothing() {
        view.removeFolder(elsewhere);
        shown.show(List.of());
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            T found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? find(inner, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private <T extends Control> T control(Class<T> type) {
        return find((Composite) view.getAdapter(Control.class), type);
    }

    private List<String> names() {
        return view.runs().stream().map(RunEntry::name).toList();
    }

    private void select(Table table, String... names) {
        int[] rows = Arrays.stream(names).mapToInt(name -> names().indexOf(name)).toArray();
        table.setSelection(rows);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private IAction action(String text) {
        for (IContributionItem item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof ActionContributionItem contribution && contribution.getAction().getText().equals(text)) {
                return contribution.getAction();
            }
        }
        throw new AssertionError("no action " + text);
    }

    @Test
    void withoutRunsTheViewSaysWhatToDo(Workbench workbench) throws Exception {
        open(workbench);
        workbench.waitUntil("it says so", () -> control(Label.class).getText().startsWith("There are no runs yet. Train a"));
    }

    @Test
    void aRunThatIsStartedElsewhereAppearsAndGrows(Workbench workbench) throws Exception {
        open(workbench);
        MadeRun run = run(runs(workbench), 1).describe(RunState.RUNNING, 250, 1000);
        workbench.waitUntil("it appears", () -> names().equals(List.of("Small-1")));
        Table table = control(Table.class);
        int progress = view.columns().indexOf("Progress");
        workbench.waitUntil("it has come a quarter", () -> table.getItem(0).getText(progress).startsWith("25 %"));
        assertTrue(view.runs().getFirst().isRunning());
        run.describe(RunState.RUNNING, 750, 1000);
        workbench.waitUntil("it has come further", () -> table.getItem(0).getText(progress).startsWith("75 %"));
        run.describe(RunState.FINISHED, 1000, 1000);
        int state = view.columns().indexOf("State");
        workbench.waitUntil("it has finished", () -> table.getItem(0).getText(state).equals("finished"));
        int norm = view.columns().indexOf("rec_norm");
        assertEquals("0.51", table.getItem(0).getText(norm));
    }

    @Test
    void whatDiffersBetweenTheRunsHasAColumn(Workbench workbench) throws Exception {
        run(runs(workbench), 1).describe(RunState.FINISHED, 1000, 1000);
        run(runs(workbench), 2).describe(RunState.FAILED, 100, 1000);
        run(elsewhere, 3).describe(RunState.CANCELLED, 500, 1000);
        Files.createDirectories(elsewhere.resolve("Broken-1"));
        Files.writeString(elsewhere.resolve("Broken-1/run.json"), "{");
        open(workbench);
        workbench.waitUntil("the runs of the project are there", () -> view.runs().size() == 2);
        view.addFolder(elsewhere);
        workbench.waitUntil("those of the folder too", () -> view.runs().size() == 4);
        assertTrue(view.columns().containsAll(List.of("eta", "seed")), view.columns().toString());
        assertFalse(view.columns().contains("kappa"), "the same everywhere");
        Table table = control(Table.class);
        int failed = names().indexOf("Small-2");
        assertEquals("failed: the disk is full", table.getItem(failed).getText(view.columns().indexOf("State")));
        assertEquals("0.1 mV", table.getItem(failed).getText(view.columns().indexOf("eta")));

        int eta = view.columns().indexOf("eta");
        table.getColumn(eta).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("Small-3", "Small-2", "Small-1"), names().stream().filter(n -> n.startsWith("S")).toList());
        table.getColumn(eta).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("Small-1", "Small-2", "Small-3", "Broken-1"), names());

        control(Text.class).setText("small eta=0.1");
        assertEquals(List.of("Small-2", "Small-3"), names());
        control(Text.class).setText("");
        assertEquals(4, view.runs().size());
        view.removeFolder(elsewhere);
        workbench.waitUntil("the folder's runs are gone", () -> view.runs().size() == 2);
    }

    @Test
    void aRunOpensInTheViewsAndSeveralAreCompared(Workbench workbench) throws Exception {
        Path one = run(runs(workbench), 1).describe(RunState.FINISHED, 1000, 1000).measures(1000).weights(1000).path();
        Path two = run(runs(workbench), 2).describe(RunState.FINISHED, 1000, 1000).measures(1000).path();
        open(workbench);
        workbench.waitUntil("the runs are there", () -> view.runs().size() == 2);
        Table table = control(Table.class);
        select(table, "Small-1");
        table.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of(one), shown.runs());
        FiltersView filters = (FiltersView) workbench.page().findView(FiltersView.ID);
        workbench.waitUntil("its filters are drawn", () -> filters.picture().painted().isPresent());

        select(table, "Small-1", "Small-2");
        assertFalse(action("Open").isEnabled(), "one at a time");
        action("Compare").run();
        assertEquals(Set.of(one, two), Set.copyOf(shown.runs()));
        PictureView training = (PictureView) workbench.page().findView("org.tain.eclipse.views.training");
        workbench.waitUntil("both are drawn", () -> training.picture().painted().isPresent());
    }

    @Test
    void runsThatLieDeepInAProjectAreFound(Workbench workbench) throws Exception {
        Path nested = workbench.project().getLocation().toPath().resolve("models/vision/runs");
        run(nested, 1).describe(RunState.FINISHED, 1000, 1000).weights(1000);
        run(nested.resolve("Small-1/weights/runs"), 2).describe(RunState.FINISHED, 1000, 1000);
        open(workbench);
        workbench.waitUntil("the run is there", () -> names().equals(List.of("Small-1")));
    }

    @Test
    void theListIsCopiedAsTextAndWrittenAsPngAndSvg(Workbench workbench) throws Exception {
        open(workbench);
        assertFalse(action("Export PNG…").isEnabled(), "there is nothing yet");
        run(runs(workbench), 1).describe(RunState.FINISHED, 1000, 1000);
        run(runs(workbench), 2).describe(RunState.FAILED, 100, 1000);
        workbench.waitUntil("the runs are there", () -> view.runs().size() == 2);
        select(control(Table.class), "Small-2");
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
        Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
        String[] lines = ((String) clipboard.getContents(TextTransfer.getInstance())).split("\n");
        clipboard.dispose();
        assertEquals(view.columns(), List.of(lines[0].split("\t")));
        List<String> cells = List.of(lines[1].split("\t"));
        assertEquals("failed: the disk is full", cells.get(view.columns().indexOf("State")));
        assertEquals("0.1 mV", cells.get(view.columns().indexOf("eta")));

        assertTrue(action("Export PNG…").isEnabled() && action("Copy as Image").isEnabled());
        RunSheet sheet = view.sheet();
        for (PictureFormat format : PictureFormat.values()) {
            PictureExport export = new PictureExport(sheet, format, elsewhere.resolve("runs." + format.ending()));
            export.schedule();
            workbench.waitUntil("the file is written", () -> export.getResult() != null);
            assertTrue(export.getResult().isOK(), export.getResult().getMessage());
        }
        assertEquals((int) Math.ceil(2 * sheet.width()), ImageIO.read(elsewhere.resolve("runs.png").toFile()).getWidth());
        Painted painted = Painted.of(sheet, sheet.width(), sheet.height(),
                new Frame((int) sheet.width(), (int) sheet.height(), 1, 0, 0), new Typefaces(), Ground.WHITE);
        assertEquals(names(), painted.regions().stream().map(Region::name).toList());
    }

    @Test
    void theModelThatRanOpensReadOnly(Workbench workbench) throws Exception {
        run(runs(workbench), 1).describe(RunState.FINISHED, 1000, 1000);
        open(workbench);
        workbench.waitUntil("the run is there", () -> view.runs().size() == 1);
        select(control(Table.class), "Small-1");
        action("Open the Model That Ran").run();
        workbench.waitUntil("the editor is open", () -> workbench.page().getActiveEditor() instanceof ITextEditor);
        ITextEditor editor = (ITextEditor) workbench.page().getActiveEditor();
        assertEquals("network Small\n", workbench.document(editor).get());
        assertFalse(editor.isEditable());
    }

    @Test
    void runsAreDeletedAfterAQuestionUnlessTheyAreRunning(Workbench workbench) throws Exception {
        MadeRun one = run(runs(workbench), 1).describe(RunState.FINISHED, 1000, 1000).weights(1000);
        MadeRun two = run(runs(workbench), 2).describe(RunState.RUNNING, 100, 1000);
        open(workbench);
        workbench.waitUntil("the runs are there", () -> view.runs().size() == 2);
        Table table = control(Table.class);
        select(table, "Small-1", "Small-2");
        assertFalse(action("Delete…").isEnabled(), "one of them is running");
        select(table, "Small-1");
        shown.show(List.of(one.path()));
        view.setConfirmation(question -> false);
        action("Delete…").run();
        assertTrue(Files.exists(one.path()));
        view.setConfirmation(question -> question.startsWith("Delete the run Small-1 from the disk"));
        action("Delete…").run();
        workbench.waitUntil("it is gone", () -> names().equals(List.of("Small-2")) && !Files.exists(one.path()));
        assertEquals(List.of(), shown.runs());

        RunDeletion running = new RunDeletion(List.of(two.path()));
        running.setSystem(true);
        running.setUser(false);
        running.schedule();
        workbench.waitUntil("it was tried", () -> running.getResult() != null);
        assertEquals(IStatus.WARNING, running.getResult().getSeverity());
        assertTrue(Files.exists(two.path().resolve("run.json")));
    }

    @Test
    void aRunWhoseProcessIsGoneIsInterrupted(Workbench workbench) throws Exception {
        open(workbench);
        Path run = run(runs(workbench), 1).describe(RunState.RUNNING, 100, 1000).path();
        String text = Files.readString(run.resolve("run.json"));
        Files.writeString(run.resolve("run.json"), text.replaceAll("\"id\": [0-9]+", "\"id\": 2147483647"));
        assertEquals("interrupted", new RunScan().scan(List.of(run)).getFirst().state());
    }
}
