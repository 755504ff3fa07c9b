package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.service.prefs.Preferences;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class FormatTest {
    private static final String FORMAT = "org.tain.eclipse.format";
    private static final String ON_SAVE = "org.tain.eclipse.editor.formatOnSave";
    private static final String UNTIDY = """
            network Untidy
            layer   a:LIF[3]
            layer   b:LIF[4]
            """;
    private static final String TIDY = """
            network Untidy
            layer a : LIF[3]
            layer b : LIF[4]
            """;
    private final Preferences preferences = InstanceScope.INSTANCE.getNode("org.tain.eclipse");

    @AfterEach
    void forget() {
        preferences.remove(ON_SAVE);
    }

    @Test
    void aModelIsLaidOutAndUndoTakesItBack(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("untidy.tain", UNTIDY));
        IDocument document = workbench.document(editor);
        Commands.run(workbench, editor, FORMAT);
        workbench.waitUntil("the model is laid out", () -> document.get().equals(TIDY));
        Commands.run(workbench, editor, "org.eclipse.ui.edit.undo");
        assertEquals(UNTIDY, document.get());
    }

    @Test
    void onlyTheSelectedLinesAreLaidOut(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("partly.tain", UNTIDY));
        IDocument document = workbench.document(editor);
        editor.selectAndReveal(UNTIDY.indexOf("b:"), 2);
        Commands.run(workbench, editor, FORMAT);
        workbench.waitUntil("the line is laid out", () -> document.get().contains("layer b : LIF[4]"));
        assertEquals(UNTIDY.replace("layer   b:LIF", "layer b : LIF"), document.get());
    }

    @Test
    void savingLaysOutIfTheUserWantsIt(Workbench workbench) throws Exception {
        IFile file = workbench.write("saved.tain", "network Saved\n");
        ITextEditor editor = workbench.open(file);
        workbench.document(editor).set(UNTIDY);
        editor.doSave(new NullProgressMonitor());
        assertEquals(UNTIDY, text(file), "saved as it was typed");
        preferences.putBoolean(ON_SAVE, true);
        workbench.document(editor).replace(0, 0, "// changed\n");
        editor.doSave(new NullProgressMonitor());
        assertEquals("// changed\n" + UNTIDY, text(file), "the text is on disk before anyone is asked");
        workbench.waitUntil("the layout is saved, too", () -> text(file).equals("// changed\n" + TIDY) && !editor.isDirty());
    }

    @Test
    void aBrokenModelIsSavedAsItIs(Workbench workbench) throws Exception {
        preferences.putBoolean(ON_SAVE, true);
        IFile file = workbench.write("broken.tain", "network Broken\n");
        ITextEditor editor = workbench.open(file);
        String broken = UNTIDY + "layer   c:\n";
        workbench.document(editor).set(broken);
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        workbench.waitUntil("it is known to be broken", () -> !ProblemsTest.problems(file).isEmpty());
        Commands.run(workbench, editor, FORMAT);
        workbench.settle();
        assertEquals(broken, workbench.document(editor).get());
        assertEquals(broken, text(file));
    }

    private static String text(IFile file) {
        try {
            return Files.readString(file.getLocation().toPath());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
