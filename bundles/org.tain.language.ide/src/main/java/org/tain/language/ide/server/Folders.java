package org.tain.language.ide.server;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/**
 * The folders of the client, each a project, and the standard library. A project is called by its URI: two folders of the
 * same name may come and go in any order.
 */
final class Folders implements IMultiRootWorkspaceConfigFactory {
    private final UriExtensions uris;

    @Inject
    Folders(UriExtensions uris) {
        this.uris = uris;
    }

    @Override
    public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
        WorkspaceConfig workspace = new WorkspaceConfig();
        for (WorkspaceFolder folder : folders) {
            FileProjectConfig project = new FileProjectConfig(uris.toUri(folder.getUri()), folder.getUri(), workspace);
            project.addSourceFolder(".");
            workspace.addProject(project);
        }
        workspace.addProject(new LibraryProject(workspace));
        return workspace;
    }
}
