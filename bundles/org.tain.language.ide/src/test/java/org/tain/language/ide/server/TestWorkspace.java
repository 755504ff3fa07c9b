package org.tain.language.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;

/** A folder of models and a server that serves it. */
final class TestWorkspace implements AutoCloseable {
    final Path folder;
    final TestClient client = new TestClient();
    final TainServer server;
    private int version;

    TestWorkspace(Path folder, Path library) throws Exception {
        this.folder = folder;
        this.server = TainServer.create(library);
        server.connect(client);
    }

    /** Begins to serve the folder. */
    TestWorkspace start() throws Exception {
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "models")));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        params.setCapabilities(capabilities);
        server.initialize(params).get(30, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        return this;
    }

    /** Writes a file of the folder, unnoticed by the server. */
    TestWorkspace write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** The URI of a file of the folder. */
    String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    /** Opens a text and waits for its problems. */
    List<Diagnostic> open(String name, String text) throws Exception {
        client.forget(uri(name));
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "tain", ++version, text)));
        return client.diagnostics(uri(name));
    }

    /** Replaces an open text and waits for its problems. */
    List<Diagnostic> change(String name, String text) throws Exception {
        client.forget(uri(name));
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version),
                List.of(new TextDocumentContentChangeEvent(text))));
        return client.diagnostics(uri(name));
    }

    /** Replaces a part of a line of an open text, unawaited. */
    void type(String name, int line, int from, int to, String text) {
        Range range = new Range(new Position(line, from), new Position(line, to));
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version),
                List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    /** The proposals at a place, from 0. */
    List<CompletionItem> complete(String name, int line, int column) throws Exception {
        return server.completion(new CompletionParams(new TextDocumentIdentifier(uri(name)), new Position(line, column)))
                .get(20, TimeUnit.SECONDS).getRight().getItems();
    }

    @Override
    public void close() throws Exception {
        server.shutdown().get(20, TimeUnit.SECONDS);
        server.exit();
    }
}
