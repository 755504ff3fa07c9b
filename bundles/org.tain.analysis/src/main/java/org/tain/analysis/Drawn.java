package org.tain.analysis;

import java.nio.file.Path;

/**
 * What became of one figure of a run.
 *
 * @param name the name of its files, without ending
 * @param title its title
 * @param caption what one sees; empty if it was skipped
 * @param png, svg the files, or null if it was skipped
 * @param reason why it was skipped, such as "the run recorded no weights"; empty if it was drawn
 */
public record Drawn(String name, String title, String caption, Path png, Path svg, String reason) {

    /** Whether its files were written. */
    public boolean isDrawn() {
        return reason.isEmpty();
    }
}
