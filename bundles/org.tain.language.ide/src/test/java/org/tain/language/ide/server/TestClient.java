package org.tain.language.ide.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Remembers what the server tells. */
final class TestClient implements LanguageClient {
    private final Map<String, List<Diagnostic>> latest = new HashMap<>();

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        latest.put(diagnostics.getUri(), diagnostics.getDiagnostics());
        notifyAll();
    }

    /** Waits for the first problems told of a file, or those after {@link #forget}. */
    synchronized List<Diagnostic> diagnostics(String uri) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!latest.containsKey(uri)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("nothing was told of " + uri + ", only of " + latest.keySet());
            }
            wait(left);
        }
        return latest.get(uri);
    }

    /** Forgets what was told of a file. */
    synchronized void forget(String uri) {
        latest.remove(uri);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("there is no telemetry");
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }
}
