package org.tain.language.ide.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.language.ide.highlight.Highlighting;
import org.tain.language.ide.testing.Editor;

/** The services as a client meets them: through a server, over a folder of models. */
class ModelServerTest {
    private static final String MODEL = "layer hidden : LIF[1]\nconnect hiden -> hidden { all to all }\n";

    @TempDir
    private Path folder;
    private final BlockingQueue<PublishDiagnosticsParams> diagnosed = new LinkedBlockingQueue<>();
    private ModelServer server;
    private ServerCapabilities capabilities;
    private TextDocumentIdentifier model;

    @BeforeEach
    void start() throws IOException, InterruptedException, ExecutionException {
        IResourceServiceProvider.Registry languages = Editor.LANGUAGE.getInstance(IResourceServiceProvider.Registry.class);
        server = Guice.createInjector(Modules2.mixin(new ServerModule(), binder -> {
            binder.bind(IResourceServiceProvider.Registry.class).toInstance(languages);
            binder.bind(SemanticTokensService.class).to(Highlighting.class);
        })).getInstance(ModelServer.class);
        server.connect(new Client());
        Path file = Files.writeString(folder.resolve("model.tain"), "");
        model = new TextDocumentIdentifier(Editor.LANGUAGE.getInstance(UriExtensions.class).toUriString(file.toUri()));
        InitializeParams params = new InitializeParams();
        params.setRootUri(folder.toUri().toString());
        params.setCapabilities(new ClientCapabilities());
        capabilities = server.initialize(params).get().getCapabilities();
        server.initialized(new InitializedParams());
        diagnosed.clear();
    }

    @AfterEach
    void stop() {
        server.getRequestManager().shutdown();
    }

    private void open(String text) {
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(model.getUri(), "tain", 1, text)));
    }

    private void change(String text) {
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(model.getUri(), 2),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    private List<Diagnostic> diagnostics() throws InterruptedException {
        PublishDiagnosticsParams found = diagnosed.poll(20, TimeUnit.SECONDS);
        return found == null ? List.of() : found.getDiagnostics();
    }

    @Test
    void whatItOffers() {
        assertTrue(capabilities.getSemanticTokensProvider().getRange().getLeft());
        assertTrue(capabilities.getSemanticTokensProvider().getFull().getRight().getDelta());
        assertTrue(capabilities.getSelectionRangeProvider().getLeft());
        assertEquals("keyword", capabilities.getSemanticTokensProvider().getLegend().getTokenTypes().getFirst());
        assertEquals("declaration", capabilities.getSemanticTokensProvider().getLegend().getTokenModifiers().getFirst());
    }

    @Test
    void fromTheMistakeToTheFixedText() throws InterruptedException, ExecutionException {
        open(MODEL);
        Diagnostic unknown = diagnostics().stream().filter(told -> told.getMessage().getLeft().startsWith("no layer")).findFirst()
                .orElseThrow();
        CodeAction fix = server
                .codeAction(new CodeActionParams(model, unknown.getRange(), new CodeActionContext(List.of(unknown))))
                .get().getFirst().getRight();
        assertEquals("change 'hiden' to 'hidden'", fix.getTitle());
        assertEquals("[hidden]", fix.getEdit().getChanges().get(model.getUri()).stream().map(edit -> edit.getNewText()).toList()
                .toString());
        change(MODEL.replace("hiden", "hidden"));
        assertTrue(diagnostics().stream().noneMatch(told -> told.getMessage().getLeft().startsWith("no layer")));
    }

    @Test
    void tokensInPartAndTheirChanges() throws InterruptedException, ExecutionException {
        open(MODEL);
        SemanticTokens all = server.semanticTokensFull(new SemanticTokensParams(model)).get();
        SemanticTokens first = server.semanticTokensRange(new SemanticTokensRangeParams(model,
                new Range(new Position(0, 0), new Position(0, 21)))).get();
        assertEquals(all.getData().subList(0, first.getData().size()), first.getData());
        assertTrue(first.getData().size() < all.getData().size());
        change(MODEL.replace("LIF[1]", "LIF[12]"));
        var delta = server.semanticTokensFullDelta(new SemanticTokensDeltaParams(model, all.getResultId())).get();
        assertEquals(List.of(2), delta.getRight().getEdits().getFirst().getData());
    }

    @Test
    void whatIsThereAndWhere() throws InterruptedException, ExecutionException {
        open(MODEL.replace("hiden", "hidden"));
        Position hidden = new Position(0, 8);
        assertTrue(server.hover(new HoverParams(model, hidden)).get().getContents().getRight().getValue()
                .contains("layer of 1 neuron: `LIF`"));
        assertEquals(3, server.rename(new RenameParams(model, hidden, "code")).get().getChanges().get(model.getUri()).size());
        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> server.rename(new RenameParams(model, hidden, "2")).get());
        assertTrue(refused.getCause().getMessage().contains("'2' is no name"), refused.getCause()::getMessage);
        assertEquals(3, depth(server.selectionRange(new SelectionRangeParams(model, List.of(hidden))).get().getFirst()));
        assertEquals(List.of("hidden"), server.symbol(new WorkspaceSymbolParams("hid")).get().getRight().stream()
                .map(symbol -> symbol.getName()).toList());
    }

    private static int depth(org.eclipse.lsp4j.SelectionRange range) {
        return range == null ? 0 : 1 + depth(range.getParent());
    }

    /** Hears of diagnostics. */
    private final class Client implements LanguageClient {
        @Override
        public void publishDiagnostics(PublishDiagnosticsParams found) {
            if (found.getUri().equals(model.getUri())) {
                diagnosed.add(found);
            }
        }

        @Override
        public void telemetryEvent(Object object) {
            // nothing is measured
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
            // nobody reads it
        }
    }
}
