package org.tain.eclipse.tests.views.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.model.NetworkView;
import org.tain.eclipse.views.model.PlasticityView;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;

@ExtendWith(FreshWorkbench.class)
class NetworkViewTest {
    @Test
    void withoutAModelTheViewSaysWhatToDo(Workbench workbench) throws Exception {
        PictureCanvas canvas = ((PictureView) workbench.show(NetworkView.ID)).picture();
        assertTrue(canvas.message().startsWith("Open a model (*.tain)"), canvas.message());
    }

    @Test
    void theModelOfTheEditorIsDrawnAndFollowsIt(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = ((PictureView) workbench.show(NetworkView.ID)).picture();
        PictureCanvas windows = ((PictureView) workbench.show(PlasticityView.ID)).picture();
        workbench.waitUntil("the network is drawn", () -> canvas.painted().isPresent());
        workbench.waitUntil("the windows are drawn", () -> windows.painted().isPresent());
        workbench.screenshot(Path.of("/tmp/viewsmodel/w1.png"));
    }
}
