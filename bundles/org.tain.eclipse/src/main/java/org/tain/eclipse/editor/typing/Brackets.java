package org.tain.eclipse.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.tain.eclipse.editor.presentation.Partitions;

/** The pairs of brackets of a model; those in comments and texts are none. */
final class Brackets {
    /** Each closing bracket behind its opening one. */
    static final String PAIRS = "(){}[]";

    private Brackets() {
    }

    static boolean opens(char c) {
        int at = PAIRS.indexOf(c);
        return at >= 0 && at % 2 == 0;
    }

    static boolean closes(char c) {
        return PAIRS.indexOf(c) % 2 == 1;
    }

    /** The other bracket of a pair. */
    static char partner(char bracket) {
        return PAIRS.charAt(PAIRS.indexOf(bracket) ^ 1);
    }

    /** Where the partner of a bracket is; -1 if it has none. */
    static int partner(IDocument document, int bracket) throws BadLocationException {
        char own = document.getChar(bracket);
        return seek(document, bracket, partner(own), opens(own) ? 1 : -1);
    }

    /**
     * The first bracket from a place on that no bracket in between belongs to; -1 if there is none.
     *
     * @param step 1 to look ahead, -1 to look back
     */
    static int seek(IDocument document, int from, char wanted, int step) throws BadLocationException {
        int between = 0;
        for (int at = from + step; at >= 0 && at < document.getLength(); at += step) {
            char c = document.getChar(at);
            boolean counts = (c == wanted || c == partner(wanted))
                    && IDocument.DEFAULT_CONTENT_TYPE.equals(Partitions.at(document, at));
            if (counts && c == wanted && between == 0) {
                return at;
            }
            between += counts ? c == wanted ? -1 : 1 : 0;
        }
        return -1;
    }
}
