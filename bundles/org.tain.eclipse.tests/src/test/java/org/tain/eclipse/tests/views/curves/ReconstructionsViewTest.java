package org.tain.eclipse.tests.views.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.analysis.reconstruction.SampleSheet;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.reconstructions.ReconstructionsView;

@ExtendWith(FreshWorkbench.class)
class ReconstructionsViewTest {
    private static final int SAMPLES = 16;
    private Shown view;

    @AfterEach
    void showNothing() {
        view.close();
    }

    private Point2D middle(String kind, int sample) {
        Rectangle2D box = view.painted().regions().stream().filter(r -> r.kind().equals(kind) && r.index() == sample).findFirst()
                .orElseThrow().shape().getBounds2D();
        return new Point2D.Double(box.getCenterX(), box.getCenterY());
    }

    private static boolean isAt(Painted painted, long point) {
        return painted.regions().stream().map(Region::name).allMatch(String.valueOf(point)::equals);
    }

    @Test
    void theSamplesOfTheLatestPointAreShownUntilAnotherIsChosen(Workbench workbench) throws Exception {
        SmallRun run = Shown.run(workbench, "Small-1").begin();
        view = Shown.in(workbench, ReconstructionsView.ID);
        view.awaitMessage("No run is shown. Train a network with \"measure autoencoder\"");
        view.show(run);
        view.awaitMessage("Small-1 has recorded no samples yet");
        run.samples(0).samples(100);
        view.await("the latest is drawn", painted -> isAt(painted, 100) && painted.regions().size() == 3 * SAMPLES);
        run.samples(1000);
        view.await("the new one is drawn", painted -> isAt(painted, 1000));
        Hand hand = new Hand(view.canvas());
        hand.key(',', ',');
        view.await("the one before", painted -> isAt(painted, 100));
        hand.key(',', ',');
        view.await("before training", painted -> isAt(painted, 0));
        hand.move(middle(SampleSheet.RECONSTRUCTION, 3));
        String text = view.canvas().getToolTipText();
        assertTrue(text.startsWith("sample 3, before training\nno reconstruction"), text);
        view.exportBoth("Stimuli and their reconstructions");
    }

    @Test
    void allPointsAreShownBelowEachOtherAndOneSampleThroughThem(Workbench workbench) throws Exception {
        view = Shown.in(workbench, ReconstructionsView.ID,
                Shown.run(workbench, "Small-1").begin().samples(0).samples(100).samples(1000));
        view.await("it is drawn", painted -> true);
        IAction through = view.action("Through the Training");
        through.setChecked(true);
        through.run();
        view.await("stimuli and three rows", painted -> painted.regions().size() == 4 * SAMPLES);
        Hand hand = new Hand(view.canvas());
        hand.doubleClick(middle(SampleSheet.STIMULUS, 7));
        view.await("one sample at three points", painted -> painted.regions().size() == 3 * 3);
        assertTrue(view.painted().regions().stream().allMatch(region -> region.index() == 7));
        hand.key(SWT.ESC, SWT.ESC);
        view.await("all again", painted -> painted.regions().size() == 4 * SAMPLES);
        through.setChecked(false);
        through.run();
        view.await("one point again", painted -> isAt(painted, 1000));
        assertEquals(3 * SAMPLES, view.painted().regions().size());
    }

    @Test
    void aSimulationHasNone(Workbench workbench) throws Exception {
        view = Shown.in(workbench, ReconstructionsView.ID, Shown.run(workbench, "Curve-1").simulation());
        view.awaitMessage("Curve-1 is a simulation: it reconstructs nothing.");
    }
}
