package org.tain.eclipse.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** A model whose text is being edited: tells the server every change as it is made and puts questions about it. */
public final class OpenModel implements IDocumentListener {
    private final TainLanguage language;
    private final String uri;
    private final IDocument document;
    private final List<ModelListener> listeners = new CopyOnWriteArrayList<>();
    private volatile int version = 1;
    private volatile int checkedVersion;
    private volatile boolean isClosed;
    private volatile List<Diagnostic> diagnostics = List.of();
    private Range replaced;

    OpenModel(TainLanguage language, String uri, IDocument document) {
        this.language = language;
        this.uri = uri;
        this.document = document;
    }

    void open() {
        document.addDocumentListener(this);
        TextDocumentItem item = new TextDocumentItem(uri, "tain", version, document.get());
        language.tell(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
        awaitCheck(version);
    }

    void close() {
        isClosed = true;
        document.removeDocumentListener(this);
        listeners.clear();
        DidCloseTextDocumentParams closed = new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri));
        language.tell(server -> server.getTextDocumentService().didClose(closed));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        replaced = Places.range(document, event.getOffset(), event.getLength());
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        int now = version + 1;
        version = now;
        String text = event.getText() == null ? "" : event.getText();
        DidChangeTextDocumentParams change = new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, now),
                List.of(new TextDocumentContentChangeEvent(replaced, text)));
        language.tell(server -> server.getTextDocumentService().didChange(change));
        awaitCheck(now);
    }

    /** A question that costs nothing is answered as soon as the server has built this version, if no newer overtakes it. */
    private void awaitCheck(int awaited) {
        ask((service, me) -> service.codeLens(new CodeLensParams(me))).thenRun(() -> checked(awaited));
    }

    private void checked(int builtVersion) {
        checkedVersion = builtVersion;
        if (isCurrent(builtVersion)) {
            listeners.forEach(listener -> listener.checked(this, builtVersion));
        }
    }

    /** The text has been written to its file. */
    void saved() {
        listeners.forEach(listener -> listener.saved(this));
    }

    /** What the server last found in this model. */
    void diagnosed(List<Diagnostic> found) {
        diagnostics = List.copyOf(found);
    }

    /** What the server last found; it belongs to {@link #checkedVersion()} once the listeners have been told. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The version that the server has last caught up with; 0 before the first time. */
    public int checkedVersion() {
        return checkedVersion;
    }

    /** Counts the changes since the model was opened. */
    public int version() {
        return version;
    }

    /** Whether the text is still open and has not changed since {@code known}. */
    public boolean isCurrent(int known) {
        return !isClosed && version == known;
    }

    /** The address that the server knows the model by, {@code file:///...}. */
    public String uri() {
        return uri;
    }

    /** The text; its lines and offsets may be ahead of what the server knows. */
    public IDocument document() {
        return document;
    }

    /**
     * Puts a question about the present text. The answer comes in a thread of the server; a change of the text cancels
     * it.
     */
    public <T> CompletableFuture<T> ask(
            BiFunction<TextDocumentService, TextDocumentIdentifier, CompletableFuture<T>> question) {
        TextDocumentIdentifier me = new TextDocumentIdentifier(uri);
        int asked = version;
        Supplier<CompletableFuture<T>> put = () -> language
                .ask(server -> question.apply(server.getTextDocumentService(), me));
        Answer<T> answer = new Answer<>();
        answer.follow(put.get(), () -> isCurrent(asked) ? put.get() : null);
        return answer;
    }

    /** Calls {@code listener} whenever the server has caught up; at once if it already has. */
    public void addListener(ModelListener listener) {
        listeners.add(listener);
        int known = checkedVersion;
        if (isCurrent(known)) {
            listener.checked(this, known);
        }
    }

    /** Calls {@code listener} no more. */
    public void removeListener(ModelListener listener) {
        listeners.remove(listener);
    }
}
