package org.tain.eclipse.editor.fixes;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.edits.TextChanges;
import org.tain.eclipse.editor.icons.Icons;

/** One way out of a problem; it opens the file if need be and leaves it changed, to be looked at and saved. */
final class Fix implements IMarkerResolution2, IMarkerResolutionRelevance {
    private final CodeAction action;

    Fix(CodeAction action) {
        this.action = action;
    }

    @Override
    public String getLabel() {
        return action.getTitle();
    }

    @Override
    public String getDescription() {
        StringBuilder description = new StringBuilder();
        action.getEdit().getChanges().values().forEach(changes -> changes.forEach(change -> {
            String text = change.getNewText().strip();
            description.append(text.isEmpty() ? "removes text in line " : text + "\n\nin line ")
                    .append(change.getRange().getStart().getLine() + 1).append("\n");
        }));
        return description.toString().strip();
    }

    @Override
    public Image getImage() {
        return Icons.of("fix");
    }

    @Override
    public int getRelevanceForResolution() {
        return Boolean.TRUE.equals(action.getIsPreferred()) ? 1 : 0;
    }

    @Override
    public void run(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file)) {
            return;
        }
        try {
            IEditorPart opened = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
            EditedModel.of(opened).ifPresent(this::apply);
        } catch (PartInitException e) {
            ILog.of(Fix.class).log(e.getStatus());
        }
    }

    private void apply(EditedModel edited) {
        List<TextEdit> changes = action.getEdit().getChanges().get(edited.model().uri());
        if (changes != null && TextChanges.apply(changes, edited.document())) {
            edited.editor().setFocus();
        }
    }
}
