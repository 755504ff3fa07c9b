package org.tain.language.ide.occurrences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;

/** Other places of the name under the cursor. */
class OccurrencesTest {

    private static List<String> marks(String marked) {
        Editor editor = Editor.open(marked);
        return editor.service(IDocumentHighlightService.class)
                .getDocumentHighlights(editor.document(), editor.resource(),
                        new DocumentHighlightParams(editor.identifier(), editor.position()), CancelIndicator.NullImpl)
                .stream().map(mark -> mark.getRange().getStart().getLine() + ":" + mark.getRange().getStart().getCharacter()
                        + " " + mark.getKind() + " " + editor.text(mark.getRange()))
                .toList();
    }

    @Test
    void readAndWritten() {
        assertEquals(List.of("0:17 Write v", "0:24 Write v", "0:30 Read v", "0:38 Write v"),
                marks("neuron N { state v : mV v' = -v limit \u2038v at least 0 }"));
        assertEquals(List.of("0:6 Write a", "1:8 Read a", "1:13 Read a"),
                marks("layer a : LIF[1]\nconnect \u2038a -> a { }"));
    }

    @Test
    void namesOfTheLibraryToo() {
        assertEquals(List.of("0:10 Read LIF", "1:10 Read LIF"), marks("layer a : L\u2038IF[1]\nlayer b : LIF[1]"));
    }

    @Test
    void nothingForOtherWords() {
        assertEquals(List.of(), marks("lay\u2038er a : LIF[1]"));
        assertEquals(List.of(), marks("layer a : LIF[1] /* a\u2038 */"));
        assertEquals(List.of(), marks("layer a : Unknow\u2038n[1]"));
        assertEquals(List.of(), marks("\u2038"));
    }
}
