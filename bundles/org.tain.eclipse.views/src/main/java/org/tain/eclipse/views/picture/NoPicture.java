package org.tain.eclipse.views.picture;

/** There is nothing to draw; the message says in one or two sentences why and what to do. */
public final class NoPicture extends Exception {
    private static final long serialVersionUID = 1;

    /** What the canvas shows instead of a picture. */
    public NoPicture(String whatToDo) {
        super(whatToDo, null, false, false);
    }
}
