package org.tain.eclipse.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.tain.eclipse.editor.presentation.Partitions;
import org.tain.eclipse.editor.presentation.WordAt;
import org.tain.eclipse.editor.presentation.Words;

/** A double click selects a name with its dots, a number with its unit, or what stands between two brackets. */
public final class WordSelection extends DefaultTextDoubleClickStrategy {
    @Override
    protected IRegion findExtendedDoubleClickSelection(IDocument document, int offset) {
        try {
            IRegion inside = inside(document, offset);
            return inside == null ? word(document, offset) : inside;
        } catch (BadLocationException e) {
            return null;
        }
    }

    /** Between brackets, if the click was just behind the first or just before the last. */
    private static IRegion inside(IDocument document, int offset) throws BadLocationException {
        if (offset > 0 && Brackets.opens(document.getChar(offset - 1))) {
            int end = Brackets.partner(document, offset - 1);
            return end < 0 ? null : new Region(offset, end - offset);
        }
        if (offset < document.getLength() && Brackets.closes(document.getChar(offset))) {
            int start = Brackets.partner(document, offset);
            return start < 0 ? null : new Region(start + 1, offset - start - 1);
        }
        return null;
    }

    private static IRegion word(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String text = document.get(line.getOffset(), line.getLength());
        if (!IDocument.DEFAULT_CONTENT_TYPE.equals(Partitions.at(document, offset))) {
            return spoken(text, offset - line.getOffset(), line.getOffset());
        }
        IRegion word = WordAt.offset(document, offset);
        if (word == null) {
            return null;
        }
        int start = word.getOffset() - line.getOffset();
        int end = start + word.getLength();
        if (!Words.isStart(text.charAt(start))) {
            int unit = text.startsWith(" ", end) ? end + 1 : end;
            int length = Words.length(text, unit);
            end = length > 0 && Words.isUnit(text.substring(unit, unit + length)) ? unit + length : end;
        } else {
            while (end < text.length() && text.charAt(end) == '.' && Words.length(text, end + 1) > 0) {
                end += 1 + Words.length(text, end + 1);
            }
            start = dottedStart(text, start);
        }
        return new Region(line.getOffset() + start, end - start);
    }

    /** A word of a language that people speak, as comments have them. */
    private static IRegion spoken(String text, int at, int lineStart) {
        int start = at;
        int end = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return start == end ? null : new Region(lineStart + start, end - start);
    }

    private static int dottedStart(String text, int wordStart) {
        int start = wordStart;
        while (start > 1 && text.charAt(start - 1) == '.' && Words.isPart(text.charAt(start - 2))) {
            int before = start - 2;
            while (before > 0 && Words.isPart(text.charAt(before - 1))) {
                before--;
            }
            if (!Words.isStart(text.charAt(before))) {
                return start;
            }
            start = before;
        }
        return start;
    }
}
