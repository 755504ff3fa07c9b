package org.tain.eclipse.server;

import com.google.inject.Guice;
import java.io.File;
import java.util.List;
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
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.osgi.framework.BundleContext;
import org.tain.eclipse.language.SharedLanguage;
import org.tain.language.ide.highlight.Highlighting;

/** A server that has been told who its client is and which folders there are. */
record StartedServer(LanguageServer server, ServerCapabilities capabilities) {
    /** Creates and initialises the server, with no folders yet; takes a second or so. */
    static StartedServer start(BundleContext context, ServerClient client) {
        context.getService(context.getServiceReference(SharedLanguage.class)); // sets up the language
        LanguageServer server = Guice.createInjector(Modules2.mixin(new ServerModule(),
                b -> {
                    b.bind(IResourceServiceProvider.Registry.class)
                            .toInstance(IResourceServiceProvider.Registry.INSTANCE);
                    b.bind(SemanticTokensService.class).to(Highlighting.class);
                }))
                .getInstance(LanguageServerImpl.class);
        ((LanguageClientAware) server).connect(client);
        InitializeParams start = new InitializeParams();
        start.setCapabilities(abilities());
        start.setWorkspaceFolders(List.of());
        File state = context.getDataFile("");
        start.setRootUri(state.toPath().toUri().toString());
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
