package org.tain.eclipse.server;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageServer;
import org.osgi.framework.BundleContext;
import org.tain.language.ide.server.TainServer;

/** A server that has been told who its client is and which folders there are. */
record StartedServer(LanguageServer server, ServerCapabilities capabilities) {
    /** Creates and initialises the server, with no folders yet; takes a second or so. */
    static StartedServer start(BundleContext context, ServerClient client) {
        Path state = Platform.getStateLocation(context.getBundle()).toPath();
        TainServer server = TainServer.create(state.resolve("library"));
        server.connect(client);
        InitializeParams start = new InitializeParams();
        start.setCapabilities(abilities());
        start.setWorkspaceFolders(List.of());
        start.setRootUri(state.toUri().toString());
        ServerCapabilities capabilities = server.initialize(start).join().getCapabilities();
        server.initialized(new InitializedParams());
        return new StartedServer(server, capabilities);
    }

    private static ClientCapabilities abilities() {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        CompletionItemCapabilities item = new CompletionItemCapabilities(true);
        item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
        text.setCompletion(new CompletionCapabilities(item));
        text.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
        text.setCodeAction(new CodeActionCapabilities(false));
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        text.setDocumentSymbol(symbols);
        text.setFoldingRange(new FoldingRangeCapabilities());
        RenameCapabilities rename = new RenameCapabilities();
        rename.setPrepareSupport(true);
        text.setRename(rename);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        ClientCapabilities abilities = new ClientCapabilities();
        abilities.setTextDocument(text);
        abilities.setWorkspace(workspace);
        return abilities;
    }
}
