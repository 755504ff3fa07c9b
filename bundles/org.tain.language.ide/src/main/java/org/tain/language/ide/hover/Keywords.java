package org.tain.language.ide.hover;

import com.google.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * One sentence for every word of the language. {@code keywords.txt} beside this class has a line for each, {@code word =
 * sentence}; where a word means something else in some part of the grammar, {@code Rule.word = sentence} goes before.
 */
@Singleton
public class Keywords {
    private final Map<String, String> sentences = new HashMap<>();

    /** Reads the sentences. */
    public Keywords() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Keywords.class.getResourceAsStream("keywords.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains(" = ")).forEach(line -> {
                int split = line.indexOf(" = ");
                sentences.put(line.substring(0, split).strip(), line.substring(split + 3).strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException("keywords.txt cannot be read", e);
        }
    }

    /** What a word of the language means where it stands; empty where nothing is said of it. */
    public Optional<String> of(ILeafNode word) {
        EObject grammar = word.getGrammarElement();
        AbstractRule rule = grammar == null ? null : GrammarUtil.containingRule(grammar);
        return of(rule == null ? "" : rule.getName(), word.getText());
    }

    /** What a word of the language means in a rule of the grammar; empty where nothing is said of it. */
    public Optional<String> of(String rule, String word) {
        return Optional.ofNullable(sentences.getOrDefault(rule + "." + word, sentences.get(word)));
    }
}
