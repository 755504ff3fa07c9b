package org.tain.language.ide.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;
import org.tain.language.ide.text.Lines;

/** What each word of a model is. */
class HighlightingTest {
    private final Highlighting highlighting = Editor.LANGUAGE.getInstance(Highlighting.class);

    private static String told(Editor editor, Token token) {
        Set<Trait> traits = token.traitSet();
        return editor.text().substring(token.offset(), token.offset() + token.length()) + " " + token.kind().text()
                + traits.stream().map(trait -> " " + trait.text()).collect(Collectors.joining());
    }

    private static List<String> told(String text) {
        Editor editor = Editor.open(text);
        return Tokens.of(editor.resource()).stream().map(token -> told(editor, token)).toList();
    }

    @Test
    void namesByWhatTheyName() {
        assertEquals(List.of("layer keyword", "a layer declaration", "LIF neuron defaultLibrary", "2 number",
                "tau parameter defaultLibrary modification", "= operator", "5 number", "ms unit", "driven keyword",
                "by keyword", "constant keyword", "1 number", "mV unit", "onto keyword", "drive input defaultLibrary"),
                told("layer a : LIF[2](tau = 5 ms) driven by constant 1 mV onto drive"));
        assertEquals(List.of("neuron keyword", "N neuron declaration", "state keyword", "v state declaration", "mV unit",
                "/ operator", "ms unit", "^ operator", "2 number", "v state modification", "= operator", "- operator",
                "v state", "/ operator", "exp function", "1 number", "limit keyword", "v state modification", "at keyword",
                "least keyword", "0 number"),
                told("neuron N { state v : mV/ms^2 v' = -v / exp(1) limit v at least 0 }"));
    }

    @Test
    void wordsThatAreNamesAndUnits() {
        assertEquals(List.of("rule keyword", "R rule declaration", "parameter keyword", "rate parameter declaration",
                "weight unit", "trace keyword", "pre trace declaration", "decays keyword", "1 number", "ms unit",
                "on keyword", "pre keyword", "weight keyword", "-= operator", "rate parameter", "* operator", "pre trace",
                "bounds keyword", "0 number", ".. operator"),
                told("rule R { parameter rate : weight trace pre decays 1 ms on pre { weight -= rate * pre } bounds 0 .. }"));
    }

    @Test
    void allDeclarationsOfAnExample() {
        Editor editor = Editor.open("""
                package a.b
                network Net
                stimulus s { images "x*.png" present 1 ms, pulse 0 ms .. 1 ms, amplitude 1 mV }
                layer v : LIF[s] driven by s
                layer h : LIF[2]
                pool p : LIF[2] { inhibits h: weight 1 mV, Exponential(tau = 1 ms), delay 1 ms }
                connect v -> h as W { all to all, weight 1 mV, Alpha(tau = 1 ms), delay 1 ms }
                connect h -> v as Q { all to all, weight 1 mV, Alpha(tau = 1 ms), delay 1 ms }
                pair m { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV) }
                measure autoencoder { input v, code h, forward W, backward Q
                    late from 1 ms, fourth bout from 1 ms after the first h spike }
                """);
        List<String> declared = Tokens.of(editor.resource()).stream().filter(token -> token.kind() != Kind.KEYWORD)
                .map(token -> told(editor, token)).filter(told -> told.contains("declaration") || told.contains("namespace")
                        || told.contains("measure") || told.contains("string"))
                .toList();
        assertEquals(List.of("a namespace", "b namespace", "Net namespace declaration", "s stimulus declaration",
                "\"x*.png\" string", "v layer declaration", "h layer declaration", "p pool declaration",
                "W projection declaration", "Q projection declaration", "m pair declaration", "autoencoder measure"), declared);
        assertTrue(Tokens.of(editor.resource()).stream().map(token -> told(editor, token)).toList()
                .containsAll(List.of("s stimulus", "h layer", "W projection", "STDP rule defaultLibrary",
                        "Exponential synapse defaultLibrary")));
    }

    @Test
    void commentsLineByLine() {
        assertEquals(List.of("/** One. comment documentation", "* Two. */ comment documentation", "network keyword",
                "N namespace declaration", "// three comment", "/* four */ comment"),
                told("/** One.\n * Two. */\nnetwork N // three\n\n   /* four */"));
    }

    @Test
    void aPartIsTheSameAsThatPartOfAll() {
        Editor editor = Editor.open("parameter a = 1\nparameter b = a\nparameter c = b\nparameter d = c\n");
        List<String> all = told(editor, highlighting.full(editor.resource()));
        Range middle = new Range(new Position(1, 0), new Position(2, 15));
        assertEquals(all.subList(4, 12), told(editor, highlighting.range(editor.resource(), middle)));
        assertEquals(List.of("0:10 a", "0:12 ="), told(editor, highlighting.range(editor.resource(),
                new Range(new Position(0, 10), new Position(0, 13)))));
    }

    private static List<String> told(Editor editor, SemanticTokens tokens) {
        Lines lines = new Lines(editor.text());
        List<String> told = new ArrayList<>();
        List<Integer> data = tokens.getData();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            line += data.get(i);
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            int offset = lines.offset(new Position(line, column));
            told.add(line + ":" + column + " " + editor.text().substring(offset, offset + data.get(i + 2)));
        }
        return told;
    }

    @Test
    void aChangeIsSmall() {
        Editor before = Editor.open("parameter a = 1\nparameter b = a\nparameter c = b\n");
        SemanticTokens first = highlighting.full(before.resource());
        Editor after = Editor.open("parameter a = 1\nparameter b = 12 mV\nparameter c = b\n");
        SemanticTokensDelta delta = highlighting.delta(after.resource(), first.getResultId()).getRight();
        assertEquals(after(first.getData(), delta.getEdits()), highlighting.full(after.resource()).getData());
        assertTrue(delta.getEdits().getFirst().getData().size() <= 10, delta::toString);
        assertNotEquals(first.getResultId(), delta.getResultId());
        SemanticTokens last = highlighting.full(after.resource());
        assertEquals(List.of(), highlighting.delta(after.resource(), last.getResultId()).getRight().getEdits());
        assertEquals(last.getData(), highlighting.delta(after.resource(), "unknown").getLeft().getData());
    }

    private static List<Integer> after(List<Integer> data, List<SemanticTokensEdit> edits) {
        List<Integer> changed = new ArrayList<>(data);
        for (SemanticTokensEdit edit : edits) {
            changed.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
            changed.addAll(edit.getStart(), edit.getData());
        }
        return changed;
    }

    @Test
    void aBrokenTextIsColouredAsFarAsItGoes() {
        assertEquals(List.of("parameter keyword", "a parameter declaration", "= operator", "layer keyword",
                "b layer declaration", "LIF neuron defaultLibrary", "2 number"), told("parameter a = layer b : LIF[2"));
    }
}
