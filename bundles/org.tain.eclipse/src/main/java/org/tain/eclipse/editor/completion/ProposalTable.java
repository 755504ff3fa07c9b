package org.tain.eclipse.editor.completion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The list of proposals above an editor, and what is said of the chosen one beside it. Its windows are made once and hidden
 * meanwhile, because making them takes longer than a key may wait.
 */
final class ProposalTable implements IViewportListener {
    private static final int ROWS = 12;
    private static final int MEASURED = 60;
    private static final int LEAST_WIDTH = 260;
    private static final int MOST_WIDTH = 520;
    private static final int GAP = 16;
    private final StyledText text;
    private final Consumer<Proposal> chosen;
    private final Runnable unwanted;
    private List<Proposal> proposals = List.of();
    private ITextViewer viewer;
    private Shell shell;
    private Table table;
    private ProposalNote note;

    /**
     * A list that is not open yet.
     *
     * @param chosen told what has been chosen with the mouse
     * @param unwanted told when the list should be closed
     */
    ProposalTable(StyledText text, Consumer<Proposal> chosen, Runnable unwanted) {
        this.text = text;
        this.chosen = chosen;
        this.unwanted = unwanted;
    }

    /** Makes the windows, if they are not there yet. */
    void prepare() {
        if (shell == null || shell.isDisposed()) {
            create();
        }
    }

    private void create() {
        shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.RESIZE);
        shell.setLayout(new FillLayout());
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            unwanted.run();
        });
        table = new Table(shell, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> noteChosen());
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(chosen));
        note = new ProposalNote(shell);
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed() && shell.isVisible();
    }

    /** Whether the list has the keyboard, because it was clicked at. */
    boolean isEntered() {
        return isOpen() && (table.isFocusControl() || note.isEntered());
    }

    /** Opens the list below the word that its proposals replace, or above it. */
    void open(List<Proposal> shown, ITextViewer owner) {
        viewer = owner;
        prepare();
        colour();
        show(shown);
        shell.setVisible(true);
        noteChosen();
    }

    private void colour() {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        table.setBackground(colours.get(JFacePreferences.CONTENT_ASSIST_BACKGROUND_COLOR));
        table.setForeground(colours.get(JFacePreferences.CONTENT_ASSIST_FOREGROUND_COLOR));
    }

    /** Other proposals. */
    void show(List<Proposal> shown) {
        if (!shown.equals(proposals) || table.getItemCount() != shown.size()) {
            proposals = shown;
            table.setItemCount(shown.size());
            table.clearAll();
        }
        table.setSelection(0);
        table.setTopIndex(0);
        place();
        if (isOpen()) {
            noteChosen();
        }
    }

    private void fill(TableItem item, int index) {
        Proposal proposal = proposals.get(index);
        item.setText(new String[] {proposal.label(), proposal.detail()});
        item.setImage(0, proposal.icon());
        item.setForeground(1, JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
    }

    private void place() {
        int names = GAP + table.getItemHeight();
        int details = GAP;
        GC gc = new GC(table);
        for (Proposal proposal : proposals.subList(0, Math.min(MEASURED, proposals.size()))) {
            names = Math.max(names, gc.textExtent(proposal.label()).x + 2 * GAP + table.getItemHeight());
            details = Math.max(details, gc.textExtent(proposal.detail()).x + GAP);
        }
        gc.dispose();
        int width = Math.clamp(names + details + GAP, LEAST_WIDTH, MOST_WIDTH);
        // no wider than the window: a low one has no room for a bar
        table.getColumn(0).setWidth(Math.min(names, width - GAP));
        table.getColumn(1).setWidth(Math.max(0, width - GAP - names));
        int height = Math.min(ROWS, proposals.size()) * table.getItemHeight();
        Rectangle size = shell.computeTrim(0, 0, width, height);
        shell.setSize(size.width, size.height);
        shell.setLocation(location(size));
    }

    private Point location(Rectangle size) {
        int start = proposals.getFirst().start();
        int offset = viewer instanceof ITextViewerExtension5 folded ? folded.modelOffset2WidgetOffset(start) : start;
        Point word = text.toDisplay(text.getLocationAtOffset(Math.clamp(offset, 0, text.getCharCount())));
        Rectangle screen = text.getMonitor().getClientArea();
        int below = word.y + text.getLineHeight();
        int y = below + size.height <= screen.y + screen.height ? below : word.y - size.height;
        return new Point(Math.max(screen.x, Math.min(word.x, screen.x + screen.width - size.width)), y);
    }

    /** The text was scrolled. */
    @Override
    public void viewportChanged(int verticalOffset) {
        if (isOpen()) {
            shell.setLocation(location(shell.getBounds()));
            noteChosen();
        }
    }

    /** Goes down by some rows, or up; from the last row to the first one and back. */
    void move(int rows) {
        int now = table.getSelectionIndex();
        int last = proposals.size() - 1;
        int next = Math.abs(rows) == 1 ? Math.floorMod(now + rows, last + 1) : Math.clamp(now + rows, 0, last);
        table.setSelection(next);
        noteChosen();
    }

    /** How many rows are in sight. */
    int page() {
        return Math.max(1, table.getClientArea().height / table.getItemHeight() - 1);
    }

    /** The proposal on which the choice stands. */
    Optional<Proposal> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= proposals.size() ? Optional.empty() : Optional.of(proposals.get(index));
    }

    private void noteChosen() {
        note.show(chosen().map(Proposal::documentation).orElse(""));
    }

    void close() {
        if (isOpen()) {
            note.hide();
            shell.setVisible(false);
        }
    }

    void dispose() {
        if (shell != null && !shell.isDisposed()) {
            note.dispose();
            shell.dispose();
        }
    }
}
