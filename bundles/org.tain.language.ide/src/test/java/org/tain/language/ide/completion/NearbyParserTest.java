package org.tain.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.ide.editor.contentassist.antlr.AbstractPartialContentAssistParser;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement;
import org.eclipse.xtext.parser.IParseResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.language.ide.contentassist.antlr.TainParser;
import org.tain.language.ide.testing.Editor;
import org.tain.language.ide.testing.Large;

class NearbyParserTest {
    private static final int EVERY = 3;

    @ParameterizedTest
    @ValueSource(strings = {"burbank2015/patches.tain", "basics/spike-pair.tain", "basics/fi-curve.tain"})
    void asMuchIsPossibleAtEveryPlaceAsWhenTheWholeTextIsRead(String example) throws Exception {
        compare(Files.readString(Path.of("../../dsl-examples").resolve(example)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "connect ", "layer", "pool p : LIF[3] { excited by ", "parameter a = 2 *"})
    void andBehindWhatHasJustBeenBegun(String begun) {
        compare(Large.model(30) + begun);
    }

    private static void compare(String text) {
        Editor editor = Editor.open(text);
        Injector services = editor.service(Injector.class);
        IParseResult read = editor.resource().getParseResult();
        NearbyParser nearby = services.getInstance(NearbyParser.class);
        TainParser whole = services.getInstance(TainParser.class);
        int different = 0;
        for (int offset = 0; offset <= text.length(); offset += EVERY) {
            Set<String> expected = following(whole, read, offset);
            different += expected.isEmpty() ? 0 : 1;
            assertEquals(expected, following(nearby, read, offset), "behind\n" + text.substring(0, offset));
        }
        assertTrue(different > 10, "something is possible");
    }

    private static Set<String> following(AbstractPartialContentAssistParser parser, IParseResult read, int offset) {
        try {
            return parser.getFollowElements(read, offset, false).stream().map(FollowElement::getGrammarElement)
                    .map(element -> element == null ? "the end" : element.toString()).collect(Collectors.toSet());
        } catch (IllegalStateException insideOfAName) {
            return Set.of("not here");
        }
    }
}
