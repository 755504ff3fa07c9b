package org.tain.eclipse.tests.views.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.figure.WindowFigure;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.model.PlasticityView;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureExport;
import org.tain.eclipse.views.picture.PictureFormat;

/** The windows of the rules follow the parameters as they are typed. */
@ExtendWith(FreshWorkbench.class)
class PlasticityViewTest {
    @TempDir
    Path folder;

    @Test
    void aLongerTimeConstantMakesTheWindowWider(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, PlasticityView.ID);
        assertEquals("Forward: STDP\n20 ms: 0.0184 mV", forwardAt20ms(canvas));
        IDocument document = workbench.document(editor);
        document.replace(document.get().indexOf("tauPlus = 20") + "tauPlus = ".length(), 2, "40");
        workbench.waitUntil("the window is wider", () -> forwardAt20ms(canvas).endsWith("20 ms: 0.0303 mV"));
        editor.doRevertToSaved();
    }

    @Test
    void theWindowsAreShiftedByWhereTheDelaysLie(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, PlasticityView.ID);
        assertTrue(change(canvas, 0, 3) > 0 && change(canvas, 0, -3) < 0, "two equal halves shift nothing");
        IDocument document = workbench.document(editor);
        String link = "Exponential(tau = 2 ms), delay ";
        int delay = document.get().indexOf(link, document.get().indexOf("as W")) + link.length();
        document.replace(delay, "2 ms".length(), "axonal 5 ms dendritic 1 ms");
        // a spike is 5 ms on its way to the synapse, and the target's spike 1 ms on its way back to it
        workbench.waitUntil("the forward window begins at 5 - 1 = 4 ms", () -> change(canvas, 0, 3) < 0);
        assertTrue(change(canvas, 0, 5) > 0);
        assertTrue(change(canvas, 1, -3) > 0 && change(canvas, 1, 3) < 0, "the backward one is as it was");
        assertTrue(change(canvas, 2, 5) > 0.08 && change(canvas, 2, 3) < 0, "between their edges the two cancel out");
        editor.doRevertToSaved();
    }

    /** The change in a panel at a time difference, as the pointer there is told. */
    private static double change(PictureCanvas canvas, int panel, double ms) {
        Painted painted = canvas.painted().orElseThrow();
        Plot plot = painted.plots().get(panel);
        String told = ((WindowFigure) painted.figure()).about(painted.plots(), plot.x(ms), plot.area().getCenterY())
                .orElseThrow().lines().skip(1).findFirst().orElseThrow();
        return Double.parseDouble(told.substring(told.indexOf(':') + 1).replace(" mV", "").replace('−', '-').strip());
    }

    @Test
    void aWindowThatIsClickedIsFoundInItsPairAndTheOtherWayRound(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, PlasticityView.ID);
        Pictures.click(canvas, Pictures.region(canvas, "learning", "Q"));
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertTrue(selection.getText().startsWith("mirror of STDP"), selection.getText());
        editor.selectAndReveal(MirrorModel.TEXT.indexOf("connect seen"), 0);
        workbench.waitUntil("the window of W is selected",
                () -> canvas.selection().map(Region::name).orElse("").equals("W"));
    }

    @Test
    void theFigureIsExportedAsPngAndSvgOrNotAtAll(Workbench workbench) throws Exception {
        workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        PictureCanvas canvas = Pictures.drawn(workbench, PlasticityView.ID);
        for (PictureFormat format : PictureFormat.values()) {
            PictureExport export = new PictureExport(canvas.painted().orElseThrow().figure(), format,
                    folder.resolve("windows." + format.ending()));
            export.schedule();
            workbench.waitUntil("it is written", () -> export.getResult() != null);
            assertTrue(export.getResult().isOK(), export.getResult().getMessage());
        }
        byte[] png = Files.readAllBytes(folder.resolve("windows.png"));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
        assertTrue(Files.readString(folder.resolve("windows.svg")).contains("<svg"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing unfinished is left");
        }
    }

    private static String forwardAt20ms(PictureCanvas canvas) {
        Painted painted = canvas.painted().orElseThrow();
        Plot forward = painted.plots().getFirst();
        return ((WindowFigure) painted.figure()).about(painted.plots(), forward.x(20), forward.y(0)).orElse("");
    }
}
