package org.tain.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tain.language.Models;
import org.tain.language.validation.IssueCodes;

/** Every message of the checker has a model that provokes it, and nothing else is said of that model. */
class InvalidModelsTest {
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `(tain\\.[a-z.]+)` \\| (\\w+) \\|");

    @TestFactory
    Stream<DynamicTest> eachSaysWhatItsCommentExpectsAndWhere() {
        return Corpus.invalid().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            String text = Models.text(file);
            List<Expected> expected = Expected.of(text, file);
            List<Issue> issues = Models.issues(Models.readAmongOthers(file));
            assertEquals(Expected.texts(expected).collect(Collectors.joining("\n")),
                    issues.stream().map(issue -> Expected.of(issue, text).text()).collect(Collectors.joining("\n")));
            assertTrue(expected.stream().anyMatch(each -> each.code().equals(code(file))), "no issue of the file's own code");
        }));
    }

    @Test
    void everyCodeHasAFileAndEveryFileACode() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        for (Field field : IssueCodes.class.getFields()) {
            codes.add((String) field.get(null));
        }
        assertEquals(codes,
                Corpus.invalid().stream().map(InvalidModelsTest::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The table of {@code docs/language.md} says of each code whether it is an error. */
    @Test
    void severitiesAreThoseOfTheReference() {
        String reference = Models.text(Path.of("../../docs/language.md"));
        Set<String> explained = EXPLAINED.matcher(reference).results().map(found -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> said = Corpus.invalid().stream()
                .flatMap(file -> Expected.of(Models.text(file), file).stream()).map(each -> each.code() + " " + each.severity())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(explained, said);
    }

    private static String code(Path file) {
        return file.getFileName().toString().replaceAll("(-.*)?\\.tain$", "");
    }
}
