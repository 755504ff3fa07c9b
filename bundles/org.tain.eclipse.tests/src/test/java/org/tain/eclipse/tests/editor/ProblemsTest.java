package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class ProblemsTest {
    private static final String WRONG = "network Wrong\nlayer a : Nobody[3]\n";

    @Test
    void anUnknownNameIsMarkedWhereItStands(Workbench workbench) throws Exception {
        IFile file = workbench.write("wrong.tain", WRONG);
        workbench.open(file);
        workbench.waitUntil("the unknown neuron is marked", () -> problems(file).size() == 1);
        IMarker problem = problems(file).getFirst();
        assertTrue(problem.getAttribute(IMarker.MESSAGE, "").contains("Nobody"));
        assertEquals(IMarker.SEVERITY_ERROR, problem.getAttribute(IMarker.SEVERITY, -1));
        assertEquals(WRONG.indexOf("Nobody"), problem.getAttribute(IMarker.CHAR_START, -1));
        assertEquals(WRONG.indexOf("Nobody") + 6, problem.getAttribute(IMarker.CHAR_END, -1));
        assertEquals(2, problem.getAttribute(IMarker.LINE_NUMBER, -1));
    }

    @Test
    void problemsComeAndGoAsOneTypes(Workbench workbench) throws Exception {
        IFile file = workbench.write("typed.tain", "network Typed\nlayer a : LIF[3]\n");
        ITextEditor editor = workbench.open(file);
        IDocument document = workbench.document(editor);
        workbench.waitUntil("the model is checked and right", () -> errors(file).isEmpty());
        document.replace(document.get().indexOf("LIF"), 3, "Nobody");
        workbench.waitUntil("the wrong name is underlined", () -> annotations(editor).contains("Nobody"));
        document.replace(0, 0, "// a comment above moves it\n");
        workbench.waitUntil("the marker has moved",
                () -> errors(file).stream().anyMatch(problem -> problem.getAttribute(IMarker.LINE_NUMBER, -1) == 3));
        document.replace(document.get().indexOf("Nobody"), 6, "LIF");
        workbench.waitUntil("the problem is gone", () -> errors(file).isEmpty());
    }

    @Test
    void whatWasTypedAndNotSavedIsForgotten(Workbench workbench) throws Exception {
        IFile file = workbench.write("closed.tain", WRONG);
        ITextEditor editor = workbench.open(file);
        workbench.waitUntil("the error is marked", () -> !errors(file).isEmpty());
        workbench.document(editor).set("network Right\nlayer a : LIF[3]\n");
        workbench.waitUntil("the error is gone", () -> errors(file).isEmpty());
        workbench.page().closeEditor(editor, false);
        workbench.waitUntil("the file is as wrong as before", () -> !errors(file).isEmpty());
    }

    @Test
    void filesThatNobodyOpenedAreCheckedToo(Workbench workbench) throws Exception {
        IFile other = workbench.write("other.tain", WRONG);
        workbench.open(workbench.write("open.tain", "network Open\n"));
        workbench.waitUntil("the other file is checked", () -> !errors(other).isEmpty());
        workbench.write("other.tain", "network Right\nlayer a : LIF[3]\n");
        workbench.waitUntil("the change on disk is seen", () -> errors(other).isEmpty());
    }

    static List<IMarker> problems(IFile file) {
        try {
            return List.of(file.findMarkers("org.tain.eclipse.problem", false, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<IMarker> errors(IFile file) {
        return problems(file).stream()
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR).toList();
    }

    /** The texts under the problem annotations, joined. */
    private static String annotations(ITextEditor editor) {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<String> texts = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof MarkerAnnotation problem) {
                texts.add(problem.getText());
            }
        }
        return String.join("\n", texts);
    }
}
