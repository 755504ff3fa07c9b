package org.tain.language.ide.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** What a server lets its services do, for the models that a test has open. */
public final class Access implements ILanguageServerAccess {
    private final List<Editor> editors;

    /** To some models. */
    public Access(Editor... editors) {
        this.editors = List.of(editors);
    }

    @Override
    public <T> T doSyncRead(String uri, Function<Context, T> function) {
        URI wanted = Editor.LANGUAGE.getInstance(UriExtensions.class).toUri(uri);
        Editor editor = editors.stream().filter(open -> open.resource().getURI().equals(wanted)).findFirst().orElseThrow();
        return function.apply(new Context(editor.resource(), editor.document(), true, CancelIndicator.NullImpl));
    }

    @Override
    public <T> CompletableFuture<T> doRead(String uri, Function<Context, T> function) {
        return CompletableFuture.completedFuture(doSyncRead(uri, function));
    }

    @Override
    public <T> CompletableFuture<T> doReadIndex(Function<? super IndexContext, ? extends T> function) {
        throw new UnsupportedOperationException("no index is open");
    }

    @Override
    public void addBuildListener(IBuildListener listener) {
        // nothing is built
    }

    @Override
    public LanguageClient getLanguageClient() {
        throw new UnsupportedOperationException("no client is there");
    }

    @Override
    public ResourceSet newLiveScopeResourceSet(URI uri) {
        return ((XtextResource) doSyncRead(uri.toString(), Context::getResource)).getResourceSet();
    }

    @Override
    public InitializeParams getInitializeParams() {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        return params;
    }

    @Override
    public InitializeResult getInitializeResult() {
        return new InitializeResult();
    }
}
