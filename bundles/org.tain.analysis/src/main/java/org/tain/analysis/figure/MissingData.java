package org.tain.analysis.figure;

/** A run lacks what a figure shows; the message says what, as a clause such as "the run recorded no weights". */
public final class MissingData extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is missing. */
    public MissingData(String reason) {
        super(reason);
    }
}
