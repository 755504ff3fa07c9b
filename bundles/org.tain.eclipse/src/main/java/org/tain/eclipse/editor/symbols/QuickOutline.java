package org.tain.eclipse.editor.symbols;

import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.server.Places;

/** A window over the editor with all declarations: type to narrow them, Enter to go there, Escape to close. */
final class QuickOutline extends PopupDialog {
    private final EditedModel edited;
    private final Symbols symbols;
    private Text filter;
    private TreeViewer tree;
    private String wanted = "";

    QuickOutline(EditedModel edited, Symbols symbols) {
        super(edited.viewer().getTextWidget().getShell(), INFOPOPUPRESIZE_SHELLSTYLE, true, true, false, true, false, null,
                "Enter goes there, Escape closes");
        this.edited = edited;
        this.symbols = symbols;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.SEARCH);
        filter.setMessage("name of a declaration");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> narrow());
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                go();
            }
        }));
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        SymbolTree.configure(tree, () -> symbols);
        tree.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return matches((Symbol) element);
            }
        });
        tree.setInput(this);
        symbols.at(edited.position()).ifPresent(here -> tree.setSelection(new StructuredSelection(here), true));
        tree.addDoubleClickListener(event -> go());
        tree.getControl().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                go();
            }
        }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        return tree.getControl();
    }

    /** A declaration stays if its name, or that of one inside of it, has the wanted letters. */
    private boolean matches(Symbol symbol) {
        return hasName(symbol) || symbol.children().stream().anyMatch(this::matches);
    }

    private boolean hasName(Symbol symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void narrow() {
        wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        tree.getControl().setRedraw(false);
        tree.refresh();
        if (wanted.isEmpty()) {
            tree.collapseAll();
        } else {
            tree.expandAll();
            symbols.flat().stream().filter(this::hasName).findFirst()
                    .ifPresent(first -> tree.setSelection(new StructuredSelection(first), true));
        }
        tree.getControl().setRedraw(true);
    }

    private void go() {
        Object selected = tree.getStructuredSelection().getFirstElement();
        if (selected == null && tree.getTree().getItemCount() > 0) {
            TreeItem first = tree.getTree().getItem(0);
            selected = first.getData();
        }
        if (selected instanceof Symbol symbol) {
            close();
            int start = Places.offset(edited.document(), symbol.place().getStart());
            int end = Places.offset(edited.document(), symbol.place().getEnd());
            edited.editor().selectAndReveal(start, end - start);
            edited.editor().setFocus();
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(480, 360);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Control text = edited.viewer().getTextWidget();
        Point corner = text.toDisplay(0, 0);
        return new Point(corner.x + Math.max(0, (text.getSize().x - size.x) / 2), corner.y + 20);
    }
}
