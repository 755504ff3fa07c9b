package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.TainLanguage;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class FoldingTest {
    private static final String MODEL = """
            network Folded
            // two lines of
            // one comment
            neuron Cell {
                parameter tau = 10 ms
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / tau
                spike when v >= 15 mV { v = 0 mV }
            }
            layer hidden : Cell[9]
            """;

    @Test
    void bodiesAndCommentsFold(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("folded.tain", MODEL));
        ProjectionViewer viewer = (ProjectionViewer) workbench.viewer(editor);
        workbench.waitUntil("both folds are there", () -> lines(viewer).equals(List.of(1, 3)));
        Commands.run(workbench, editor, "org.eclipse.ui.edit.text.folding.collapse_all");
        String shown = viewer.getTextWidget().getText();
        assertFalse(shown.contains("drive"), shown);
        assertTrue(shown.contains("neuron Cell {\n}\nlayer"), shown);
        Pictures.take(workbench, "folding");
        Commands.run(workbench, editor, "org.eclipse.ui.edit.text.folding.expand_all");
        assertEquals(MODEL, viewer.getTextWidget().getText());
    }

    @Test
    void whatIsFoldedStaysSoWhileOneTypes(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("typed.tain", MODEL));
        ProjectionViewer viewer = (ProjectionViewer) workbench.viewer(editor);
        IDocument document = workbench.document(editor);
        workbench.waitUntil("both folds are there", () -> lines(viewer).equals(List.of(1, 3)));
        viewer.getProjectionAnnotationModel().collapse(at(viewer, 3));
        workbench.settle();
        String synapse = "synapse Slow {\n    parameter tau = 5 ms\n}\n";
        document.replace(MODEL.indexOf("neuron"), 0, synapse + "\n");
        workbench.waitUntil("the new body folds", () -> lines(viewer).equals(List.of(1, 3, 7)));
        assertTrue(((ProjectionAnnotation) at(viewer, 7)).isCollapsed(), "the neuron is still folded");
        assertFalse(((ProjectionAnnotation) at(viewer, 3)).isCollapsed(), "the synapse is not");
        document.replace(document.get().indexOf(synapse), synapse.length(), "");
        workbench.waitUntil("it is gone", () -> lines(viewer).equals(List.of(1, 4)));
        assertFalse(viewer.getTextWidget().getText().contains("drive"), "the neuron is folded where it was before");
    }

    @Test
    void foldsStayWhereTheyAreWhileABracketIsWrong(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("wrong.tain", MODEL));
        ProjectionViewer viewer = (ProjectionViewer) workbench.viewer(editor);
        IDocument document = workbench.document(editor);
        workbench.waitUntil("both folds are there", () -> lines(viewer).equals(List.of(1, 3)));
        viewer.getProjectionAnnotationModel().collapse(at(viewer, 3));
        workbench.settle();
        OpenModel model = TainLanguage.model(document).orElseThrow();
        document.replace(MODEL.indexOf("// one"), 0, ")\n"); // nothing behind it can be read
        workbench.waitUntil("the server knows", () -> model.checkedVersion() == model.version());
        workbench.settle();
        assertTrue(((ProjectionAnnotation) at(viewer, 4)).isCollapsed(), "the neuron is still folded");
    }

    /** The first lines of all folds, in order. */
    private static List<Integer> lines(ProjectionViewer viewer) {
        List<Integer> lines = new ArrayList<>();
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            lines.add(line(viewer, all.next()));
        }
        return lines.stream().sorted().toList();
    }

    private static Annotation at(ProjectionViewer viewer, int line) {
        for (Iterator<Annotation> all = viewer.getProjectionAnnotationModel().getAnnotationIterator(); all.hasNext();) {
            Annotation fold = all.next();
            if (line(viewer, fold) == line) {
                return fold;
            }
        }
        throw new AssertionError("no fold in line " + line);
    }

    private static int line(ProjectionViewer viewer, Annotation fold) {
        try {
            return viewer.getDocument().getLineOfOffset(viewer.getProjectionAnnotationModel().getPosition(fold).getOffset());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
