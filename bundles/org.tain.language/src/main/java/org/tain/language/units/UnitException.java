package org.tain.language.units;

/** A text that is no unit or no quantity; the message is one sentence for the user. */
public final class UnitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** One sentence: the text, what is wrong with it, the way out. */
    public UnitException(String sentence) {
        super(sentence);
    }
}
