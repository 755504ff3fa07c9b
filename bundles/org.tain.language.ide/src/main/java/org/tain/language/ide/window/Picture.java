package org.tain.language.ide.window;

import java.util.Arrays;
import java.util.Locale;

/**
 * A window drawn with letters: bars above and below a line of time differences, the largest change written beside them.
 */
public final class Picture {
    private static final int COLUMNS = 41;
    private static final int ROWS = 4;
    private static final double JUST = 1e-6;
    private static final String FULL = "\u2588";
    private static final String LOWER = "\u2584";
    private static final String UPPER = "\u2580";

    private final double[] changes = new double[COLUMNS];
    private final double spanMs;
    private final double rise;
    private final double fall;

    private Picture(Window window) {
        spanMs = span(window.longestMs());
        for (int i = 0; i < COLUMNS; i++) {
            changes[i] = window.at(differenceMs(i));
        }
        double[] jump = {window.at(window.jumpMs() - JUST), window.at(window.jumpMs() + JUST)};
        rise = Math.max(Arrays.stream(changes).max().orElse(0), Math.max(jump[0], jump[1]));
        fall = -Math.min(Arrays.stream(changes).min().orElse(0), Math.min(jump[0], jump[1]));
    }

    /**
     * Of a window that has no obstacle, several lines.
     *
     * @param unit of the changes, for the label
     */
    public static String of(Window window, String unit) {
        return new Picture(window).draw(unit);
    }

    private double differenceMs(int column) {
        return spanMs * (2.0 * column / (COLUMNS - 1) - 1);
    }

    /** Two and a half times the longest time constant, rounded to a number that is easy to read. */
    private static double span(double longestMs) {
        double wanted = longestMs > 0 ? 2.5 * longestMs : 50;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double digit = wanted / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private String draw(String unit) {
        String up = label("+", rise, unit);
        String down = label("-", fall, unit);
        int width = Math.max(1, Math.max(up.length(), down.length())) + 1;
        StringBuilder drawn = new StringBuilder();
        for (int row = rows(rise); row >= 1; row--) {
            line(drawn, row == rows(rise) ? up : "", width, bars(row, 1));
        }
        line(drawn, "0", width, axis());
        for (int row = 1; row <= rows(fall); row++) {
            line(drawn, row == rows(fall) ? down : "", width, bars(row, -1));
        }
        String left = Numbers.text(-spanMs) + " ms";
        String right = "+" + Numbers.text(spanMs) + " ms";
        int half = COLUMNS / 2;
        String scale = left + " ".repeat(Math.max(1, half - left.length())) + "0"
                + " ".repeat(Math.max(1, COLUMNS - half - 1 - right.length())) + right;
        line(drawn, "", width, scale);
        line(drawn, "", width, String.format(Locale.ROOT, "%" + (half + 7) + "s", "post - pre"));
        return drawn.toString();
    }

    private int rows(double extreme) {
        return extreme > 0 ? (int) Math.max(1, Math.ceil(extreme / Math.max(rise, fall) * ROWS)) : 0;
    }

    private static String label(String sign, double value, String unit) {
        return value > 0 ? sign + Numbers.text(value) + (unit.isEmpty() ? "" : " " + unit) : "";
    }

    private static void line(StringBuilder drawn, String label, int width, String content) {
        drawn.append((" ".repeat(width - 1 - label.length()) + label + " " + content).stripTrailing()).append('\n');
    }

    private static String axis() {
        return "\u2500".repeat(COLUMNS / 2) + "\u253c" + "\u2500".repeat(COLUMNS / 2);
    }

    /** One row of bars; row 1 is the one next to the line, each row has two half steps. */
    private String bars(int row, int sign) {
        StringBuilder bars = new StringBuilder();
        double largest = Math.max(rise, fall);
        for (double change : changes) {
            long halves = Math.round(sign * change / largest * 2 * ROWS);
            bars.append(halves >= 2L * row ? FULL : halves < 2L * row - 1 ? " " : sign > 0 ? LOWER : UPPER);
        }
        return bars.toString();
    }
}
