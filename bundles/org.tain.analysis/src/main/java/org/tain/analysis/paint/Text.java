package org.tain.analysis.paint;

import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.paint.Typefaces.Face;

/** A line of text with italics, subscripts and superscripts. */
public final class Text {
    private static final double SMALL = 0.72;
    private static final double LOWERED = 0.2;
    private static final double RAISED = -0.38;

    private final List<Run> runs;

    /** A piece in one cut; {@code scale} of the size, {@code drop} below the baseline in sizes. */
    record Run(String text, boolean italic, double scale, double drop) {
        Face face(Face upright) {
            return italic ? Face.ITALIC : upright;
        }
    }

    private Text(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** A plain text. */
    public static Text of(String text) {
        return new Text(List.of(new Run(text, false, 1, 0)));
    }

    /** This, then plain text. */
    public Text then(String text) {
        return with(new Run(text, false, 1, 0));
    }

    /** This, then a symbol in italics. */
    public Text symbol(String text) {
        return with(new Run(text, true, 1, 0));
    }

    /** This, then a subscript. */
    public Text sub(String text) {
        return with(new Run(text, false, SMALL, LOWERED));
    }

    /** This, then a superscript. */
    public Text sup(String text) {
        return with(new Run(text, false, SMALL, RAISED));
    }

    List<Run> runs() {
        return runs;
    }

    private Text with(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Text(longer);
    }
}
