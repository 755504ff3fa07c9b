package org.tain.language.model;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** The files that a model names, relative to its own folder. */
public final class DataFiles {
    private DataFiles() {
    }

    /** The folder of the file that holds an element; empty where it is no file. */
    public static Optional<Path> folder(EObject element) {
        URI uri = element.eResource() == null ? null : element.eResource().getURI();
        return uri == null || !uri.isFile() ? Optional.empty() : Optional.ofNullable(Path.of(uri.toFileString()).getParent());
    }

    /** The files that a path means, in alphabetical order; its last segment may hold {@code *} and {@code ?}. */
    public static List<Path> find(Path folder, String path) {
        try {
            int slash = path.lastIndexOf('/');
            Path parent = folder.resolve(slash < 0 ? "" : path.substring(0, Math.max(slash, 1)));
            String name = path.substring(slash + 1);
            if (name.indexOf('*') < 0 && name.indexOf('?') < 0) {
                Path file = folder.resolve(path);
                return Files.isRegularFile(file) ? List.of(file) : List.of();
            }
            return Files.isDirectory(parent) ? matching(parent, name) : List.of();
        } catch (InvalidPathException | PatternSyntaxException | IOException e) {
            return List.of();
        }
    }

    private static List<Path> matching(Path parent, String name) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parent)) {
            files.forEach(file -> {
                if (matcher.matches(file.getFileName()) && Files.isRegularFile(file)) {
                    found.add(file);
                }
            });
        }
        Collections.sort(found);
        return found;
    }
}
