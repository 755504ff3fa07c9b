package org.tain.language.ide.fix;

/**
 * A piece of the text that becomes another one.
 *
 * @param offset where the piece begins
 * @param length of the piece; 0 to insert
 * @param text that takes its place
 */
public record Change(int offset, int length, String text) {

    /** Puts something in. */
    static Change insert(int offset, String text) {
        return new Change(offset, 0, text);
    }
}
