package org.tain.eclipse.editor.completion;

import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.tain.eclipse.editor.presentation.Partitions;

/** Where a list of proposals helps without having been asked for, besides at the beginning of a word. */
final class Occasions {
    private static final Set<String> EXPECTANT = Set.of("=", "->", ":", "connect", "learns", "of", "by", "onto", "on",
            "forward", "backward", "homeostasis", "record", "solver", "precision");

    private Occasions() {
    }

    /**
     * Whether the list should open.
     *
     * @param offset where {@code typed} is about to be inserted
     */
    static boolean isOne(IDocument document, int offset, char typed) {
        if (!IDocument.DEFAULT_CONTENT_TYPE.equals(Partitions.at(document, offset))) {
            return false;
        }
        return switch (typed) {
            case ' ' -> EXPECTANT.contains(wordBefore(document, offset));
            case '.' -> "post".equals(wordBefore(document, offset));
            default -> false;
        };
    }

    private static String wordBefore(IDocument document, int offset) {
        try {
            int line = document.getLineInformationOfOffset(offset).getOffset();
            String before = document.get(line, offset - line).stripTrailing();
            int start = before.length();
            while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
                start--;
            }
            return before.substring(start);
        } catch (BadLocationException e) {
            return "";
        }
    }
}
