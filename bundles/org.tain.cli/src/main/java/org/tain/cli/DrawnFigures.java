package org.tain.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tain.analysis.Drawn;

/** Says which figures were drawn. */
final class DrawnFigures {
    private DrawnFigures() {
    }

    /** One line per figure: its title and where it is. */
    static void print(PrintWriter out, List<Drawn> figures) {
        if (figures.isEmpty()) {
            return;
        }
        out.println("Figures (PNG, and SVG beside it):");
        for (Drawn figure : figures) {
            out.println("  %-28s %s".formatted(figure.title(), figure.png()));
        }
    }
}
