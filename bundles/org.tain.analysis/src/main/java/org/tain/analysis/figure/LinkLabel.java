package org.tain.analysis.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.network.Sizes.Room;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.NetworkFile.Projection;

/**
 * What is written beside a projection.
 *
 * @param name the name the user gave, or empty
 * @param rule the rule it learns by, or empty
 * @param numbers its weight, where it is one number, and its delay, with its parts where they shift a window
 */
record LinkLabel(String name, String rule, String numbers) {
    private static final double NAME = 17;
    private static final double LINE = 15;

    static LinkLabel of(Projection projection) {
        // the compiler names what the user did not name "population.role"
        String name = projection.name().contains(".") ? "" : projection.name();
        String rule = projection.rule() == null ? "" : (projection.mirror() ? "mirrored " : "") + projection.rule();
        List<String> numbers = new ArrayList<>();
        if (projection.weight() != null) {
            String unit = projection.unit() == null ? "" : " " + projection.unit();
            numbers.add(Numbers.significant(projection.weight(), 4) + unit);
        }
        numbers.add(delay(projection));
        return new LinkLabel(name, rule, String.join(", ", numbers));
    }

    /** The whole delay; where a rule of learning feels on which side of the synapse it lies, its parts as well. */
    private static String delay(Projection projection) {
        String whole = Numbers.significant(projection.delayMs(), 4) + " ms";
        boolean felt = projection.rule() != null
                && Math.abs(projection.axonalMs() - projection.dendriticMs()) > 1e-9;
        return felt
                ? whole + " (" + Numbers.significant(projection.axonalMs(), 4) + " axonal + "
                        + Numbers.significant(projection.dendriticMs(), 4) + ")"
                : whole;
    }

    /** All in one line. */
    String line() {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(name, rule, numbers)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }

    /** The room it takes in several lines. */
    Room block(Typefaces typefaces) {
        double width = Math.max(width(typefaces, name, Style.LETTER),
                Math.max(width(typefaces, rule, Style.TICK), width(typefaces, numbers, Style.NOTE)));
        return new Room(width, (name.isEmpty() ? 0 : NAME) + (rule.isEmpty() ? 0 : LINE) + LINE);
    }

    /** The room it takes in one line. */
    Room line(Typefaces typefaces) {
        return new Room(width(typefaces, line(), Style.NOTE), LINE);
    }

    private static double width(Typefaces typefaces, String text, Style style) {
        return typefaces.get(style.face()).width(text, style.size());
    }

    /** In several lines around a height. */
    void paint(Canvas canvas, double x, double y, Color color, Anchor anchor) {
        double line = y + 4 - (name.isEmpty() ? 0 : 9) - (rule.isEmpty() ? 0 : 7.5);
        if (!name.isEmpty()) {
            canvas.text(name, x, line, Style.LETTER.in(color), anchor);
            line += NAME;
        }
        if (!rule.isEmpty()) {
            canvas.text(rule, x, line, Style.TICK, anchor);
            line += LINE;
        }
        canvas.text(numbers, x, line, Style.NOTE, anchor);
    }
}
