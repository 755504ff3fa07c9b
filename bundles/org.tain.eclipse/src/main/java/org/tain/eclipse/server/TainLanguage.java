package org.tain.eclipse.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageServer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The language server of this workbench, as a service: started in the background when the first model is opened or the
 * first question is put. Everything is told and asked in one thread, in the order of the calls; no call waits.
 */
public final class TainLanguage {
    private final ExecutorService line = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Tain language").factory());
    private final Map<IDocument, OpenModel> models = new ConcurrentHashMap<>();
    private final ProblemMarkers problems = new ProblemMarkers();
    private final Fixes fixes = new Fixes(this);
    private final WorkspaceFolders folders = new WorkspaceFolders(this);
    private final ModelBuffers buffers = new ModelBuffers(this);
    private CompletableFuture<StartedServer> server;

    /** The service of this workbench; may be called in any thread. */
    public static TainLanguage current() {
        BundleContext context = FrameworkUtil.getBundle(TainLanguage.class).getBundleContext();
        return context.getService(context.getServiceReference(TainLanguage.class));
    }

    /** The open model that has this document, if it is a model's. */
    public static Optional<OpenModel> model(IDocument document) {
        return document == null ? Optional.empty() : Optional.ofNullable(current().models.get(document));
    }

    void activate(BundleContext context) {
        ServerClient client = new ServerClient(this::diagnosed);
        server = CompletableFuture.supplyAsync(() -> StartedServer.start(context, client), line);
        server.exceptionally(failure -> {
            ILog.of(TainLanguage.class).error("The Tain language server did not start.", failure);
            return null;
        });
        folders.start();
        buffers.start();
    }

    void deactivate() {
        buffers.stop();
        folders.stop();
        tell(LanguageServer::shutdown);
        line.shutdown();
    }

    private void diagnosed(PublishDiagnosticsParams found) {
        Optional<OpenModel> open = models.values().stream().filter(model -> model.uri().equals(found.getUri()))
                .findFirst();
        open.ifPresent(model -> model.diagnosed(found.getDiagnostics()));
        if (open.isEmpty()) {
            problems.show(found.getUri(), found.getDiagnostics());
            fixes.found(found.getUri(), found.getDiagnostics());
        }
    }

    /** Begins to follow the changes of a document. */
    void open(IDocument document, String uri) {
        OpenModel model = new OpenModel(this, uri, document);
        if (models.putIfAbsent(document, model) == null) {
            model.addListener(problems);
            model.addListener(fixes);
            model.open();
        }
    }

    /** Follows a document no longer. */
    void close(IDocument document) {
        OpenModel model = models.remove(document);
        if (model != null) {
            model.close();
        }
    }

    /** Tells the server something, later, in order. */
    public void tell(Consumer<LanguageServer> message) {
        inOrder(server -> {
            message.accept(server);
            return null;
        });
    }

    /** Asks the server something, later, in order; the answer comes in a thread of the server. */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        Answer<T> answer = new Answer<>();
        inOrder(server -> {
            if (!answer.isCancelled()) {
                answer.follow(question.apply(server));
            }
            return null;
        }).exceptionally(failure -> {
            answer.completeExceptionally(failure);
            return null;
        });
        return answer;
    }

    private CompletableFuture<Void> inOrder(Function<LanguageServer, Void> call) {
        try {
            // the server is started in this same thread, before anything else
            return CompletableFuture.supplyAsync(() -> call.apply(server.join().server()), line);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e); // the workbench is closing
        }
    }

    /** The ways out of a problem, as far as the server has told them by now; each carries the change that it makes. */
    public List<CodeAction> fixes(IMarker problem) {
        IPath place = problem.getResource().getLocation();
        return place == null ? List.of() : fixes.of(place.toPath().toUri().toString(), problem);
    }

    /** What the server can do and the names of its semantic tokens. */
    public CompletableFuture<ServerCapabilities> capabilities() {
        return server.thenApply(StartedServer::capabilities);
    }
}
