package org.tain.eclipse.editor.references;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.tain.eclipse.editor.navigation.ShownPlace;

/** What the Search view shows of a {@link ReferenceResult}: its lines by file; opening one leads there. */
public final class ReferencePage extends AbstractTextSearchViewPage {
    private ReferenceTree lines;

    /** Made by the Search view. */
    public ReferencePage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer tree) {
        lines = new ReferenceTree();
        tree.setUseHashlookup(true);
        tree.setAutoExpandLevel(2);
        tree.setContentProvider(lines);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels(this)));
    }

    @Override
    protected void configureTableViewer(TableViewer table) {
        throw new UnsupportedOperationException("references are shown by file");
    }

    @Override
    protected void elementsChanged(Object[] changed) {
        refresh();
    }

    @Override
    protected void clear() {
        refresh();
    }

    private void refresh() {
        lines.read(getInput());
        getViewer().refresh();
        ((TreeViewer) getViewer()).expandToLevel(2);
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        ReferenceLine line = (ReferenceLine) match.getElement();
        ShownPlace.editor(getSite().getPage(), line.uri(), activate)
                .ifPresent(edited -> edited.editor().selectAndReveal(offset, length));
    }
}
