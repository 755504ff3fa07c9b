package org.tain.eclipse.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** Keeps the server's folders in step with the open projects, and its files with the models in them. */
final class WorkspaceFolders implements IResourceChangeListener {
    private final TainLanguage language;
    private final Set<String> known = new ConcurrentSkipListSet<>();

    WorkspaceFolders(TainLanguage language) {
        this.language = language;
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        tellProjects();
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    private static Set<String> open() {
        Set<String> places = new ConcurrentSkipListSet<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isAccessible() && project.getLocation() != null) {
                places.add(project.getLocation().toPath().toUri().toString());
            }
        }
        return places;
    }

    private static WorkspaceFolder folder(String place) {
        String path = URI.create(place).getPath();
        return new WorkspaceFolder(place, path.replaceAll("/$", "").replaceAll(".*/", ""));
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<FileEvent> files = new ArrayList<>();
        boolean[] projects = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                IResource resource = delta.getResource();
                projects[0] |= resource instanceof IProject && comesOrGoes(delta);
                if (resource instanceof IFile file && "tain".equals(file.getFileExtension()) && changed(delta)
                        && file.getLocation() != null) {
                    files.add(new FileEvent(file.getLocation().toPath().toUri().toString(), kind(delta)));
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(WorkspaceFolders.class).log(e.getStatus());
        }
        if (projects[0]) {
            tellProjects();
        }
        if (!files.isEmpty()) {
            DidChangeWatchedFilesParams changed = new DidChangeWatchedFilesParams(files);
            language.tell(server -> server.getWorkspaceService().didChangeWatchedFiles(changed));
        }
    }

    private static boolean comesOrGoes(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
    }

    private static boolean changed(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    }

    private static FileChangeType kind(IResourceDelta delta) {
        return switch (delta.getKind()) {
            case IResourceDelta.ADDED -> FileChangeType.Created;
            case IResourceDelta.REMOVED -> FileChangeType.Deleted;
            default -> FileChangeType.Changed;
        };
    }

    private synchronized void tellProjects() {
        Set<String> now = open();
        List<WorkspaceFolder> added = now.stream().filter(place -> !known.contains(place))
                .map(WorkspaceFolders::folder).toList();
        List<WorkspaceFolder> removed = known.stream().filter(place -> !now.contains(place))
                .map(WorkspaceFolders::folder).toList();
        known.retainAll(now);
        known.addAll(now);
        if (!added.isEmpty() || !removed.isEmpty()) {
            DidChangeWorkspaceFoldersParams change = new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(added, removed));
            language.tell(server -> server.getWorkspaceService().didChangeWorkspaceFolders(change));
        }
    }
}
