package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class CompletionTest {
    private static final String MODEL = """
            network Complete
            layer visible : LIF[3]
            layer hidden : LIF[3]
            """;

    @Test
    void whatCanBeWrittenIsProposed(Workbench workbench) throws Exception {
        String text = MODEL + "connect vis";
        ITextEditor editor = workbench.open(workbench.write("complete.tain", text));
        Keys keys = new Keys(workbench, editor);
        keys.caret(text.length());
        ((ITextOperationTarget) workbench.viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        workbench.waitUntil("the layer is proposed", () -> Proposals.labels().contains("visible"));
        Pictures.take(workbench, "completion");
        keys.press('\r');
        IDocument document = workbench.document(editor);
        workbench.waitUntil("the layer is inserted", () -> document.get().contains("connect visible"));
        assertEquals(MODEL + "connect visible", document.get().stripTrailing());
    }

    @Test
    void theListOpensWhereALayerIsExpected(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("typed.tain", MODEL));
        Keys keys = new Keys(workbench, editor);
        keys.caret(MODEL.length());
        keys.type("connect ");
        workbench.waitUntil("the layers are proposed by themselves", () -> Proposals.labels().contains("hidden"));
        keys.type("hid");
        workbench.waitUntil("what is typed narrows the list",
                () -> Proposals.labels().contains("hidden") && !Proposals.labels().contains("visible"));
        keys.escape();
        assertTrue(Proposals.labels().isEmpty());
    }

    @Test
    void arrowsMoveTheChoice(Workbench workbench) throws Exception {
        String text = MODEL + "connect ";
        ITextEditor editor = workbench.open(workbench.write("arrows.tain", text));
        Keys keys = ask(workbench, editor, text.length());
        List<String> offered = Proposals.labels();
        keys.press(SWT.NONE, SWT.ARROW_DOWN);
        keys.press('\t');
        assertEquals(text + offered.get(1), workbench.document(editor).get());
        ask(workbench, editor, text.length());
        keys.press(SWT.NONE, SWT.ARROW_UP);
        keys.press(SWT.NONE, SWT.ARROW_UP);
        assertTrue(Proposals.labels().size() > 1, "from the first one up to the last one");
        keys.escape();
        assertEquals(text + offered.get(1), workbench.document(editor).get(), "nothing else is written");
    }

    @Test
    void theListLeavesTheOtherKeysAlone(Workbench workbench) throws Exception {
        String text = MODEL + "connect ";
        ITextEditor editor = workbench.open(workbench.write("left.tain", text));
        Keys keys = ask(workbench, editor, text.length());
        keys.press(SWT.NONE, SWT.ARROW_LEFT);
        assertTrue(Proposals.labels().isEmpty(), "the caret has gone elsewhere");
        keys.press('\r');
        assertTrue(workbench.document(editor).get().startsWith(MODEL + "connect\n"), "a new line where the caret is");
    }

    @Test
    void whereLessIsWrittenMoreIsPossible(Workbench workbench) throws Exception {
        String text = MODEL + "connect vis";
        ITextEditor editor = workbench.open(workbench.write("less.tain", text));
        Keys keys = ask(workbench, editor, text.length());
        assertEquals(List.of("visible"), Proposals.labels());
        for (int i = 0; i < 3; i++) {
            keys.press(SWT.BS);
        }
        workbench.waitUntil("the other layer is proposed as well", () -> Proposals.labels().contains("hidden"));
        keys.type("visible");
        workbench.waitUntil("what is written in full needs no list", () -> Proposals.labels().isEmpty());
    }

    @Test
    void itsWindowsAreMadeOnceAndGoWithTheEditor(Workbench workbench) throws Exception {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        int before = Display.getCurrent().getShells().length;
        int followed = window.getListeners(SWT.Move).length;
        String text = MODEL + "connect hidden -> visible { all to all, ";
        ITextEditor editor = workbench.open(workbench.write("once.tain", text));
        Keys keys = ask(workbench, editor, text.length());
        workbench.waitUntil("something is said of the first one", () -> Windows.open().count() == 2);
        int known = Display.getCurrent().getShells().length;
        keys.escape();
        assertEquals(0, Windows.open().count());
        ask(workbench, editor, text.length());
        workbench.waitUntil("it is said again", () -> Windows.open().count() == 2);
        assertEquals(known, Display.getCurrent().getShells().length);
        editor.getSite().getPage().closeEditor(editor, false);
        workbench.settle();
        assertEquals(before, Display.getCurrent().getShells().length);
        assertEquals(followed, window.getListeners(SWT.Move).length, "an open list follows the window no longer");
    }

    private static Keys ask(Workbench workbench, ITextEditor editor, int place) throws Exception {
        Keys keys = new Keys(workbench, editor);
        keys.caret(place);
        ((ITextOperationTarget) workbench.viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        workbench.waitUntil("something is proposed", () -> !Proposals.labels().isEmpty());
        return keys;
    }
}
