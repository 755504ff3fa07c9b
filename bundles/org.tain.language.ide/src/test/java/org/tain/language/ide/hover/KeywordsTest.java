package org.tain.language.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;

/** Every word of the language is explained where it stands. */
class KeywordsTest {

    @Test
    void everyWordHasASentence() {
        Keywords keywords = new Keywords();
        List<String> silent = new ArrayList<>();
        for (ParserRule rule : GrammarUtil.allParserRules(Editor.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar())) {
            for (Keyword word : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
                boolean isWord = Character.isLetter(word.getValue().charAt(0)) && !"PlainName".equals(rule.getName());
                String sentence = keywords.of(rule.getName(), word.getValue()).orElse("");
                if (isWord && sentence.isEmpty()) {
                    silent.add(rule.getName() + "." + word.getValue());
                }
                assertTrue(!isWord || sentence.endsWith("."), sentence);
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void theSameWordInAnotherPlace() {
        Keywords keywords = new Keywords();
        assertEquals("Reads a state of the neuron behind the synapse.", keywords.of("Primary", "post").orElseThrow());
        assertEquals("The postsynaptic side.", keywords.of("Trace", "post").orElseThrow());
    }
}
