package org.tain.language.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tain.language.Models;
import org.tain.language.library.StandardLibrary;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.types.Function;
import org.tain.language.validation.IssueCodes;

/** {@code docs/language.md} tells what there is: its examples are models, and nothing is left out. */
class ReferenceTest {
    private static final String REFERENCE = Models.text(Path.of("../../docs/language.md"));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```tain([^\n]*)\n(.*?)^```$");

    /** What a block of the kind {@code in network} stands in. */
    private static final String NETWORK = """
            layer visible : LIF[patches] driven by patches
            layer hidden : LIF[40]
            connect visible -> hidden as W { all to all, weight uniform(0 mV, 2 mV), Exponential(tau = 3 ms), delay 6 ms }
            connect hidden -> visible as Q { all to all, weight uniform(0 mV, 2 mV), Exponential(tau = 2 ms), delay 6 ms }
            stimulus patches {
                images "data/natural/*.png"
                patch 16 x 16
                present 65 ms, pulse 0 ms .. 4 ms, amplitude 150 mV
            }
            """;

    private record Example(String kind, String text) {
        List<Issue> errors() {
            String model = kind.startsWith("in ") ? NETWORK + text : text;
            return Models.issues(Models.read(model)).stream().filter(issue -> issue.getSeverity() == Severity.ERROR
                    || kind.isEmpty() && issue.getSeverity() != Severity.INFO
                            && !IssueCodes.FILE_MISSING.equals(issue.getCode()))
                    .toList();
        }
    }

    private static List<Example> examples() {
        List<Example> all = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(REFERENCE);
        while (blocks.find()) {
            all.add(new Example(blocks.group(1).strip(), blocks.group(2)));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsWhatItClaims() {
        return examples().stream().map(example -> dynamicTest(example.kind + " " + example.text.lines().findFirst().orElse(""),
                () -> assertEquals(example.kind.startsWith("wrong ") ? List.of(example.kind.substring(6)) : List.of(),
                        example.kind.startsWith("wrong ")
                                ? example.errors().stream().map(Issue::getCode).toList()
                                : example.errors())));
    }

    @Test
    void noExampleEscapes() {
        long blocks = REFERENCE.lines().filter(line -> line.startsWith("```tain")).count();
        assertTrue(blocks > 15);
        assertEquals(blocks, examples().size());
    }

    @Test
    void everyWordOfTheGrammarIsExplained() {
        for (String word : GrammarUtil.getAllKeywords(Models.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar())) {
            if (Character.isLetter(word.charAt(0))) {
                assertTrue(Pattern.compile("\\b" + word + "\\b").matcher(REFERENCE).find(), word);
            }
        }
    }

    @Test
    void everyCodeHasItsLine() throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : IssueCodes.class.getFields()) {
            codes.add((String) field.get(null));
        }
        List<String> explained = Pattern.compile("(?m)^\\| `(tain\\.[a-z.]+)`").matcher(REFERENCE).results()
                .map(result -> result.group(1)).toList();
        assertEquals(codes.stream().sorted().toList(), explained.stream().sorted().toList());
        assertFalse(codes.isEmpty());
    }

    @Test
    void everyDefinitionOfTheLibraryIsListed() {
        for (String file : StandardLibrary.files()) {
            Path path = Path.of("src/main/java/org/tain/language/library").resolve(file);
            Members.of(Models.read(path)).forEach(type -> assertTrue(REFERENCE.contains("| `" + Names.of(type) + "` |"),
                    Names.of(type)));
        }
    }

    @Test
    void everyFunctionIsListed() {
        Arrays.stream(Function.values())
                .forEach(function -> assertTrue(REFERENCE.contains(function.text() + "("), function.text()));
    }
}
