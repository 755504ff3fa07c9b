package org.tain.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tain.analysis.Drawn;

/** Says which figures were drawn. */
final class DrawnFigures {
    private DrawnFigures() {
    }

    /** One line per figure: where it is, or why it was not drawn. */
    static void print(PrintWriter out, List<Drawn> figures) {
        out.println("Figures (PNG, and SVG beside it):");
        for (Drawn figure : figures) {
            if (figure.png() != null) {
                out.println("  " + figure.png() + "  " + figure.title());
            }
        }
        for (Drawn figure : figures) {
            if (figure.png() == null) {
                out.println("  not drawn: " + figure.title() + ": " + figure.reason());
            }
        }
    }
}
