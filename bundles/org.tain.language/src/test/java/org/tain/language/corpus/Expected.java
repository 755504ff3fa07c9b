package org.tain.language.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Issue;

/**
 * One thing that the checker says of a model: what, how bad, where and in which words. In a file of the corpus it takes
 * two comments,
 *
 * <pre>
 * // tain.unit.mismatch, error at 6:17..6:28 `3 mV + 2 ms`
 * // '3 mV' is a voltage (mV) and ...
 * </pre>
 *
 * lines and columns from 1, the end excluded, of a text of several lines the first; {@code ${folder}} in the words is the folder of the file.
 */
record Expected(String text) {
    private static final Pattern STATED = Pattern.compile("(?m)^// (tain\\.[a-z.]+, [a-z]+ at .*)\n// (.*)$");

    /** What a file of the corpus says will be said of it, in the order of the text. */
    static List<Expected> of(String text, Path file) {
        return STATED.matcher(text).results()
                .map(stated -> new Expected(stated.group(1) + "\n"
                        + stated.group(2).replace("${folder}", file.toAbsolutePath().normalize().getParent().toString())))
                .toList();
    }

    /** What is said. */
    static Expected of(Issue issue, String text) {
        int end = issue.getOffset() + issue.getLength();
        return new Expected("%s, %s at %s..%s `%s`\n%s".formatted(issue.getCode(),
                issue.getSeverity().name().toLowerCase(Locale.ROOT), place(text, issue.getOffset()), place(text, end),
                shown(text.substring(issue.getOffset(), end)), issue.getMessage()));
    }

    private static String shown(String marked) {
        int line = marked.indexOf('\n');
        return line < 0 ? marked : marked.substring(0, line) + "...";
    }

    private static String place(String text, int offset) {
        String before = text.substring(0, offset);
        return before.lines().count() + (before.endsWith("\n") ? 1 : 0) + ":" + (offset - before.lastIndexOf('\n'));
    }

    /** The code alone. */
    String code() {
        return text.substring(0, text.indexOf(','));
    }

    /** Error, warning or info. */
    String severity() {
        return text.substring(text.indexOf(' ') + 1, text.indexOf(" at "));
    }

    static Stream<String> texts(List<Expected> all) {
        return all.stream().map(Expected::text);
    }
}
