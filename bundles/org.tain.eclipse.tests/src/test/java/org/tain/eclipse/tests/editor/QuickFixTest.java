package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class QuickFixTest {
    private static final String MODEL = """
            network Fixed
            layer visible : LIF[3]
            layer hidden : LIF[3]
            connect visable -> hidden as W { all to all, weight 1 mV, Exponential(tau = 3 ms), delay 6 ms }
            """;

    @Test
    void theEditorOffersTheFixWhereTheProblemIs(Workbench workbench) throws Exception {
        IFile file = workbench.write("fixed.tain", MODEL);
        ITextEditor editor = workbench.open(file);
        ISourceViewer viewer = workbench.viewer(editor);
        workbench.waitUntil("there are fixes", () -> fixes(file).stream().anyMatch(fix -> fix.contains("visible")));
        new Keys(workbench, editor).caret(MODEL.indexOf("visable") + 2);
        ((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
        workbench.waitUntil("the fix is offered",
                () -> Proposals.labels().stream().anyMatch(label -> label.contains("visible")));
        Pictures.take(workbench, "quick-fix");
        new Keys(workbench, editor).press('\r');
        workbench.waitUntil("the name is right", () -> workbench.document(editor).get().contains("connect visible ->"));
        workbench.waitUntil("the problem is gone",
                () -> ProblemsTest.problems(file).stream().noneMatch(marker -> message(marker).contains("visable")));
        editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        assertEquals(MODEL, workbench.document(editor).get());
    }

    @Test
    void theProblemsViewOffersItForAFileThatIsNotOpen(Workbench workbench) throws Exception {
        IFile file = workbench.write("closed.tain", MODEL);
        workbench.open(workbench.write("other.tain", "network Other\n"));
        workbench.waitUntil("there are fixes", () -> fixes(file).stream().anyMatch(fix -> fix.contains("visible")));
        IMarker problem = ProblemsTest.problems(file).stream().filter(marker -> message(marker).contains("visable"))
                .findFirst().orElseThrow();
        IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(problem))
                .filter(resolution -> resolution.getLabel().contains("visible")).findFirst().orElseThrow();
        fix.run(problem);
        ITextEditor editor = (ITextEditor) workbench.page().getActiveEditor();
        assertEquals("closed.tain", editor.getTitle().replace("*", ""));
        assertTrue(workbench.document(editor).get().contains("connect visible ->"));
        assertTrue(editor.isDirty(), "to be looked at before it is saved");
    }

    @Test
    void besideTheProblemTheFixIsOfferedToo(Workbench workbench) throws Exception {
        IFile file = workbench.write("beside.tain", MODEL);
        ITextEditor editor = workbench.open(file);
        workbench.waitUntil("there are fixes", () -> fixes(file).stream().anyMatch(fix -> fix.contains("visible")));
        new Keys(workbench, editor).caret(MODEL.indexOf("delay 6 ms") + 7);
        assertFalse(Proposals.labels().stream().anyMatch(label -> label.contains("visible")));
        ((ITextOperationTarget) workbench.viewer(editor)).doOperation(ISourceViewer.QUICK_ASSIST);
        workbench.waitUntil("the fix is offered",
                () -> Proposals.labels().stream().anyMatch(label -> label.contains("visible")));
        new Keys(workbench, editor).escape();
    }

    private static String message(IMarker marker) {
        return marker.getAttribute(IMarker.MESSAGE, "");
    }

    private static List<String> fixes(IFile file) {
        return ProblemsTest.problems(file).stream().filter(IDE.getMarkerHelpRegistry()::hasResolutions)
                .flatMap(marker -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)))
                .map(IMarkerResolution::getLabel).toList();
    }
}
