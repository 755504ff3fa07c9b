package org.tain.analysis;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.tain.analysis.run.RunFolder;
import org.tain.runtime.UserError;

/** Writes the page {@code report.html} of a run: one file that needs no other. */
public final class Report {
    private Report() {
    }

    /**
     * Draws the figures anew and writes the page.
     *
     * @return the file
     * @throws UserError if the folder is no run or cannot be written to
     */
    public static Path write(Path runFolder) {
        List<Drawn> figures = Figures.draw(runFolder);
        RunFolder run = RunFolder.open(runFolder);
        return Figures.write(runFolder.resolve("report.html"), Page.of(run, figures).getBytes(StandardCharsets.UTF_8));
    }
}
