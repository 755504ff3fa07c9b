package org.tain.analysis.figure;

import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Style;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.RunFolder;

/** What stands above every figure: its title and, under it, the run. */
public record Head(String subtitle) {
    /** Space to the left and right of every figure. */
    public static final double MARGIN = 28;
    /** Height of the head. */
    public static final double HEIGHT = 68;

    /** The head of the figures of a run: network, presentations and seed. */
    public static Head of(RunFolder run) {
        String network = run.network().network();
        String seed = "seed " + run.run().seed();
        if (!run.run().isTraining()) {
            return new Head(network + "  ·  " + Numbers.significant(run.network().durationMs(), 6) + " ms  ·  " + seed);
        }
        String done = Numbers.whole(run.run().presentationsDone()) + " presentations";
        return new Head(network + "  ·  " + done + "  ·  " + seed);
    }

    /** The head of the figures of a model that has not run. */
    static Head of(NetworkFile network) {
        return new Head(network.network() + "  ·  step " + Numbers.significant(network.stepMs(), 6) + " ms");
    }

    /** Paints it at the upper edge of a figure. */
    public void paint(Canvas canvas, String title) {
        paint(canvas, title, HEIGHT, Double.POSITIVE_INFINITY);
    }

    /** Paints it so that it ends at a height; a low one has room for the run alone, which is smaller where it is too long. */
    public void paint(Canvas canvas, String title, double height, double width) {
        canvas.text(title, MARGIN, height - 36, Style.TITLE, Anchor.START);
        double fitting = (width - MARGIN) / canvas.width(subtitle, Style.SUBTITLE);
        canvas.within(MARGIN, height - 18, Math.min(1, fitting),
                () -> canvas.text(subtitle, 0, 0, Style.SUBTITLE, Anchor.START));
    }

    /** The heading of a panel that may be the only one, which then takes no letter. */
    public static void panel(Canvas canvas, int number, int of, String heading, double x, double y) {
        if (of == 1) {
            canvas.text(heading, x, y, Style.HEADING, Anchor.START);
        } else {
            panel(canvas, String.valueOf((char) ('a' + number)), heading, x, y);
        }
    }

    /** The letter and heading of a panel, its baseline at a place. */
    public static void panel(Canvas canvas, String letter, String heading, double x, double y) {
        canvas.text(letter, x, y, Style.LETTER, Anchor.START);
        canvas.text(heading, x + 17, y, Style.HEADING, Anchor.START);
    }
}
