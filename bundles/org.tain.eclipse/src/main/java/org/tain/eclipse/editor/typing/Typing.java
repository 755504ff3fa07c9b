package org.tain.eclipse.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** What is written beside the character that was typed. */
public final class Typing implements IAutoEditStrategy {
    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!command.doit || command.text == null) {
            return;
        }
        try {
            if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                new NewLine(document, command).write();
            } else if (command.text.length() == 1 && command.length == 0) {
                new Pairs(document, command).write();
            }
        } catch (BadLocationException e) {
            return; // the character alone is written
        }
    }
}
