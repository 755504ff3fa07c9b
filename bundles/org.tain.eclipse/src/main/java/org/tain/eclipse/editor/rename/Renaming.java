package org.tain.eclipse.editor.rename;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.tain.eclipse.server.Cancellation;
import org.tain.eclipse.server.OpenModel;

/**
 * What is to be renamed.
 *
 * @param model in which the caret was
 * @param place of the name in it
 * @param name the present one
 */
record Renaming(OpenModel model, Range place, String name) {
    /** Asks what another name would change; fails with the reason where that name cannot be. */
    CompletableFuture<RenameChange> to(String other) {
        int version = model.version();
        return model.ask((service, me) -> service.rename(new RenameParams(me, place.getStart(), other)))
                .thenApply(edit -> new RenameChange(this, version, other, edit.getChanges()));
    }

    /** The sentence that tells why something was refused; empty if nobody wants to know any longer. */
    static Optional<String> refusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ResponseErrorException refused && !Cancellation.is(refused)) {
            String sentence = refused.getResponseError().getMessage();
            return Optional.of(sentence.substring(0, 1).toUpperCase() + sentence.substring(1) + ".");
        }
        if (Cancellation.is(cause)) {
            return Optional.empty();
        }
        ILog.of(Renaming.class).error("The language server could not rename.", cause);
        return Optional.of("The name could not be changed; the Error Log tells more.");
    }
}
