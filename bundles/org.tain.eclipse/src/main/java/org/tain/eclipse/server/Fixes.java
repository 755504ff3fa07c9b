package org.tain.eclipse.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The ways out of the problems, asked for before anyone wants to see them: the workbench wants an answer at once in the
 * thread of the screen.
 */
final class Fixes implements ModelListener {
    private static final long QUIET_MS = 200;
    private final TainLanguage language;
    private final Map<String, CompletableFuture<List<CodeAction>>> known = new ConcurrentHashMap<>();

    Fixes(TainLanguage language) {
        this.language = language;
    }

    @Override
    public void checked(OpenModel model, int version) {
        known.remove(model.uri());
        if (!model.diagnostics().isEmpty()) {
            CompletableFuture.delayedExecutor(QUIET_MS, TimeUnit.MILLISECONDS).execute(() -> {
                if (model.isCurrent(version)) {
                    known.put(model.uri(), ask(model.uri(), model.diagnostics()));
                }
            });
        }
    }

    /** Learns what was found in a file that no editor has open. */
    void found(String uri, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            known.remove(uri);
        } else {
            known.put(uri, ask(uri, diagnostics));
        }
    }

    private CompletableFuture<List<CodeAction>> ask(String uri, List<Diagnostic> diagnostics) {
        CodeActionParams question = new CodeActionParams(new TextDocumentIdentifier(uri),
                new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0)), new CodeActionContext(diagnostics));
        return language.ask(server -> server.getTextDocumentService().codeAction(question)).thenApply(Fixes::actions);
    }

    private static List<CodeAction> actions(List<Either<Command, CodeAction>> answer) {
        return answer == null ? List.of() : answer.stream().filter(Either::isRight).map(Either::getRight).toList();
    }

    /** The ways out of one problem that are known by now. */
    List<CodeAction> of(String uri, IMarker problem) {
        CompletableFuture<List<CodeAction>> all = known.get(uri);
        if (all == null || !all.isDone() || all.isCompletedExceptionally()) {
            return List.of();
        }
        return all.join().stream().filter(action -> action.getDiagnostics() != null
                && action.getDiagnostics().stream().anyMatch(found -> Problem.isAbout(problem, found))).toList();
    }
}
