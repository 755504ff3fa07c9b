package org.tain.eclipse.tests.views.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.figure.NetworkFigure;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.model.ActiveNetwork;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.model.NetworkView;
import org.tain.eclipse.views.picture.PictureCanvas;

/** The drawing and the text are two sides of one network. */
@ExtendWith(FreshWorkbench.class)
class NetworkViewTest {
    private static final String POPULATION = "population";

    @Test
    void withoutAModelTheViewSaysWhatToDo(Workbench workbench) throws Exception {
        PictureCanvas canvas = Pictures.show(workbench, NetworkView.ID);
        workbench.waitUntil("a message is shown", () -> canvas.message().startsWith("Open a model (*.tain)"));
    }

    @Test
    void aLayerThatIsClickedIsSelectedInTheText(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        Pictures.click(canvas, Pictures.region(canvas, POPULATION, "code"));
        assertEquals("code", selected(editor).getText());
        assertEquals(MirrorModel.TEXT.indexOf("layer code") + "layer ".length(), selected(editor).getOffset());
        assertEquals("code", canvas.selection().orElseThrow().name());
    }

    @Test
    void theCaretInALinkOfAPoolSelectsItInTheDrawing(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        editor.selectAndReveal(MirrorModel.TEXT.indexOf("weight 2 mV"), 0);
        workbench.waitUntil("the link is selected",
                () -> canvas.selection().map(Region::name).orElse("").equals("calm.inhibits1"));
        editor.selectAndReveal(0, 0);
        workbench.waitUntil("nothing is selected", () -> canvas.selection().isEmpty());
    }

    @Test
    void selectionGoesBothWaysBetweenOutlineAndDrawing(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        IViewPart outline = workbench.page().showView("org.eclipse.ui.views.ContentOutline", null,
                IWorkbenchPage.VIEW_VISIBLE);
        workbench.page().activate(editor);
        Tree tree = (Tree) ((ContentOutlinePage) ((ContentOutline) outline).getCurrentPage()).getControl();
        workbench.waitUntil("the declarations are there", () -> item(tree, "code") != null);

        Pictures.click(canvas, Pictures.region(canvas, POPULATION, "code"));
        workbench.waitUntil("the outline shows the layer that was clicked",
                () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("code"));

        tree.setSelection(item(tree, "W"));
        tree.notifyListeners(SWT.Selection, new Event());
        workbench.waitUntil("the drawing shows the projection that was chosen in the outline",
                () -> canvas.selection().map(Region::name).orElse("").equals("W"));
        assertEquals("projection", canvas.selection().orElseThrow().kind());
    }

    private static TreeItem item(Tree tree, String name) {
        return Arrays.stream(tree.getItems()).filter(item -> item.getText().equals(name) || item.getText().startsWith(name + " "))
                .findFirst().orElse(null);
    }

    @Test
    void whatIsTypedIsDrawnAndWhatHasAnErrorIsNot(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        IDocument document = workbench.document(editor);
        int size = document.get().indexOf("LIF[3]") + "LIF[".length();
        document.replace(size, 1, "7");
        workbench.waitUntil("the new size is drawn", () -> about(canvas, "code").contains("7 neurons"));
        document.replace(size, 1, "none");
        workbench.waitUntil("the error is told", () -> canvas.remark().startsWith("Not up to date. Line 13: "));
        assertTrue(about(canvas, "code").contains("7 neurons"), "the last good network stays");
        document.replace(size, 4, "9");
        workbench.waitUntil("the mended network is drawn", () -> about(canvas, "code").contains("9 neurons"));
        assertEquals("", canvas.remark());
        editor.doRevertToSaved();
    }

    @Test
    void placesFollowTheTextThatIsTypedBeforeThem(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        workbench.document(editor).replace(0, 0, "// not yet read again\n");
        Pictures.click(canvas, Pictures.region(canvas, POPULATION, "seen"));
        assertEquals("seen", selected(editor).getText());
        editor.doRevertToSaved();
    }

    @Test
    void theViewFollowsTheEditorOnTop(Workbench workbench) throws Exception {
        ITextEditor first = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        workbench.open(workbench.write("cell.tain", "network Cell\nlayer alone : LIF[1]\nsimulate for 10 ms { step 0.1 ms }\n"));
        workbench.waitUntil("the other model is drawn", () -> canvas.painted().isPresent()
                && canvas.painted().get().regions().stream().anyMatch(r -> r.name().equals("alone")));
        workbench.open(workbench.write("notes.txt", "not a model"));
        assertTrue(canvas.painted().isPresent(), "a model that is only covered stays");
        workbench.page().activate(first);
        workbench.waitUntil("the first model is drawn", () -> canvas.painted().isPresent()
                && canvas.painted().get().regions().stream().anyMatch(r -> r.name().equals("code")));
        workbench.page().closeAllEditors(false);
        workbench.waitUntil("the view is empty", () -> canvas.message().startsWith("Open a model"));
    }

    @Test
    void anEmptyFileSaysHowToBegin(Workbench workbench) throws Exception {
        workbench.open(workbench.write("empty.tain", ""));
        PictureCanvas canvas = Pictures.show(workbench, NetworkView.ID);
        workbench.waitUntil("the way to begin is told", () -> canvas.message().contains("begin it with `network`"));
    }

    @Test
    void theKeyboardGoesFromPartToPartAndIntoTheText(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        canvas.setFocus();
        Pictures.click(canvas, Pictures.region(canvas, POPULATION, "seen"));
        for (int i = 0; i < 4 && !canvas.selection().map(Region::name).orElse("").equals("code"); i++) {
            Pictures.press(canvas, SWT.ARROW_UP);
        }
        assertEquals("code", selected(editor).getText());
        Pictures.press(canvas, SWT.CR);
        assertEquals(editor, workbench.page().getActivePart());
    }

    @Test
    void theDrawingTakesTheColoursOfADarkTheme(Workbench workbench) throws Exception {
        workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, NetworkView.ID);
        canvas.setBackground(new Color(30, 31, 34));
        canvas.setForeground(new Color(220, 220, 220));
        canvas.redraw();
        workbench.waitUntil("the paper is dark",
                () -> (canvas.painted().orElseThrow().image().getRGB(0, 0) & 0xffffff) == 0x1e1f22);
    }

    @Test
    void whenNobodyLooksNothingIsRead(Workbench workbench) throws Exception {
        workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        IViewPart view = workbench.show(NetworkView.ID);
        ActiveNetwork active = view.getSite().getService(ActiveNetwork.class);
        workbench.waitUntil("the model is read", () -> active.network().json().isPresent());
        workbench.page().hideView(view);
        workbench.settle();
        assertFalse(active.network().isOpen());
    }

    private static ITextSelection selected(ITextEditor editor) {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    private static String about(PictureCanvas canvas, String population) {
        return canvas.painted().map(p -> ((NetworkFigure) p.figure())
                .about(Pictures.region(canvas, POPULATION, population)).orElse("")).orElse("");
    }
}
