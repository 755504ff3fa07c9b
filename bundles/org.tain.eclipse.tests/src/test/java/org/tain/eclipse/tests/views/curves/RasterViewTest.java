package org.tain.eclipse.tests.views.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.raster.RecordingFigure;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.raster.RasterView;

@ExtendWith(FreshWorkbench.class)
class RasterViewTest {
    private static final int VISIBLE = 1;
    private static final int HIDDEN = 2;
    private Shown view;

    @AfterEach
    void showNothing() {
        view.close();
    }

    private String title() {
        return view.painted().figure().title();
    }

    private static Point2D at(Plot plot, double ms, double neuron) {
        return new Point2D.Double(plot.x(ms), plot.y(neuron));
    }

    @Test
    void theLatestPresentationIsShownUntilAnotherIsChosen(Workbench workbench) throws Exception {
        SmallRun run = Shown.run(workbench, "Small-1").begin();
        view = Shown.in(workbench, RasterView.ID);
        view.awaitMessage("No run is shown. Train or simulate");
        view.show(run);
        view.awaitMessage("Small-1 has recorded no spikes yet");
        run.raster(0);
        view.await("the first is drawn", painted -> painted.figure().title().endsWith("presentation 1"));
        run.raster(99);
        view.await("the latest is drawn", painted -> painted.figure().title().endsWith("presentation 100"));
        Hand hand = new Hand(view.canvas());
        hand.key(',', ',');
        view.await("the first again", painted -> painted.figure().title().endsWith("presentation 1"));
        hand.key('.', '.');
        view.await("the latest again", painted -> painted.figure().title().endsWith("presentation 100"));
        run.raster(199);
        view.await("it follows the run", painted -> painted.figure().title().endsWith("presentation 200"));
        view.exportBoth("Spikes: Small-1");
    }

    /** Until it is drawn as large as the view has become; before, rows are too low to be pointed at. */
    private void awaitWhole() {
        view.await("it is drawn in the whole view", painted -> {
            Rectangle2D lowest = painted.plots().getLast().area();
            return view.canvas().pointOf(0, lowest.getMaxY()).y > 0.8 * view.canvas().getSize().y;
        });
    }

    @Test
    void theSpikeUnderThePointerIsNamed(Workbench workbench) throws Exception {
        view = Shown.in(workbench, RasterView.ID, Shown.run(workbench, "Small-1").begin().raster(0));
        awaitWhole();
        new Hand(view.canvas()).move(at(view.plots().get(HIDDEN), 10.25, 7));
        String text = view.canvas().getToolTipText();
        assertTrue(text.startsWith("hidden 7\nspike at 10.25 ms, code bout"), text);
    }

    @Test
    void timeAndNeuronsAreZoomed(Workbench workbench) throws Exception {
        view = Shown.in(workbench, RasterView.ID, Shown.run(workbench, "Small-1").begin().raster(0));
        awaitWhole();
        Hand hand = new Hand(view.canvas());
        Plot visible = view.plots().get(VISIBLE);
        hand.drag(at(visible, 5, 20), at(visible, 12, 8));
        view.await("the box is enlarged", painted -> Math.abs(painted.plots().get(0).xAxis().from() - 5) < 0.2);
        assertEquals(8, view.plots().get(VISIBLE).yAxis().from(), 1);
        assertEquals(-0.5, view.plots().get(HIDDEN).yAxis().from(), 1e-9);
        hand.wheel(at(view.plots().get(HIDDEN), 8, 3), 6);
        view.await("the wheel zooms the time", painted -> painted.plots().get(0).xAxis().range().length() < 6);
        hand.key('0', '0');
        view.await("all is shown",
                painted -> painted.plots().get(0).xAxis().to() == 20 && painted.plots().get(VISIBLE).yAxis().to() == 31.5);
    }

    @Test
    void aBorderBetweenTwoPopulationsIsMoved(Workbench workbench) throws Exception {
        view = Shown.in(workbench, RasterView.ID, Shown.run(workbench, "Small-1").begin().raster(0));
        awaitWhole();
        double before = view.plots().get(VISIBLE).area().getHeight();
        Rectangle2D border = view.painted().regions().stream().filter(region -> region.kind().equals(RecordingFigure.BORDER))
                .findFirst()
                .orElseThrow().shape().getBounds2D();
        Point2D from = new Point2D.Double(border.getCenterX(), border.getCenterY());
        new Hand(view.canvas()).drag(from, new Point2D.Double(from.getX(), from.getY() + 20));
        view.await("the upper is higher", painted -> painted.plots().get(VISIBLE).area().getHeight() > before + 15);
    }

    @Test
    void aSimulationIsShownWithItsStates(Workbench workbench) throws Exception {
        view = Shown.in(workbench, RasterView.ID, Shown.run(workbench, "Curve-1").simulation());
        view.await("spikes and three states are drawn", painted -> painted.plots().size() == 5);
        assertEquals("Spikes: Curve-1  ·  simulation", title());
        Hand hand = new Hand(view.canvas());
        hand.click(at(view.plots().get(1), 500, 6));
        view.await("the state of the neuron is drawn", painted -> painted.plots().size() == 3);
        hand.move(new Point2D.Double(view.plots().get(2).x(100), view.plots().get(2).area().getCenterY()));
        String text = view.canvas().getToolTipText();
        assertTrue(text.startsWith("cell 6\nv = ") && text.contains(" mV at "), text);
    }
}
