package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class TypingTest {
    @Test
    void bracketsAndQuotesBringTheirPartners(Workbench workbench) throws Exception {
        assertEquals("layer a : LIF[3](tau = 2)", typed(workbench, "|", "layer a : LIF[3](tau = 2)"));
        assertEquals("images \"a.png\"", typed(workbench, "|", "images \"a.png\""));
        assertEquals("(a + (b))", typed(workbench, "(a + |)", "(b)"));
        assertEquals("(name", typed(workbench, "|name", "("), "a bracket before a name swallows nothing");
        assertEquals("// don't (", typed(workbench, "// don't |\n", "(").strip(), "a comment is left alone");
    }

    @Test
    void aBodyIsIndentedAndEnds(Workbench workbench) throws Exception {
        assertEquals("neuron Cell {\n    state v\n    input i\n}", typed(workbench, "|", "neuron Cell {\rstate v\rinput i"));
        assertEquals("neuron Cell {\n    state v\n}\n", typed(workbench, "neuron Cell {\n    state v\n    |\n", "}"));
        assertEquals("train t {\n    a(\n        b\n    )\n}\n", typed(workbench, "train t {\n    a(|)\n}\n", "\rb"));
        assertEquals("    state v\n    state w\n", typed(workbench, "    state v|state w\n", "\r"));
    }

    @Test
    void commentsGoOnAndEnd(Workbench workbench) throws Exception {
        assertEquals("/**\n * How long.\n * And why.\n */", typed(workbench, "|", "/**\rHow long.\rAnd why."));
        assertEquals("/* short */\n", typed(workbench, "|\n", "/* short */"));
        assertEquals("    /**\n     * a\n     */\n    state v\n", typed(workbench, "    |\n    state v\n", "/**\ra"));
        assertEquals("a /*b\n", typed(workbench, "a /|b\n", "*"), "code that follows is not cut in two");
    }

    @Test
    void linesBecomeCommentsAndCodeAgain(Workbench workbench) throws Exception {
        String text = "neuron Cell {\n    state v\n\n    input i\n}\n";
        ITextEditor editor = workbench.open(workbench.write("commented.tain", text));
        IDocument document = workbench.document(editor);
        editor.selectAndReveal(text.indexOf("    state"), "    state v\n\n    input".length());
        Commands.run(workbench, editor, "org.tain.eclipse.commentLines");
        assertEquals("neuron Cell {\n    // state v\n\n    // input i\n}\n", document.get());
        Commands.run(workbench, editor, "org.tain.eclipse.commentLines");
        assertEquals(text, document.get());
        editor.selectAndReveal(text.indexOf("state"), "state v\n\n    input i".length());
        Commands.run(workbench, editor, "org.tain.eclipse.commentBlock");
        assertEquals("neuron Cell {\n    /* state v\n\n    input i */\n}\n", document.get());
        Commands.run(workbench, editor, "org.tain.eclipse.commentBlock");
        assertEquals(text, document.get());
        Commands.run(workbench, editor, "org.eclipse.ui.edit.undo");
        assertEquals("neuron Cell {\n    /* state v\n\n    input i */\n}\n", document.get(), "undo is one step");
    }

    @Test
    void aDoubleClickSelectsWhatBelongsTogether(Workbench workbench) throws Exception {
        String text = "network N\nrule R { on pre { weight += post.v * (10 ms + tau) } } // naïve word\n";
        ITextEditor editor = workbench.open(workbench.write("clicked.tain", text));
        assertEquals("post.v", doubleClick(workbench, editor, text.indexOf("post") + 1));
        assertEquals("post.v", doubleClick(workbench, editor, text.indexOf(".v") + 1));
        assertEquals("10 ms", doubleClick(workbench, editor, text.indexOf("10 ms") + 1));
        assertEquals("tau", doubleClick(workbench, editor, text.indexOf("tau") + 1));
        assertEquals("10 ms + tau", doubleClick(workbench, editor, text.indexOf("10 ms")));
        assertEquals("naïve", doubleClick(workbench, editor, text.indexOf("naïve") + 1));
    }

    @Test
    void theEditorLeadsFromBracketToBracket(Workbench workbench) throws Exception {
        String text = "rule R { on pre { weight += (1 + 2) } } // }\n";
        ITextEditor editor = workbench.open(workbench.write("paired.tain", text));
        editor.selectAndReveal(text.indexOf("{") + 1, 0);
        Commands.run(workbench, editor, "org.eclipse.ui.genericeditor.gotoMatchingBracket");
        int caret = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
        assertEquals(text.lastIndexOf("} //"), caret, "before the partner, not before the one in the comment");
    }

    /** What a text becomes when something is typed where the bar stands. */
    private static String typed(Workbench workbench, String text, String keys) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("typed.tain", text.replace("|", "")));
        Keys keyboard = new Keys(workbench, editor);
        keyboard.caret(text.indexOf('|'));
        keyboard.type(keys);
        String after = workbench.document(editor).get();
        keyboard.escape();
        workbench.page().closeEditor(editor, false);
        workbench.settle();
        return after;
    }

    private static String doubleClick(Workbench workbench, ITextEditor editor, int offset) {
        StyledText text = workbench.viewer(editor).getTextWidget();
        assertNotNull(text);
        editor.selectAndReveal(offset, 0);
        workbench.settle();
        Point place = text.getLocationAtOffset(offset);
        Event click = new Event();
        click.button = 1;
        click.x = place.x;
        click.y = place.y + 2;
        for (int count = 1; count <= 2; count++) {
            click.count = count;
            text.notifyListeners(SWT.MouseDown, click);
            text.notifyListeners(SWT.MouseUp, click);
        }
        workbench.settle();
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }
}
