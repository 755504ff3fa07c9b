package org.tain.language.ide.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.model.DataFiles;
import org.tain.language.tain.ArraySource;
import org.tain.language.tain.IdxSource;
import org.tain.language.tain.ImageSource;
import org.tain.language.tain.InitialWeight;

/** Paths of data beside the model that a string could name. */
final class Files {
    private static final int DEPTH = 5;
    private static final int MOST = 200;

    private Files() {
    }

    /** In the order of their names; for pictures the folders that hold them, as globs. */
    static List<String> of(EObject element) {
        Path folder = DataFiles.folder(element).orElse(null);
        if (folder == null || !java.nio.file.Files.isDirectory(folder)) {
            return List.of();
        }
        return switch (element) {
            case ImageSource images -> find(folder, ".png", true);
            case IdxSource idx -> Stream.concat(find(folder, "ubyte.gz", false).stream(), find(folder, "ubyte", false).stream())
                    .toList();
            case ArraySource array -> find(folder, ".h5", false);
            case InitialWeight weight -> find(folder, ".h5", false);
            case null, default -> List.of();
        };
    }

    private static List<String> find(Path folder, String ending, boolean asGlob) {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> all = java.nio.file.Files.find(folder, DEPTH,
                (path, attributes) -> attributes.isRegularFile() && path.toString().endsWith(ending))) {
            all.limit(MOST).map(path -> asGlob ? path.resolveSibling("*" + ending) : path)
                    .forEach(path -> found.add(folder.relativize(path).toString().replace('\\', '/')));
        } catch (IOException | UncheckedIOException e) {
            return List.copyOf(found); // a folder that cannot be read has nothing to propose
        }
        return List.copyOf(found);
    }
}
