package org.tain.language.ide.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.util.UriExtensions;

/** What the server knows of: the folders of the client and what is open. */
final class Workspace extends WorkspaceManager {
    private final UriExtensions uris = new UriExtensions();

    /** A file that no folder holds, or that lies in a run folder, brings along the types that lie beside it. */
    @Override
    public Buildable didOpen(URI uri, Integer version, String contents) {
        Buildable own = super.didOpen(uri, version, contents);
        IResourceDescriptions index = getIndex();
        List<URI> unknown = index.getResourceDescription(uri) == null
                ? beside(uri).stream().filter(other -> index.getResourceDescription(other) == null).toList()
                : List.of();
        return unknown.isEmpty() ? own : didChangeFiles(unknown, List.of());
    }

    private List<URI> beside(URI uri) {
        List<URI> beside = new ArrayList<>();
        Path folder = uri.isFile() ? Path.of(uri.toFileString()).getParent() : null;
        if (folder != null && Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tain")) {
                files.forEach(file -> beside.add(uris.toEmfUri(file.toUri())));
            } catch (IOException e) {
                return List.of(); // a folder that cannot be listed has nothing to give
            }
        }
        beside.remove(uri);
        return beside;
    }

    /** Only models matter; with a folder, all that was known below it goes. */
    @Override
    public Buildable didChangeFiles(List<URI> dirtyFiles, List<URI> deletedFiles) {
        List<URI> deleted = new ArrayList<>();
        for (URI file : deletedFiles) {
            if ("tain".equals(file.fileExtension())) {
                deleted.add(file);
            } else {
                below(file).stream().filter(gone -> !isDocumentOpen(gone)).forEach(deleted::add);
            }
        }
        return super.didChangeFiles(dirtyFiles.stream().filter(file -> "tain".equals(file.fileExtension())).toList(), deleted);
    }

    private List<URI> below(URI folder) {
        String start = folder.hasTrailingPathSeparator() ? folder.toString() : folder + "/";
        List<URI> below = new ArrayList<>();
        for (IResourceDescription file : getIndex().getAllResourceDescriptions()) {
            if (file.getURI().toString().startsWith(start)) {
                below.add(file.getURI());
            }
        }
        return below;
    }
}
