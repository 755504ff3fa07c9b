package org.tain.language.formatting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Moves comments of several lines with the code that they stand at. */
final class Comments {
    private Comments() {
    }

    /** The same comment with its further lines, where they begin with a star, put under the first star. */
    static String indent(String comment, String indentation) {
        List<String> lines = comment.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i > 0 && lines.get(i).strip().startsWith("*")
                        ? indentation + " " + lines.get(i).strip()
                        : lines.get(i).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
