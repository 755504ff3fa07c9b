package org.tain.language.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.tain.language.ide.highlight.Highlighting;

/** What a server is made of. Nothing is looked for on a class path, so that it works in OSGi, too. */
final class TainServerModule extends AbstractModule {
    private final ServerLanguage language;
    private final ExecutorService threads;

    TainServerModule(ServerLanguage language, ExecutorService threads) {
        this.language = language;
        this.threads = threads;
    }

    @Override
    protected void configure() {
        bind(ExecutorService.class).toInstance(threads);
        bind(IResourceServiceProvider.Registry.class).toInstance(language.services());
        bind(IMultiRootWorkspaceConfigFactory.class).to(Folders.class);
        bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
        bind(IContainer.Manager.class).to(ProjectDescriptionBasedContainerManager.class);
        bind(UriExtensions.class).toInstance(language.uris());
        bind(IFileSystemScanner.class).to(ModelScanner.class);
        bind(WorkspaceManager.class).to(Workspace.class);
        bind(SemanticTokensService.class).to(Highlighting.class);
        bind(InternalStatefulIncrementalBuilder.class).to(ModelBuild.class);
        bind(IRequestManager.class).to(Requests.class);
        bind(ILanguageServerShutdownAndExitHandler.class).to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
    }

    @Provides
    XtextResourceSet resourceSet() {
        XtextResourceSet set = language.injector().getInstance(XtextResourceSet.class);
        set.setResourceFactoryRegistry(language.factories());
        set.getURIConverter().getURIHandlers().addFirst(new LibraryTexts());
        return set;
    }
}
