package org.tain.eclipse.editor;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.eclipse.editor.edits.TextChanges;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;
import org.tain.eclipse.server.TainLanguage;

/** An editor that shows a model. In the thread of the screen only. */
public record EditedModel(ITextEditor editor, ISourceViewer viewer, OpenModel model) {
    /** The editor that a command was given in, if it shows a model. */
    public static Optional<EditedModel> of(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    /** An editor as one of a model, if it is one. */
    public static Optional<EditedModel> of(IWorkbenchPart part) {
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor == null || editor.getDocumentProvider() == null
                || !(editor.getAdapter(ITextOperationTarget.class) instanceof ISourceViewer viewer)) {
            return Optional.empty();
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return TainLanguage.model(document).map(model -> new EditedModel(editor, viewer, model));
    }

    /** The text. */
    public IDocument document() {
        return model.document();
    }

    /** Offset of the first selected character, or of the caret. */
    public int caret() {
        return viewer.getSelectedRange().x;
    }

    /** Offset and length of what is selected. */
    public Point selection() {
        return viewer.getSelectedRange();
    }

    /** Where the caret is, as the server counts. */
    public org.eclipse.lsp4j.Position position() {
        return Places.position(document(), caret());
    }

    /** Changes the text; what is selected stays selected, with what has been written inside of it. */
    public void change(MultiTextEdit changes) {
        Position selected = new Position(selection().x, selection().y);
        try {
            document().addPosition(selected);
            TextChanges.apply(changes, document());
            viewer.setSelectedRange(selected.getOffset(), selected.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("the selection lies outside of the text", e);
        } finally {
            document().removePosition(selected);
        }
    }

    /** Says one line in the status line, as long as nothing else is said there. */
    public void say(String sentence) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(sentence);
    }
}
