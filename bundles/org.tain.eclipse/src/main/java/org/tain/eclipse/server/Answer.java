package org.tain.eclipse.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The answer to a question that may not have been put to the server yet. Cancelling it cancels the question as well.
 *
 * @param <T> what was asked for
 */
final class Answer<T> extends CompletableFuture<T> {
    private volatile CompletableFuture<T> source;

    /** Takes whatever {@code asked} will give. */
    void follow(CompletableFuture<T> asked) {
        follow(asked, () -> null);
    }

    /**
     * Takes whatever {@code asked} will give. If the server drops the question because something else has changed,
     * {@code again} may put it once more, or give null if nobody wants to know any longer.
     */
    void follow(CompletableFuture<T> asked, Supplier<CompletableFuture<T>> again) {
        source = asked;
        if (isCancelled()) {
            asked.cancel(true);
            return;
        }
        asked.whenComplete((value, failure) -> {
            CompletableFuture<T> next = failure != null && Cancellation.is(failure) && !isDone() ? again.get() : null;
            if (next != null) {
                follow(next, again);
            } else if (failure == null) {
                complete(value);
            } else {
                completeExceptionally(cause(failure));
            }
        });
    }

    private static Throwable cause(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
        Throwable cause = wrapped ? failure.getCause() : failure;
        return Cancellation.is(cause) ? new CancellationException() : cause;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        CompletableFuture<T> asked = source;
        if (asked != null) {
            asked.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
