package org.tain.eclipse.views.runs;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.picture.PictureActions;
import org.tain.eclipse.views.raster.RasterView;
import org.tain.eclipse.views.training.TrainingView;

/** What can be done with the selected runs. */
final class RunActions {
    private final RunTable table;
    private final IWorkbenchPartSite site;
    private final Runnable changed;
    private final IAction open;
    private final IAction compare;
    private final IAction model;
    private final IAction browse;
    private final IAction copy;
    private final IAction copyPath;
    private final IAction delete;
    private Predicate<String> confirmation;

    /**
     * The actions on a table's selection.
     *
     * @param changed called after runs were deleted
     */
    RunActions(RunTable table, IWorkbenchPartSite site, Runnable changed) {
        this.table = table;
        this.site = site;
        this.changed = changed;
        this.confirmation = question -> MessageDialog.openQuestion(site.getShell(), "Delete Runs", question);
        open = PictureActions.action("Open", "Show the run in all views (Enter, double click)", "run-open",
                () -> open(table.selection().getFirst()));
        compare = PictureActions.action("Compare", "Show the selected runs together, overlaid", "run-compare",
                () -> show(table.selection(), TrainingView.ID));
        model = PictureActions.action("Open the Model That Ran", "Open the text that ran, read-only", "run-model",
                () -> table.selection().forEach(run -> new ModelThatRan(run.path(), site.getPage()).schedule()));
        browse = PictureActions.action("Show in File Browser", "Open the run's folder in the system's file browser",
                "run-browse", () -> table.selection().forEach(run -> Program.launch(run.path().toString())));
        copy = PictureActions.action("Copy", "Copy the selected lines with their titles, to paste into a spreadsheet",
                "copy-lines", () -> copy(table.text()));
        copyPath = PictureActions.action("Copy Path", "Copy the paths of the selected runs", "copy-path",
                () -> copy(String.join("\n", table.selection().stream().map(run -> run.path().toString()).toList())));
        delete = PictureActions.action("Delete…", "Delete the selected runs from the disk (Delete)", "run-delete",
                this::delete);
        table.onOpen(this::open);
        update();
    }

    /** Who is asked before runs are deleted. */
    void setConfirmation(Predicate<String> answer) {
        confirmation = answer;
    }

    /** Adds those that are wanted most often. */
    void fillBar(IContributionManager manager) {
        List.of(open, compare, model, delete).forEach(manager::add);
    }

    /** Adds all. */
    void fillMenu(IContributionManager manager) {
        List.of(open, compare, model, browse).forEach(manager::add);
        manager.add(new Separator());
        List.of(copy, copyPath, delete).forEach(manager::add);
    }

    void handle(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
    }

    /** Enables what fits the selection. */
    void update() {
        List<RunEntry> runs = table.selection();
        boolean readable = runs.stream().allMatch(run -> run.run() != null);
        open.setEnabled(runs.size() == 1 && readable);
        compare.setEnabled(runs.size() > 1 && readable);
        delete.setEnabled(!runs.isEmpty() && runs.stream().noneMatch(RunEntry::isRunning));
        List.of(model, browse, copy, copyPath).forEach(action -> action.setEnabled(!runs.isEmpty()));
    }

    /** Shows a run in all views, and brings that to the front which tells most of it. */
    void open(RunEntry run) {
        if (run.run() != null) {
            boolean weights = run.run().isTraining() && run.progress() >= 1;
            String view = !run.run().isTraining() ? RasterView.ID : weights ? FiltersView.ID : TrainingView.ID;
            show(List.of(run), view);
        }
    }

    private void show(List<RunEntry> runs, String view) {
        site.getService(ShownRuns.class).show(runs.stream().map(RunEntry::path).toList());
        try {
            IViewPart part = site.getPage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
            // beside the list both are seen and the list keeps the keyboard; in its own stack one must make way
            if (!site.getPage().isPartVisible(part)) {
                site.getPage().activate(part);
            }
        } catch (PartInitException e) {
            ILog.of(RunActions.class).error("The view " + view + " cannot be opened", e);
        }
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(table.control().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void delete() {
        List<Path> runs = table.selection().stream().map(RunEntry::path).toList();
        String what = runs.size() == 1
                ? "the run " + runs.getFirst().getFileName()
                : runs.size() + " runs";
        if (confirmation.test("Delete " + what + " from the disk, with weights, figures and checkpoints?\n\n"
                + "This cannot be undone.")) {
            ShownRuns shown = site.getService(ShownRuns.class);
            Set<Path> gone = new HashSet<>(runs);
            shown.show(shown.runs().stream().filter(run -> !gone.contains(run)).toList());
            RunDeletion deletion = new RunDeletion(runs);
            deletion.addJobChangeListener(new AfterJob(changed));
            deletion.schedule();
        }
    }
}
