package org.tain.eclipse.editor.typing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.presentation.Partitions;

/** Makes what is selected a comment; inside of one that was made so, takes its marks away. */
public final class CommentBlock extends AbstractHandler {
    private static final String START = "/* ";
    private static final String END = " */";

    @Override
    public Object execute(ExecutionEvent event) {
        EditedModel.of(event).filter(edited -> edited.editor().isEditable()).ifPresent(edited -> {
            try {
                toggle(edited);
            } catch (BadLocationException e) {
                throw new IllegalStateException("the selection lies outside of the text", e);
            }
        });
        return null;
    }

    private static void toggle(EditedModel edited) throws BadLocationException {
        IDocument document = edited.document();
        Point selected = edited.selection();
        ITypedRegion around = TextUtilities.getPartition(document, Partitions.NAME, selected.x, false);
        String comment = document.get(around.getOffset(), around.getLength());
        MultiTextEdit changes = new MultiTextEdit();
        if (around.getType().equals(Partitions.COMMENT) && comment.endsWith("*/")) {
            int start = comment.startsWith(START) ? START.length() : 2;
            int end = comment.endsWith(END) && comment.length() >= start + END.length() ? END.length() : 2;
            changes.addChild(new DeleteEdit(around.getOffset(), start));
            changes.addChild(new DeleteEdit(around.getOffset() + comment.length() - end, end));
        } else if (selected.y == 0) {
            edited.say("Select what is to become a comment first.");
            return;
        } else if (document.get(selected.x, selected.y).contains("*/")) {
            edited.say("The selection has the end of a comment in it; comment its lines instead (Source > Toggle Comment).");
            return;
        } else {
            changes.addChild(new InsertEdit(selected.x, START));
            changes.addChild(new InsertEdit(selected.x + selected.y, END));
        }
        edited.change(changes);
    }
}
