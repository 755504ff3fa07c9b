package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
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
}
