package org.tain.eclipse.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.tain.eclipse.editor.preferences.EditorPreferences;
import org.tain.eclipse.editor.presentation.Partitions;
import org.tain.eclipse.editor.presentation.Words;

/**
 * Brackets, quotes and comments as they are typed: the opening one brings its partner, the closing one steps over a
 * partner that is already there, and a brace that closes a body stands below the line that opened it.
 */
record Pairs(IDocument document, DocumentCommand command) {
    private static final String COMMENT_END = "*/";

    void write() throws BadLocationException {
        char typed = command.text.charAt(0);
        String partition = Partitions.atCaret(document, command.offset);
        if (IDocument.DEFAULT_CONTENT_TYPE.equals(partition)) {
            code(typed);
        } else if (partition.equals(Partitions.STRING)) {
            if (typed == '"' && charAt(command.offset) == '"' && charAt(command.offset - 1) != '\\') {
                command.length = 1;
            }
        } else if (typed == '/' && !partition.equals(Partitions.LINE_COMMENT) && charAt(command.offset - 1) == '*'
                && charAt(command.offset - 2) != '/' && text(command.offset, 2).equals(COMMENT_END)) {
            command.length = 2; // star and slash are there already
        }
    }

    private void code(char typed) throws BadLocationException {
        if (Brackets.closes(typed)) {
            close(typed);
        } else if (EditorPreferences.closesBrackets()) {
            if (Brackets.opens(typed) && isFree(charAt(command.offset))) {
                open(Brackets.partner(typed) + "");
            } else if (typed == '"' && isFree(charAt(command.offset)) && !Words.isPart(charAt(command.offset - 1))) {
                open("\"");
            } else if (typed == '*' && charAt(command.offset - 1) == '/' && restOfLine().isBlank()) {
                open(COMMENT_END);
            }
        }
    }

    private void open(String partner) {
        command.text += partner;
        command.caretOffset = command.offset + 1;
        command.shiftsCaret = false;
    }

    private void close(char typed) throws BadLocationException {
        if (charAt(command.offset) == typed && Brackets.partner(document, command.offset) >= 0) {
            command.length = 1;
        } else if (typed == '}') {
            int line = document.getLineInformationOfOffset(command.offset).getOffset();
            int opening = Brackets.seek(document, command.offset, '{', -1);
            if (opening >= 0 && text(line, command.offset - line).isBlank()) {
                command.text = NewLine.indentation(document, opening) + typed;
                command.length = command.offset - line;
                command.offset = line;
            }
        }
    }

    /** Whether nothing follows that a bracket would swallow. */
    private static boolean isFree(char next) {
        return next == 0 || Character.isWhitespace(next) || Brackets.closes(next) || next == ',';
    }

    private char charAt(int offset) throws BadLocationException {
        return offset >= 0 && offset < document.getLength() ? document.getChar(offset) : 0;
    }

    private String restOfLine() throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        return document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
    }

    private String text(int offset, int length) throws BadLocationException {
        return document.get(offset, Math.min(length, document.getLength() - offset));
    }
}
