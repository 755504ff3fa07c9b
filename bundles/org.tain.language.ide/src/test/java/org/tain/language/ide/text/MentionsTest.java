package org.tain.language.ide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;
import org.tain.language.model.Names;

/** Which words of a model name what. */
class MentionsTest {
    private static final String MODEL = """
            parameter tau = 2 ms
            neuron Cell {
                parameter weight = 1 mV, state = 2 mV
                state v : mV, w : mV
                input drive : mV
                v' = (drive - v) / tau
                limit v at least -weight
                spike when v >= state and w > 0 { v = weight; w += v } hold v, w for tau
            }
            synapse Gap {
                state g : weight
                on arrival { g += weight }
                gives g * (1 mV - post.v) / 1 mV
            }
            layer on : Cell[3](weight = 3 mV) driven by constant 1 mV onto drive
            connect on -> on as W { all to all, weight 1 mV, Gap, delay 1 ms }
            """;

    private static List<String> named(String marked) {
        Editor editor = Editor.open(marked);
        Mentions mentions = Mentions.of(editor.resource());
        Mention at = mentions.at(editor.cursor()).orElseThrow();
        Lines lines = Lines.of(editor.resource());
        return mentions.to(at.target()).stream()
                .map(mention -> lines.line(mention.offset()) + ":" + mention.role().name().charAt(0) + ":"
                        + editor.text().substring(mention.offset(), mention.end()))
                .toList();
    }

    @Test
    void aStateIsDeclaredReadAndChanged() {
        assertEquals(List.of("3:D:v", "5:W:v", "5:R:v", "6:W:v", "7:R:v", "7:W:v", "7:R:v", "7:W:v", "12:R:v"),
                named(MODEL.replace("state v", "state \u2038v")));
        assertEquals(List.of("3:D:w", "7:R:w", "7:W:w", "7:W:w"), named(MODEL.replace("hold v, w", "hold v, w\u2038")));
    }

    @Test
    void wordsOfTheLanguageThatAreNames() {
        assertEquals(List.of("2:D:weight", "6:R:weight", "7:R:weight", "14:W:weight"),
                named(MODEL.replace("v = weight", "v = wei\u2038ght")));
        assertEquals(List.of("2:D:state", "7:R:state"), named(MODEL.replace("v >= state", "v >= \u2038state")));
        assertEquals(List.of("14:D:on", "15:R:on", "15:R:on"), named(MODEL.replace("-> on as", "-> on\u2038 as")));
    }

    @Test
    void wordsOfTheLanguageThatAreNot() {
        Editor editor = Editor.open(MODEL.replace("on arrival", "\u2038on arrival"));
        assertTrue(Mentions.of(editor.resource()).at(editor.cursor()).isEmpty());
        editor = Editor.open(MODEL.replace("g += weight", "g += weight\u2038"));
        assertTrue(Mentions.of(editor.resource()).at(editor.cursor()).isEmpty());
    }

    @Test
    void namesOfTheLibraryAndUnknownOnes() {
        Editor editor = Editor.open("layer a : LI\u2038F[3](tua = 2 ms)");
        Mention library = Mentions.of(editor.resource()).at(editor.cursor()).orElseThrow();
        assertEquals("LIF", Names.of(library.target()));
        Mention unknown = Mentions.of(editor.resource()).at(editor.text().indexOf("tua")).orElseThrow();
        assertEquals(List.of(), unknown.targets());
    }

    @Test
    void everyWordOfABrokenTextIsLookedAt() {
        for (int end = 0; end < MODEL.length(); end += 3) {
            Mentions.of(Editor.open(MODEL.substring(0, end)).resource()).all();
        }
    }
}
