package org.tain.eclipse.views.runs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.picture.DropDown;
import org.tain.eclipse.views.picture.FigureActions;
import org.tain.eclipse.views.picture.PictureActions;

/**
 * Every run of the workspace's projects and of chosen folders, with what differs between them, how far they are and what
 * came out. It is searched for in the background, so that a run started on the command line appears by itself.
 */
public final class RunsView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.tain.eclipse.views.runs";
    private static final Duration PERIOD = Duration.ofMillis(900);
    private static final String EMPTY = "There are no runs yet. Train a network: open a model and choose Run As > Tain"
            + " Network, or type \"tain train model.tain\" in its folder. Runs elsewhere appear when you add their folder"
            + " (Add Folder in the toolbar).";
    private static final String SEARCHING = "Looking for runs…";

    private final RunFolders folders = new RunFolders();
    private Composite stack;
    private Label message;
    private Text filter;
    private RunTable table;
    private RunActions actions;
    private FigureActions figure;
    private RunPoll poll;
    private ShownRuns shown;
    private Runnable listener;
    private IMemento memento;

    @Override
    public void init(IViewSite site, IMemento restored) throws PartInitException {
        super.init(site, restored);
        memento = restored;
    }

    @Override
    public void saveState(IMemento kept) {
        kept.putString("sorted", table.sorted());
        kept.putBoolean("descending", table.isDescending());
        kept.putString("measures", String.join(",", table.measures()));
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("filter: words such as Patches finished eta=0.05");
        filter.setToolTipText("Show only the runs with all these words in their columns or parameters");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(filter);
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        Composite words = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(words);
        message = new Label(words, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(message);
        table = new RunTable(stack);
        restore();
        tell(SEARCHING);
        actions = new RunActions(table, getSite(), this::refresh);
        table.control().addListener(SWT.Selection, event -> actions.update());
        filter.addListener(SWT.Modify, event -> {
            table.setFilter(filter.getText());
            arrange();
        });
        contribute();
        follow();
    }

    private void restore() {
        if (memento != null && memento.getString("sorted") != null) {
            table.sort(memento.getString("sorted"), Boolean.TRUE.equals(memento.getBoolean("descending")));
            table.setMeasures(Arrays.stream(memento.getString("measures").split(",")).filter(name -> !name.isEmpty())
                    .toList());
        }
    }

    private void contribute() {
        figure = new FigureActions(stack, () -> Optional.of(table.sheet()), "the list");
        figure.setEnabled(false);
        MenuManager menu = new MenuManager();
        actions.fillMenu(menu);
        menu.add(new Separator());
        figure.fill(menu);
        Table control = table.control();
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(event -> menu.dispose());
        IActionBars bars = getViewSite().getActionBars();
        IAction add = PictureActions.action("Add Folder…", "Show the runs of another folder too", "folder-add",
                this::addFolder);
        IAction refresh = PictureActions.action("Refresh", "Look again now (F5)", "refresh", this::refresh);
        actions.fillBar(bars.getToolBarManager());
        actions.fillMenu(bars.getMenuManager());
        for (var manager : List.of(bars.getToolBarManager(), bars.getMenuManager())) {
            manager.add(new Separator());
            manager.add(add);
            manager.add(new DropDown("Remove Folder", "Show the runs of an added folder no more", "folder-remove",
                    this::removals));
            manager.add(new DropDown("Measures", "Choose the measures that are shown", "columns", this::measures));
            manager.add(new Separator());
            figure.fill(manager);
        }
        bars.getMenuManager().add(refresh);
        actions.handle(bars);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.updateActionBars();
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getSite().getShell());
        dialog.setText("Add Folder");
        dialog.setMessage("Choose a folder that holds runs, or a folder runs, or a run.");
        String chosen = dialog.open();
        if (chosen != null) {
            addFolder(Path.of(chosen));
        }
    }

    /** Shows the runs of another folder too; it is remembered. */
    public void addFolder(Path folder) {
        folders.add(folder);
        refresh();
    }

    /** Shows the runs of an added folder no more. */
    public void removeFolder(Path folder) {
        folders.remove(folder);
        refresh();
    }

    private List<IAction> removals() {
        List<IAction> entries = new ArrayList<>();
        for (Path folder : folders.chosen()) {
            entries.add(DropDown.entry(folder.toString(), () -> removeFolder(folder)));
        }
        if (entries.isEmpty()) {
            IAction none = DropDown.entry("No folder was added", () -> {
            });
            none.setEnabled(false);
            entries.add(none);
        }
        return entries;
    }

    private List<IAction> measures() {
        List<IAction> entries = new ArrayList<>();
        List<String> chosen = table.measures();
        for (String measure : RunColumns.measures(table.entries())) {
            entries.add(DropDown.check(measure, chosen.contains(measure), on -> {
                List<String> others = new ArrayList<>(chosen);
                others.remove(measure);
                if (on) {
                    others.add(measure);
                }
                table.setMeasures(others);
            }));
        }
        entries.add(null);
        entries.add(DropDown.entry("Usual Measures", () -> table.setMeasures(RunColumns.USUAL)));
        return entries;
    }

    private void follow() {
        Display display = stack.getDisplay();
        shown = getSite().getService(ShownRuns.class);
        listener = () -> later(display, () -> table.setMarked(shown.runs()));
        shown.addListener(listener);
        table.setMarked(shown.runs());
        poll = new RunPoll(PERIOD, folders::all, found -> later(display, () -> take(found)));
        // while nobody sees the view nothing is searched
        stack.addListener(SWT.Hide, event -> poll.setPaused(true));
        stack.addListener(SWT.Show, event -> poll.setPaused(false));
        stack.addListener(SWT.Paint, event -> poll.setPaused(false));
    }

    private void later(Display display, Runnable work) {
        try {
            display.asyncExec(() -> {
                if (!stack.isDisposed()) {
                    work.run();
                }
            });
        } catch (SWTException | RejectedExecutionException e) {
            // the workbench closes: nobody looks any more
        }
    }

    private void take(List<RunEntry> found) {
        table.setEntries(found);
        arrange();
        actions.update();
    }

    private void arrange() {
        figure.setEnabled(!table.rows().isEmpty());
        if (table.entries().isEmpty()) {
            tell(EMPTY);
        } else if (table.rows().isEmpty()) {
            tell("No run matches \"" + filter.getText().strip() + "\". Clear the field above to see all "
                    + table.entries().size() + ".");
        } else {
            top(table.control());
        }
    }

    private void tell(String text) {
        message.setText(text);
        message.requestLayout();
        top(message.getParent());
    }

    private void top(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    /** Looks for runs now. */
    public void refresh() {
        if (poll != null) {
            poll.now();
        }
    }

    /** The runs that are listed, in their order. */
    public List<RunEntry> runs() {
        return table.rows();
    }

    /** The titles of the columns. */
    public List<String> columns() {
        return table.columns().stream().map(RunColumn::title).toList();
    }

    /** The list as a figure: its lines and columns as they are seen now. */
    public RunSheet sheet() {
        return table.sheet();
    }

    /** Who is asked before runs are deleted; a dialog if not set. */
    public void setConfirmation(Predicate<String> answer) {
        actions.setConfirmation(answer);
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        return wanted == Control.class ? wanted.cast(stack.getParent()) : super.getAdapter(wanted);
    }

    @Override
    public void setFocus() {
        if (table.control().isVisible()) {
            table.control().setFocus();
        } else {
            filter.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (poll != null) {
            poll.close();
        }
        if (shown != null) {
            shown.removeListener(listener);
        }
        super.dispose();
    }
}
