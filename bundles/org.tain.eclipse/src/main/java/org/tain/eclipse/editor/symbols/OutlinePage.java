package org.tain.eclipse.editor.symbols;

import java.util.Optional;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.editor.ViewedModel;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;

/** The outline of one editor: follows its text and its caret, and leads to what is selected. */
final class OutlinePage extends ContentOutlinePage {
    private static final long QUIET_MS = 300;
    private final EditedModel edited;
    private final ISelectionChangedListener caretListener = this::caretMoved;
    private Symbols symbols = Symbols.NONE;
    private ViewedModel model;
    private OutlineActions actions;
    private boolean following;

    OutlinePage(EditedModel edited) {
        this.edited = edited;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        SymbolTree.configure(tree, () -> symbols);
        tree.setInput(this);
        actions = new OutlineActions(tree, this::followCaret);
        actions.addTo(getSite().getActionBars());
        model = new ViewedModel(edited.viewer(), QUIET_MS, this::ask);
        ((IPostSelectionProvider) edited.editor().getSelectionProvider()).addPostSelectionChangedListener(caretListener);
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.dispose();
            IPostSelectionProvider carets = (IPostSelectionProvider) edited.editor().getSelectionProvider();
            if (carets != null) {
                carets.removePostSelectionChangedListener(caretListener);
            }
        }
        super.dispose();
    }

    private void ask(OpenModel asked, int version) {
        Symbols.of(asked).thenAccept(answer -> Screen.later(getControl(), () -> {
            if (asked.isCurrent(version)) {
                show(answer);
            }
        }));
    }

    private void show(Symbols answer) {
        Symbols before = symbols;
        symbols = answer;
        TreeViewer tree = getTreeViewer();
        following = true;
        answer.differences(before, changed -> tree.refresh(changed == null ? this : changed),
                changed -> tree.update(changed, null));
        following = false;
        followCaret();
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection) {
            followCaret();
        }
    }

    private void followCaret() {
        TreeViewer tree = getTreeViewer();
        if (!actions.followsCaret() || tree.getControl().isFocusControl() || edited.viewer().getTextWidget() == null) {
            return;
        }
        Optional<Symbol> around = symbols.at(edited.position());
        while (around.isPresent() && actions.hides(around.get())) {
            around = Optional.ofNullable(around.get().parent());
        }
        StructuredSelection wanted = around.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
        if (!wanted.equals(tree.getStructuredSelection())) {
            following = true;
            tree.setSelection(wanted, true);
            following = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Symbol selected) {
            int start = Places.offset(edited.document(), symbols.now(selected).place().getStart());
            int end = Places.offset(edited.document(), symbols.now(selected).place().getEnd());
            edited.editor().selectAndReveal(start, end - start);
        }
    }
}
