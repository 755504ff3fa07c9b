package org.tain.runtime.stimulus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the files that a pattern means. */
final class ImageFiles {
    private static final String PNG_OF_A_FOLDER = "*.{png,PNG}";

    private ImageFiles() {
    }

    /** At least one file, in the order of their paths, which is the same on every system. Hidden files are left out. */
    static List<DataPath> matching(DataPath pattern) {
        String written = pattern.written();
        int wildcard = firstWildcard(written);
        if (wildcard == written.length()) {
            boolean folder = Files.isDirectory(pattern.file());
            if (!folder && !Files.exists(pattern.file())) {
                throw pattern.fault(null, "do not exist; relative paths start at the folder of the .tain file");
            }
            return folder
                    ? inFolder(pattern, written.endsWith("/") ? written : written + "/", PNG_OF_A_FOLDER)
                    : List.of(image(pattern, written));
        }
        int folderEnd = written.lastIndexOf('/', wildcard) + 1;
        return inFolder(pattern, written.substring(0, folderEnd), written.substring(folderEnd));
    }

    private static int firstWildcard(String written) {
        int at = 0;
        while (at < written.length() && "*?[{".indexOf(written.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static List<DataPath> inFolder(DataPath pattern, String folder, String names) {
        Path start = pattern.resolve(folder);
        if (!Files.isDirectory(start)) {
            throw pattern.fault(null, "match nothing: there is no folder \"%s\"; relative paths start at the folder of "
                    + "the .tain file", folder);
        }
        int depth = names.contains("**") ? Integer.MAX_VALUE : (int) names.chars().filter(c -> c == '/').count() + 1;
        PathMatcher matcher = matcher(pattern, start, names);
        List<DataPath> found;
        try (Stream<Path> files = Files.walk(start, depth, FileVisitOption.FOLLOW_LINKS)) {
            found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(start::relativize).filter(matcher::matches)
                    .map(file -> file.toString().replace(file.getFileSystem().getSeparator(), "/")).sorted()
                    .map(file -> image(pattern, folder + file)).toList();
        } catch (IOException e) {
            throw pattern.unreadable(e);
        } catch (UncheckedIOException e) {
            throw pattern.unreadable(e.getCause());
        }
        if (found.isEmpty()) {
            throw pattern.fault(null, "match nothing: the folder \"%s\" has no file %s; put images there or change the "
                    + "pattern", folder, names);
        }
        return found;
    }

    private static PathMatcher matcher(DataPath pattern, Path start, String names) {
        try {
            return start.getFileSystem().getPathMatcher("glob:" + names);
        } catch (PatternSyntaxException e) {
            throw pattern.fault(e, "is no pattern of file names: %s", e.getDescription());
        }
    }

    private static DataPath image(DataPath pattern, String written) {
        return new DataPath("image", pattern.folder(), written);
    }
}
