package org.tain.language.units;

import java.util.List;

/** A text that is no unit or no quantity; the message is one sentence for the user. */
public final class UnitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> data;

    /** One sentence: the text, what is wrong with it, the way out. */
    public UnitException(String sentence) {
        this(sentence, List.of());
    }

    /**
     * One sentence, and what a way out needs.
     *
     * @param data the symbol that is no unit, then those that it may have meant
     */
    UnitException(String sentence, List<String> data) {
        super(sentence);
        this.data = data;
    }

    /** The symbol that is no unit, then those that it may have meant; nothing where the text is wrong as a whole. */
    public List<String> data() {
        return data;
    }
}
