package org.tain.eclipse.editor.completion;

import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.tain.eclipse.editor.icons.Icons;

/**
 * One thing that may be written at the caret; what is typed meanwhile narrows the choice.
 *
 * @param item what the server says of it
 * @param start offset of the first character that it replaces
 * @param tail how many characters behind the caret it replaces as well
 */
record Proposal(CompletionItem item, int start, int tail) {

    /** Writes it, with the caret at {@code offset}; gives what is to be selected. */
    Point insert(ITextViewer viewer, int offset) throws BadLocationException {
        IDocument document = viewer.getDocument();
        Snippet snippet = Insertion.of(item, indentation(document));
        document.replace(start, Math.min(offset + tail, document.getLength()) - start, snippet.text());
        IRegion selection = FillIn.start(viewer, snippet, start);
        return new Point(selection.getOffset(), selection.getLength());
    }

    private String indentation(IDocument document) throws BadLocationException {
        int line = document.getLineInformationOfOffset(start).getOffset();
        String before = document.get(line, start - line);
        return before.substring(0, before.length() - before.stripLeading().length());
    }

    /** Whether what stands before {@code offset} leads here. */
    boolean fits(IDocument document, int offset) {
        return offset >= start && matches(typed(document, offset));
    }

    /** Whether it stands there already. */
    boolean isWritten(IDocument document, int offset) {
        return item.getLabel().equals(typed(document, offset));
    }

    private String typed(IDocument document, int offset) {
        try {
            return document.get(start, offset - start);
        } catch (BadLocationException e) {
            return "\n"; // which nothing begins with
        }
    }

    /** Whether what has been typed so far leads here: as the beginning of the label or of one of its words. */
    boolean matches(String typed) {
        String label = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
        String wanted = typed.toLowerCase(Locale.ROOT);
        String offered = label.toLowerCase(Locale.ROOT);
        for (int at = offered.indexOf(wanted); at >= 0; at = offered.indexOf(wanted, at + 1)) {
            boolean wordStarts = at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1))
                    || Character.isUpperCase(label.charAt(at)) && Character.isLowerCase(label.charAt(at - 1));
            if (wordStarts) {
                return true;
            }
        }
        return false;
    }

    /** What is listed. */
    String label() {
        return item.getLabel();
    }

    /** What is said beside it in one line; may be empty. */
    String detail() {
        return item.getDetail() == null ? "" : item.getDetail();
    }

    /** Its kind, as a picture. */
    Image icon() {
        return Icons.of(item.getKind() == null ? CompletionItemKind.Keyword : item.getKind());
    }

    /** What is said of it in Markdown; empty if there is nothing to say. */
    String documentation() {
        return item.getDocumentation() == null ? "" : item.getDocumentation().map(plain -> plain, markup -> markup.getValue());
    }
}
