package org.tain.language.ide.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;

/** Lines that can be folded away, and selections that grow. */
class FoldingTest {

    private static List<String> folded(String text) {
        Editor editor = Editor.open(text);
        List<FoldingRange> ranges = editor.service(FoldingRangeService.class).createFoldingRanges(editor.document(),
                editor.resource(), CancelIndicator.NullImpl);
        return ranges.stream().map(range -> range.getStartLine() + "-" + range.getEndLine() + " " + range.getKind()).toList();
    }

    @Test
    void bodiesAndComments() {
        assertEquals(List.of("0-2 comment", "3-8 region", "4-5 comment", "6-7 region"), folded("""
                /**
                 * A neuron.
                 */
                neuron N {
                    // one
                    // two
                    spike when 1 > 0 {
                    }
                    state v : mV }
                layer a : N[1] { }
                """.replace("    }\n", "        v = 0 }\n")));
        assertEquals(List.of("0-1 region"), folded("neuron N {\n    state v : mV\n}\nrule R { }\n"));
    }

    @Test
    void lineCommentsThatFollowEachOtherAreOne() {
        assertEquals(List.of("0-1 comment", "5-7 comment"), folded("""
                // a
                // b
                parameter a = 1 // c
                // d

                // e
                // f
                // g
                """));
    }

    @Test
    void aTextThatIsBeingWritten() {
        assertEquals(List.of("0-1 region"), folded("neuron N {\n    state v :\n}\nlayer a : N[1\n pool {\n"));
        assertEquals(List.of(), folded("} } neuron {"));
        assertEquals(List.of(), folded(""));
    }

    private static List<String> selected(String marked) {
        Editor editor = Editor.open(marked);
        List<String> grown = new ArrayList<>();
        SelectionRange range = editor.service(Selections.class).around(editor.resource(), List.of(editor.position())).getFirst();
        while (range != null) {
            grown.add(editor.text(range.getRange()));
            range = range.getParent();
        }
        return grown;
    }

    @Test
    void aSelectionGrowsFromTheWordToTheModel() {
        assertEquals(List.of("drive", "drive - v", "(drive - v)", "(drive - v) / tau", "v' = (drive - v) / tau",
                "neuron N { v' = (drive - v) / tau }", " neuron N { v' = (drive - v) / tau } rule R { }"),
                selected(" neuron N { v' = (dri\u2038ve - v) / tau } rule R { }"));
        assertEquals(List.of("10", "10 mV", "parameter a = 10 mV, b = 2"), selected("parameter a = 10\u2038 mV, b = 2")
                .stream().filter(text -> !text.equals("a = 10 mV")).toList());
        assertEquals(List.of("// said", "// said\nrule R { }\n"), selected("// sa\u2038id\nrule R { }\n"));
    }
}
