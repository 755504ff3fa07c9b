package org.tain.eclipse.editor.presentation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The name or the number that an offset lies in or behind. */
public final class WordAt {
    private WordAt() {
    }

    /** Its region; null if there is none. A derivative is a name with its prime; a number has no unit. */
    public static IRegion offset(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String text = document.get(line.getOffset(), line.getLength());
            int at = offset - line.getOffset();
            for (int start = 0; start <= at && start < text.length();) {
                int length = length(text, start);
                if (start <= at && at <= start + length && length > 0 && !isBefore(text, at, start + length)) {
                    return new Region(line.getOffset() + start, length);
                }
                start += Math.max(1, length);
            }
            return null;
        } catch (BadLocationException e) {
            return null;
        }
    }

    /** Whether another word begins just where this one ends. */
    private static boolean isBefore(String text, int at, int end) {
        return at == end && length(text, end) > 0;
    }

    private static int length(String text, int start) {
        int name = Words.length(text, start);
        if (name > 0) {
            return start + name < text.length() && text.charAt(start + name) == '\'' ? name + 1 : name;
        }
        return Words.numberLength(text, start);
    }
}
