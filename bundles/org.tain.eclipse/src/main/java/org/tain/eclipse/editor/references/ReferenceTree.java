package org.tain.eclipse.editor.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.search.ui.text.AbstractTextSearchResult;

/** Lines below the files that they are in; a file is the URI of its lines. */
final class ReferenceTree implements ITreeContentProvider {
    private Map<String, List<ReferenceLine>> byFile = Map.of();

    /** Takes over the lines that there are by now. */
    void read(AbstractTextSearchResult result) {
        byFile = new LinkedHashMap<>();
        if (result instanceof ReferenceResult found) {
            found.lines().forEach(line -> byFile.computeIfAbsent(line.uri(), uri -> new ArrayList<>()).add(line));
        }
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        read(after instanceof ReferenceResult result ? result : null);
    }

    @Override
    public Object[] getElements(Object input) {
        return byFile.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return byFile.getOrDefault(element, List.of()).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof ReferenceLine line ? line.uri() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return byFile.containsKey(element);
    }
}
