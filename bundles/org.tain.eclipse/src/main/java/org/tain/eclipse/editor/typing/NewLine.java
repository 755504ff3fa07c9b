package org.tain.eclipse.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;
import org.tain.eclipse.editor.presentation.Partitions;

/** A line break: the next line is indented as its place wants it, what stands between two brackets gets lines of its own. */
final class NewLine {
    private static final String STEP = "    ";
    private final IDocument document;
    private final DocumentCommand command;
    private final String lineBreak;
    private final String before;
    private final String after;
    private final String indent;

    NewLine(IDocument document, DocumentCommand command) throws BadLocationException {
        this.document = document;
        this.command = command;
        lineBreak = command.text;
        IRegion line = document.getLineInformationOfOffset(command.offset);
        before = document.get(line.getOffset(), command.offset - line.getOffset());
        after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        indent = before.substring(0, before.length() - before.stripLeading().length());
    }

    /** The white space that the line of an offset begins with. */
    static String indentation(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String text = document.get(line.getOffset(), line.getLength());
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    void write() throws BadLocationException {
        command.length = after.length() - after.stripLeading().length(); // the rest of the line is indented anew
        String partition = Partitions.atCaret(document, command.offset);
        if (partition.equals(Partitions.DOCUMENTATION) || partition.equals(Partitions.COMMENT)) {
            comment();
        } else {
            code(partition);
        }
    }

    private void comment() throws BadLocationException {
        ITypedRegion comment = TextUtilities.getPartition(document, Partitions.NAME, command.offset - 1, false);
        String text = document.get(comment.getOffset(), comment.getLength());
        String star = before.stripLeading();
        boolean begins = star.startsWith("/*");
        boolean isOpen = !text.endsWith("*/") || text.length() < "/**/".length();
        if (begins && (isOpen && after.isBlank() || after.strip().equals("*/"))) {
            split(indent + " * ", indent + (isOpen ? " */" : " "));
        } else {
            command.text = lineBreak + (begins ? indent + " * " : star.startsWith("*") ? indent + "* " : indent);
        }
    }

    private void code(String partition) {
        boolean isCode = IDocument.DEFAULT_CONTENT_TYPE.equals(partition);
        String head = before.stripTrailing();
        String rest = after.strip();
        if (isCode && !head.isEmpty() && Brackets.opens(head.charAt(head.length() - 1))) {
            char opening = head.charAt(head.length() - 1);
            if (!rest.isEmpty() && rest.charAt(0) == Brackets.partner(opening)) {
                split(indent + STEP, indent);
            } else {
                command.text = lineBreak + indent + STEP;
            }
        } else {
            command.text = lineBreak + indent;
        }
    }

    /** The caret comes to stand on a line of its own between two others. */
    private void split(String inner, String last) {
        command.text = lineBreak + inner + lineBreak + last;
        command.caretOffset = command.offset + lineBreak.length() + inner.length();
        command.shiftsCaret = false;
    }
}
