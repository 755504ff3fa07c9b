package org.tain.eclipse.tests.views.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.training.TrainingFigure;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.training.TrainingView;

@ExtendWith(FreshWorkbench.class)
class TrainingViewTest {
    private Shown view;

    @AfterEach
    void showNothing() {
        view.close();
    }

    private static double last(Plot plot) {
        return plot.xAxis().to();
    }

    private TrainingFigure figure() {
        return (TrainingFigure) view.painted().figure();
    }

    private Point2D place(int plot, double presentation) {
        Plot at = view.plots().get(plot);
        return new Point2D.Double(at.x(presentation), at.area().getCenterY());
    }

    @Test
    void withoutARunTheViewSaysWhatToDo(Workbench workbench) throws Exception {
        view = Shown.in(workbench, TrainingView.ID);
        view.awaitMessage("No run is shown. Train a network");
        SmallRun run = Shown.run(workbench, "Small-1").begin();
        view.show(run);
        view.awaitMessage("Small-1 has not finished its first block");
        run.blocks(1);
        view.await("the first block is drawn", painted -> last(painted.plots().get(0)) == SmallRun.BLOCK);
        view.show(Shown.run(workbench, "Curve-1").simulation());
        view.awaitMessage("Curve-1 is a simulation: the Raster view shows it.");
    }

    @Test
    void theCurvesGrowWithTheRun(Workbench workbench) throws Exception {
        SmallRun run = Shown.run(workbench, "Small-1").begin().blocks(10);
        view = Shown.in(workbench, TrainingView.ID, run);
        view.await("ten blocks are drawn", painted -> last(painted.plots().get(0)) == 1000);
        assertEquals(List.of("rec_loss", "corr_rec", "sparsity_loss", "corr_WQ", "mean_y", "spikes"),
                figure().charts().stream().map(chart -> chart.id()).toList());
        run.blocks(5);
        view.await("fifteen blocks are drawn", painted -> last(painted.plots().get(0)) == 1500);
        run.halfALine();
        view.canvas().remark("");
        Plot plot = view.plots().get(0);
        assertEquals("Reconstruction loss at 1,500 presentations\n3.3333", figure().told(0, plot.xAxis().to()));
        view.exportBoth("Measures over training");
    }

    @Test
    void aRunThatTookThePlaceOfAnotherIsReadAnew(Workbench workbench) throws Exception {
        view = Shown.in(workbench, TrainingView.ID, Shown.run(workbench, "Small-1").begin().blocks(10));
        view.await("ten blocks are drawn", painted -> last(painted.plots().get(0)) == 1000);
        Shown.run(workbench, "Small-1").eta(0.1).begin().blocks(12);
        view.await("the twelve of the other are drawn", painted -> last(painted.plots().get(0)) == 1200);
        assertEquals("Reconstruction loss at 500 presentations\n20", figure().told(0, 500));
    }

    @Test
    void thePointerReadsTheValues(Workbench workbench) throws Exception {
        view = Shown.in(workbench, TrainingView.ID, Shown.run(workbench, "Small-1").begin().blocks(10));
        view.await("it is drawn", painted -> true);
        Hand hand = new Hand(view.canvas());
        hand.move(place(0, 510));
        assertEquals("Reconstruction loss at 500 presentations\n10", view.canvas().getToolTipText());
        hand.key('.', '.');
        workbench.settle();
    }

    @Test
    void aBoxTheWheelAndTheKeysZoom(Workbench workbench) throws Exception {
        view = Shown.in(workbench, TrainingView.ID, Shown.run(workbench, "Small-1").begin().blocks(10));
        view.await("it is drawn", painted -> true);
        Hand hand = new Hand(view.canvas());
        Plot loss = view.plots().get(0);
        hand.drag(new Point2D.Double(loss.x(200), loss.y(40)), new Point2D.Double(loss.x(600), loss.y(10)));
        view.await("the box is enlarged", painted -> Math.abs(painted.plots().get(1).xAxis().from() - 200) < 10);
        assertEquals(600, last(view.plots().get(0)), 10);
        assertEquals(40, view.plots().get(0).yAxis().to(), 1);
        double length = view.plots().get(0).xAxis().range().length();
        hand.wheel(place(0, 400), -3);
        view.await("the wheel zooms out", painted -> painted.plots().get(0).xAxis().range().length() > 1.1 * length);
        double from = view.plots().get(0).xAxis().from();
        hand.key((char) 0, SWT.ARROW_RIGHT);
        view.await("the key moves it", painted -> painted.plots().get(0).xAxis().from() > from + 1);
        hand.key('0', '0');
        view.await("all is shown", painted -> painted.plots().get(0).xAxis().from() == 0 && last(painted.plots().get(0)) == 1000);
    }

    @Test
    void twoRunsAreOverlaidWithWhatDiffers(Workbench workbench) throws Exception {
        SmallRun one = Shown.run(workbench, "Small-1").begin().blocks(10);
        SmallRun two = Shown.run(workbench, "Small-2").eta(0.1).begin().blocks(7);
        view = Shown.in(workbench, TrainingView.ID, one, two);
        view.await("both are drawn",
                painted -> painted.regions().stream().filter(region -> region.kind().equals("run")).count() == 2);
        assertEquals(List.of("Small-1  ·  eta = 0.05 mV", "Small-2  ·  eta = 0.1 mV"),
                view.painted().regions().stream().filter(region -> region.kind().equals("run")).map(region -> region.name())
                        .toList());
        assertEquals("Reconstruction loss at 900 presentations\nSmall-1  5.5556\nSmall-2  14.286 at 700", figure().told(0, 890));
        two.blocks(20);
        view.await("the second grows", painted -> last(painted.plots().get(0)) == 2700);
        view.show(one);
        view.await("one is left", painted -> last(painted.plots().get(0)) == 1000);
    }

    @Test
    void theAxisAndTheChartsAreChosen(Workbench workbench) throws Exception {
        view = Shown.in(workbench, TrainingView.ID, Shown.run(workbench, "Small-1").begin().blocks(10));
        view.await("it is drawn", painted -> true);
        IAction logarithmic = view.action("Logarithmic Presentations");
        logarithmic.setChecked(true);
        logarithmic.run();
        view.await("the axis is logarithmic", painted -> painted.plots().get(0).xAxis().logarithmic());
        Menu menu = view.action("Charts").getMenuCreator().getMenu(view.canvas());
        MenuItem all = List.of(menu.getItems()).stream().filter(item -> item.getText().equals("All Charts")).findFirst()
                .orElseThrow();
        all.notifyListeners(SWT.Selection, new Event());
        view.await("all charts are there", painted -> ((TrainingFigure) painted.figure()).charts().size() == 8);
        assertTrue(view.plots().stream().allMatch(plot -> plot.xAxis().logarithmic()));
        view.action("Charts").getMenuCreator().dispose();
    }
}
