package org.tain.runtime;

/**
 * A fault of the user's input (a file, a value, a folder), told in one sentence: what, where, the value, the way out. The
 * command line prints the sentence without a stack trace and exits with 1.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One sentence for the user. */
    public UserError(String sentence) {
        super(sentence);
    }

    /** One sentence for the user, and the exception behind it. */
    public UserError(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
