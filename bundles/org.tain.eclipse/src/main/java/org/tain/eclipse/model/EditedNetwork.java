package org.tain.eclipse.model;

import java.util.Optional;

/**
 * What is known of the model in the active editor.
 *
 * @param file name of the model's file; empty if no model is open
 * @param json {@code network.json} of the last text without errors; empty if there was none yet
 * @param problem why the text that stands in the editor now is not drawn, in one line; empty if it is
 */
public record EditedNetwork(String file, Optional<String> json, String problem) {
    /** No model is open. */
    public static final EditedNetwork NONE = new EditedNetwork("", Optional.empty(), "");

    /** Whether a model is open. */
    public boolean isOpen() {
        return !file.isEmpty();
    }

    /** Whether the network is that of the text in the editor. */
    public boolean isCurrent() {
        return problem.isEmpty();
    }
}
