package org.tain.language.formatting;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * A word, a sign or a comment of a model.
 *
 * @param text without a trailing line break
 * @param offset where it begins
 * @param region the word or sign; null for a comment
 * @param linesBefore how many line breaks stand before it in the text as it is
 */
record Token(String text, int offset, ISemanticRegion region, int linesBefore) {

    boolean isComment() {
        return region == null;
    }

    /** Whether the rest of its line belongs to it. */
    boolean isLineComment() {
        return isComment() && text.startsWith("//");
    }

    /** Whether it is a word or a sign of the grammar, not a name or a number that reads the same. */
    boolean isKeyword() {
        return region != null && region.getGrammarElement() instanceof Keyword;
    }

    boolean isKeyword(String word) {
        return isKeyword() && text.equals(word);
    }

    int end() {
        return offset + text.length();
    }
}
