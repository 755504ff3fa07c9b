package org.tain.eclipse.project;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tain.compiler.load.LoadedModel;
import org.tain.language.tain.ArraySource;
import org.tain.language.tain.IdxSource;
import org.tain.language.tain.ImageSource;
import org.tain.language.tain.InitialWeight;

/** The files beside a model's own that what is generated from it depends on. */
final class ModelReads {
    private ModelReads() {
    }

    /** Other models that it refers to and the data that it names, as absolute paths; the last segment may hold {@code *}. */
    static List<String> of(LoadedModel loaded) {
        List<String> reads = new ArrayList<>();
        EcoreUtil.resolveAll(loaded.resource());
        for (Resource other : loaded.resource().getResourceSet().getResources()) {
            URI uri = other.getURI();
            if (other != loaded.resource() && uri.isFile()) {
                reads.add(uri.toFileString());
            }
        }
        for (Iterator<EObject> all = loaded.resource().getAllContents(); all.hasNext();) {
            String path = path(all.next());
            if (path != null) {
                reads.add(loaded.folder() + "/" + path);
            }
        }
        return reads;
    }

    private static String path(EObject element) {
        return switch (element) {
            case ImageSource images -> images.getPath();
            case IdxSource idx -> idx.getPath();
            case ArraySource array -> array.getPath();
            case InitialWeight weight -> weight.getFile();
            default -> null;
        };
    }

    /** Whether a file is among those that a model reads. */
    static boolean contains(List<String> reads, Path file) {
        return reads.stream().anyMatch(path -> matches(path, file));
    }

    private static boolean matches(String path, Path file) {
        try {
            int slash = path.lastIndexOf('/');
            Path folder = Path.of(path.substring(0, Math.max(slash, 1))).normalize();
            return folder.equals(file.getParent())
                    && FileSystems.getDefault().getPathMatcher("glob:" + path.substring(slash + 1)).matches(file.getFileName());
        } catch (InvalidPathException | PatternSyntaxException e) {
            return false; // such a path is an error of the model, which is tried again at every change
        }
    }
}
