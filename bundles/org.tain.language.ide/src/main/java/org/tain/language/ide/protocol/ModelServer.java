package org.tain.language.ide.protocol;

import com.google.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.folding.Selections;
import org.tain.language.ide.highlight.Highlighting;

/**
 * The server of Xtext, which also answers for the semantic tokens of a part of a model and for their changes, and says how
 * a selection grows. {@link Highlighting} has to be bound as the server's service of semantic tokens.
 */
public class ModelServer extends LanguageServerImpl {
    @Inject
    private Highlighting highlighting;
    @Inject
    private Selections selections;

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return getRequestManager().runRead(cancelled -> getWorkspaceManager().doRead(getURI(params.getTextDocument()),
                (document, resource) -> resource == null
                        ? new SemanticTokens(List.of())
                        : highlighting.range(resource, params.getRange())));
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams params) {
        return getRequestManager().runRead(cancelled -> getWorkspaceManager().doRead(getURI(params.getTextDocument()),
                (document, resource) -> resource == null
                        ? Either.forLeft(new SemanticTokens(List.of()))
                        : highlighting.delta(resource, params.getPreviousResultId())));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return getRequestManager().runRead(cancelled -> getWorkspaceManager().doRead(getURI(params.getTextDocument()),
                (document, resource) -> resource == null ? List.of() : selections.around(resource, params.getPositions())));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answered(cancelled -> rename(params, cancelled));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answered(cancelled -> prepareRename(params, cancelled));
    }

    /** A refusal is an answer to the user, not a fault of the server, which would write it to its log. */
    private <T> CompletableFuture<T> answered(Function<CancelIndicator, T> question) {
        return getRequestManager().<CompletableFuture<T>>runRead(cancelled -> {
            try {
                return CompletableFuture.completedFuture(question.apply(cancelled));
            } catch (ResponseErrorException refusal) {
                return CompletableFuture.failedFuture(refusal);
            }
        }).thenCompose(answer -> answer);
    }
}
