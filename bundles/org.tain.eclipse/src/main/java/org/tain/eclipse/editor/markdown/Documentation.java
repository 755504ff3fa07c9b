package org.tain.eclipse.editor.markdown;

import java.util.concurrent.CompletableFuture;

/** A Markdown text that may still be on its way; empty if there is nothing to say. */
public record Documentation(CompletableFuture<String> markdown) {
    /** A text that is there. */
    public static Documentation of(String markdown) {
        return new Documentation(CompletableFuture.completedFuture(markdown));
    }

    /** The text if it is there, else an empty one. */
    public String now() {
        return markdown.isCompletedExceptionally() ? "" : markdown.getNow("");
    }

    @Override
    public String toString() {
        return now();
    }
}
