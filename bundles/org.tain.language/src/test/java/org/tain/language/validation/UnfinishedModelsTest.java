package org.tain.language.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tain.language.Models;

/** A model that is being typed is hardly ever complete: whatever is missing or misplaced, the checker has words for it. */
class UnfinishedModelsTest {
    private static final int VARIANTS = 25;

    static List<Path> examples() {
        return Models.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsSaidInAnotherVoice(Path file) {
        Random random = new Random(11);
        String[] words = Models.text(file).split("(?<=[\\s,(){}\\[\\];])|(?=[\\s,(){}\\[\\];])");
        int faulty = 0;
        for (int i = 0; i < VARIANTS; i++) {
            String spoilt = spoil(words, random);
            List<Issue> issues = Models.issues(Models.read(spoilt));
            faulty += issues.isEmpty() ? 0 : 1;
            for (Issue issue : issues) {
                assertTrue(issue.getCode().startsWith("tain."), issue::toString);
                assertEquals(issue.getMessage().strip(), issue.getMessage());
            }
        }
        assertTrue(faulty > VARIANTS / 2);
    }

    private static String spoil(String[] words, Random random) {
        List<String> text = new ArrayList<>(List.of(words));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.size());
            String other = text.get(random.nextInt(text.size()));
            switch (random.nextInt(3)) {
                case 0 -> text.subList(at, Math.min(text.size(), at + 5)).clear();
                case 1 -> text.set(at, other);
                default -> text.add(at, other);
            }
        }
        return String.join("", text);
    }
}
