package org.tain.eclipse.editor.typing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.tain.eclipse.editor.EditedModel;

/** Makes the selected lines comments; if they all are, they become code again. */
public final class CommentLines extends AbstractHandler {
    private static final String MARK = "//";

    @Override
    public Object execute(ExecutionEvent event) {
        EditedModel.of(event).filter(edited -> edited.editor().isEditable()).ifPresent(edited -> {
            try {
                edited.change(toggle(edited.document(), edited.selection()));
            } catch (BadLocationException e) {
                throw new IllegalStateException("the selection lies outside of the text", e);
            }
        });
        return null;
    }

    private static MultiTextEdit toggle(IDocument document, Point selected) throws BadLocationException {
        List<IRegion> lines = new ArrayList<>();
        int end = selected.y == 0 ? selected.x : selected.x + selected.y - 1;
        for (int line = document.getLineOfOffset(selected.x); line <= document.getLineOfOffset(end); line++) {
            IRegion region = document.getLineInformation(line);
            if (!text(document, region).isBlank()) {
                lines.add(region);
            }
        }
        boolean areComments = true;
        int column = Integer.MAX_VALUE;
        for (IRegion line : lines) {
            String text = text(document, line);
            areComments &= text.stripLeading().startsWith(MARK);
            column = Math.min(column, text.length() - text.stripLeading().length());
        }
        MultiTextEdit changes = new MultiTextEdit();
        for (IRegion line : lines) {
            if (areComments) {
                String text = text(document, line);
                int mark = text.indexOf(MARK);
                int space = text.startsWith(" ", mark + MARK.length()) ? 1 : 0;
                changes.addChild(new DeleteEdit(line.getOffset() + mark, MARK.length() + space));
            } else {
                changes.addChild(new InsertEdit(line.getOffset() + column, MARK + " "));
            }
        }
        return changes;
    }

    private static String text(IDocument document, IRegion line) throws BadLocationException {
        return document.get(line.getOffset(), line.getLength());
    }
}
