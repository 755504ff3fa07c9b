package org.tain.analysis.figure;

import java.awt.geom.Rectangle2D;

import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Text;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.MetricsTable;

/** The reconstruction loss and the sparsity loss over the training. */
public final class LossFigure implements Figure {
    private static final double LEFT = 76;
    private static final double BOTTOM = 58;
    private static final double TOP = Head.HEIGHT + 30;

    private final Head head;
    private final double[] presentations;
    private final double[] reconstruction;
    private final double[] sparsity;

    private LossFigure(Head head, MetricsTable metrics) {
        this.head = head;
        presentations = metrics.column("presentation");
        reconstruction = metrics.column("rec_loss");
        sparsity = metrics.column("sparsity_loss");
    }

    /** The course of the losses. */
    public static LossFigure of(RunFolder run) throws MissingData {
        MetricsTable metrics = run.metrics();
        if (!metrics.has("rec_loss") || !metrics.has("sparsity_loss")) {
            throw new MissingData("the run recorded no measures of an autoencoder");
        }
        return new LossFigure(Head.of(run), metrics);
    }

    @Override
    public String name() {
        return "fig6b-losses";
    }

    @Override
    public String title() {
        return "Losses over training";
    }

    @Override
    public String caption() {
        return "Reconstruction loss, the squared difference of early and late spike counts summed over the input "
                + "neurons (a), and sparsity loss, the squared relative deviation of the code neurons' rates from "
                + "their target (b, logarithmic), both averaged over blocks of presentations.";
    }

    @Override
    public double width() {
        return 800;
    }

    @Override
    public double height() {
        return 350;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        double panel = width / 2;
        double plotWidth = panel - LEFT - Head.MARGIN - 8;
        double plotHeight = height - TOP - BOTTOM;
        Head.panel(canvas, "a", "Reconstruction loss", Head.MARGIN, TOP - 14);
        Courses.paint(canvas, new Rectangle2D.Double(LEFT, TOP, plotWidth, plotHeight),
                Axis.linear(Text.of("squared spikes per presentation"), 0, Courses.largest(reconstruction), 4),
                presentations, reconstruction, Palette.BLUE);
        Head.panel(canvas, "b", "Sparsity loss", panel + Head.MARGIN, TOP - 14);
        Courses.paint(canvas, new Rectangle2D.Double(panel + LEFT, TOP, plotWidth, plotHeight),
                Axis.decades(Text.of("squared relative deviation"), Courses.smallest(sparsity, 0),
                        Courses.largest(sparsity)),
                presentations, sparsity, Palette.VERMILLION);
    }
}
