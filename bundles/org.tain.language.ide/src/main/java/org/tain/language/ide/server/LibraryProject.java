package org.tain.language.ide.server;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.tain.language.library.StandardLibrary;

/** The standard library as a project beside the client's folders, so that its files can be opened and looked through. */
record LibraryProject(IWorkspaceConfig workspace) implements IProjectConfig, ISourceFolder {
    private static final URI PATH = URI.createURI("tain:/library/");

    @Override
    public String getName() {
        return PATH.toString();
    }

    @Override
    public URI getPath() {
        return PATH;
    }

    @Override
    public Set<? extends ISourceFolder> getSourceFolders() {
        return Set.of(this);
    }

    @Override
    public ISourceFolder findSourceFolderContaining(URI member) {
        return contains(member) ? this : null;
    }

    @Override
    public boolean contains(URI member) {
        return "tain".equals(member.scheme());
    }

    @Override
    public List<URI> getAllResources(IFileSystemScanner scanner) {
        return StandardLibrary.files().stream().map(PATH.trimSegments(1)::appendSegment).toList();
    }

    @Override
    public IWorkspaceConfig getWorkspaceConfig() {
        return workspace;
    }
}
