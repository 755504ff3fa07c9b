package org.tain.analysis.training;

import java.awt.Color;
import java.util.List;

import org.tain.analysis.figure.Courses;
import org.tain.analysis.paint.Palette;

/** How the lines of several runs are told apart. */
final class Strokes {
    private static final List<Color> COLORS = List.of(Palette.BLUE, Palette.VERMILLION, Palette.GREEN, Palette.PURPLE,
            Palette.ORANGE, Palette.SKY, Palette.INK, Palette.GREY);
    private static final double[] DASHES = {0, 5, 2, 9, 3.5, 1};

    private Strokes() {
    }

    /** The colour of the n-th of several runs or lines. */
    static Color color(int n) {
        return COLORS.get(n % COLORS.size());
    }

    /** Several runs differ by colour and the lines of one chart by dashes; the lines of a single run by colour. */
    static Courses.Stroke of(int runs, int run, int line) {
        return runs == 1
                ? new Courses.Stroke(color(line), 0)
                : new Courses.Stroke(color(run), DASHES[line % DASHES.length]);
    }
}
