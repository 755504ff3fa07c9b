package org.tain.eclipse.editor.edits;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.tain.eclipse.server.Places;

/** Applies the server's changes to a document, as one that can be undone in one. */
public final class TextChanges {
    private TextChanges() {
    }

    /** The changes as the Platform writes them; the document must be the text that the server was asked about. */
    public static MultiTextEdit of(List<? extends TextEdit> changes, IDocument document) {
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit change : changes) {
            IRegion region = Places.region(document, change.getRange());
            all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(),
                    change.getNewText().replace("\r\n", "\n")));
        }
        return all;
    }

    /**
     * Changes a document.
     *
     * @return whether it was changed; it is not if the changes do not fit it
     */
    public static boolean apply(List<? extends TextEdit> changes, IDocument document) {
        return changes != null && !changes.isEmpty() && apply(of(changes, document), document);
    }

    /**
     * Changes a document.
     *
     * @return whether it was changed; it is not if the changes do not fit it
     */
    public static boolean apply(MultiTextEdit changes, IDocument document) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            changes.apply(document);
            return true;
        } catch (MalformedTreeException | BadLocationException e) {
            return false;
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
