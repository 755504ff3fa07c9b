package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class NavigationTest {
    private static final String FOLLOW = "org.eclipse.ui.edit.text.open.hyperlink";
    private static final String CELLS = """
            neuron Cell {
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / 10 ms
                spike when v >= 15 mV { v = 0 mV }
            }
            """;
    private static final String MODEL = """
            network Led
            layer visible : Cell[4]
            layer hidden : LIF[9]
            connect visible -> hidden as W { all to all, weight 1 mV, Exponential(tau = 3 ms), delay 6 ms }
            """;

    @Test
    void aNameLeadsToItsDeclarationInTheFile(Workbench workbench) throws Exception {
        workbench.write("cells.tain", CELLS);
        ITextEditor editor = workbench.open(workbench.write("led.tain", MODEL));
        follow(workbench, editor, "visible ->");
        workbench.waitUntil("the layer is selected", () -> selection(editor).getOffset() == MODEL.indexOf("visible :"));
        assertEquals("visible", selection(editor).getText());
    }

    @Test
    void itLeadsToAnotherFileOfTheProject(Workbench workbench) throws Exception {
        workbench.write("cells.tain", CELLS);
        ITextEditor editor = workbench.open(workbench.write("led.tain", MODEL));
        follow(workbench, editor, "Cell[4]");
        workbench.waitUntil("the other file is open", () -> active(workbench).getTitle().equals("cells.tain"));
        workbench.waitUntil("the neuron is selected", () -> "Cell".equals(selection(active(workbench)).getText()));
        assertEquals(CELLS.indexOf("Cell"), selection(active(workbench)).getOffset());
    }

    @Test
    void itLeadsIntoTheLibraryWhichIsReadOnly(Workbench workbench) throws Exception {
        workbench.write("cells.tain", CELLS);
        ITextEditor editor = workbench.open(workbench.write("led.tain", MODEL));
        follow(workbench, editor, "LIF[9]");
        workbench.waitUntil("the library's neurons are open", () -> active(workbench).getTitle().equals("neurons.tain"));
        ITextEditor library = active(workbench);
        workbench.waitUntil("the neuron is selected", () -> "LIF".equals(selection(library).getText()));
        assertFalse(library.isEditable(), "nobody changes the library");
        Pictures.take(workbench, "library");
        String text = workbench.document(library).get();
        follow(workbench, library, "v' =");
        workbench.waitUntil("its names lead on", () -> "v".equals(selection(library).getText()));
        assertEquals(text, workbench.document(library).get());
    }

    @Test
    void anEditorThatIsClosedMeanwhileIsNotMissed(Workbench workbench) throws Exception {
        workbench.write("cells.tain", CELLS);
        ITextEditor editor = workbench.open(workbench.write("led.tain", MODEL));
        editor.selectAndReveal(MODEL.indexOf("Cell[4]"), 0);
        Commands.run(workbench, editor, FOLLOW);
        workbench.page().closeEditor(editor, false);
        ITextEditor other = workbench.open(workbench.write("other.tain", "network Other\nlayer a : LIF[3]\n"));
        follow(workbench, other, "a :");
        workbench.waitUntil("the next one is answered", () -> "a".equals(selection(other).getText()));
    }

    private static void follow(Workbench workbench, ITextEditor editor, String place) throws Exception {
        editor.selectAndReveal(workbench.document(editor).get().indexOf(place), 0);
        workbench.settle();
        Commands.run(workbench, editor, FOLLOW);
    }

    private static ITextEditor active(Workbench workbench) {
        return (ITextEditor) workbench.page().getActiveEditor();
    }

    private static ITextSelection selection(ITextEditor editor) {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }
}
