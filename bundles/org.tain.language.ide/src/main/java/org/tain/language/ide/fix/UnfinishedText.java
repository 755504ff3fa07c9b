package org.tain.language.ide.fix;

/** The text lacks something that a change would have to stand beside, so that there is no obvious way out. */
final class UnfinishedText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfinishedText(String lacking) {
        super("the text has no " + lacking + " there");
    }
}
