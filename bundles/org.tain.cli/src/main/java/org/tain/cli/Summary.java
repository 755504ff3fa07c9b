package org.tain.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.tain.runtime.training.Outcome;

/** What a run ends with: its folder and its final measures. */
final class Summary {
    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    void print(Outcome outcome) {
        out.println("Run folder: " + outcome.folder().path());
        out.println("State: " + outcome.state().name().toLowerCase(Locale.ROOT));
        if (outcome.measures().isEmpty()) {
            return;
        }
        out.println("Final measures (mean over the last 10,000 presentations; docs/measures.md says what they are):");
        for (Map.Entry<String, Double> measure : outcome.measures().entrySet()) {
            if (!measure.getKey().equals("presentation")) {
                out.println(String.format(Locale.ROOT, "  %-24s %10.5g", measure.getKey(), measure.getValue()));
            }
        }
    }
}
