package org.tain.eclipse.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.service.OperationCanceledError;

/** Tells a question that was overtaken by a newer text from one that failed. */
public final class Cancellation {
    private Cancellation() {
    }

    /** Whether a failure only says that nobody wants the answer any more. */
    public static boolean is(Throwable failure) {
        if ((failure instanceof CompletionException || failure instanceof ExecutionException)
                && failure.getCause() != null) {
            return is(failure.getCause());
        }
        if (failure instanceof ResponseErrorException response) {
            int code = response.getResponseError().getCode();
            return code == ResponseErrorCode.RequestCancelled.getValue()
                    || code == ResponseErrorCode.ContentModified.getValue();
        }
        return failure instanceof CancellationException || failure instanceof OperationCanceledException
                || failure instanceof OperationCanceledError;
    }
}
