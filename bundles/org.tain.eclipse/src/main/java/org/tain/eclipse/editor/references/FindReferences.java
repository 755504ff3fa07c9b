package org.tain.eclipse.editor.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.search.ui.NewSearchUI;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.presentation.WordAt;

/** Looks for what names the same as the name at the caret. */
public final class FindReferences extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedModel.of(event).ifPresent(edited -> {
            String name = name(edited.document(), edited.caret());
            if (name.isEmpty()) {
                edited.say("There is no name here; put the caret on a name to find its references.");
            } else {
                NewSearchUI.activateSearchResultView();
                NewSearchUI.runQueryInBackground(new ReferenceQuery(edited.model(), edited.position(), name));
            }
        });
        return null;
    }

    private static String name(IDocument document, int caret) {
        try {
            IRegion word = WordAt.offset(document, caret);
            return word == null ? "" : document.get(word.getOffset(), word.getLength());
        } catch (BadLocationException e) {
            return "";
        }
    }
}
