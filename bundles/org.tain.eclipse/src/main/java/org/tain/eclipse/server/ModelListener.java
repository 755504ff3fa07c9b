package org.tain.eclipse.server;

/** Is told whenever the server has caught up with the text of an open model. */
@FunctionalInterface
public interface ModelListener {
    /**
     * The server has parsed and checked this version of the text; called in a thread of the server, which must not be
     * held up. By then the text may have changed again: {@link OpenModel#isCurrent} tells.
     */
    void checked(OpenModel model, int version);

    /** The text as it is now has been written to its file; called in the thread that wrote it. */
    default void saved(OpenModel model) {
        // most only care for the text
    }
}
