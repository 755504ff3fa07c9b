package org.tain.language.ide.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;

/** The layout of a model or of some of its lines. */
class FormattingTest {
    private static final String MODEL = """
            parameter   a=1
            neuron N{
            state v:mV
              input  drive:mV
            }

            layer b:N[ 2 ]
            """;

    private static List<TextEdit> all(Editor editor) {
        return editor.service(FormattingService.class).format(editor.document(), editor.resource(),
                new DocumentFormattingParams(editor.identifier(), new FormattingOptions(2, false)), CancelIndicator.NullImpl)
                .stream().map(TextEdit.class::cast).toList();
    }

    private static String lines(String text, Position start, Position end) {
        Editor editor = Editor.open(text);
        return editor.after(editor.service(FormattingService.class).format(editor.document(), editor.resource(),
                new DocumentRangeFormattingParams(editor.identifier(), new FormattingOptions(4, true), new Range(start, end)),
                CancelIndicator.NullImpl).stream().map(TextEdit.class::cast).toList());
    }

    @Test
    void aWholeModelAndNothingTheSecondTime() {
        Editor editor = Editor.open(MODEL);
        String formatted = editor.after(all(editor));
        assertEquals("""
                parameter a = 1
                neuron N {
                    state v : mV
                    input drive : mV
                }

                layer b : N[2]
                """, formatted);
        assertEquals(List.of(), all(Editor.open(formatted)));
    }

    @Test
    void theLinesOfASelection() {
        String expected = MODEL.replace("\nstate v:mV\n  input  drive:mV\n", "\n    state v : mV\n    input drive : mV\n");
        assertEquals(expected, lines(MODEL, new Position(2, 3), new Position(3, 4)));
        assertEquals(expected, lines(MODEL, new Position(2, 0), new Position(4, 0)));
        assertEquals(MODEL.replace("layer b:N[ 2 ]", "layer b : N[2]"), lines(MODEL, new Position(6, 2), new Position(6, 2)));
    }

    @Test
    void aBrokenTextIsLeftAlone() {
        assertEquals(List.of(), all(Editor.open("neuron   N {")));
        assertEquals(List.of(), all(Editor.open("")));
    }
}
