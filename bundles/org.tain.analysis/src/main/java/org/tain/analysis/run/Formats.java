package org.tain.analysis.run;

import java.nio.file.Path;

import org.tain.runtime.UserError;

/** The version of the run folder's format that this program reads. */
final class Formats {
    static final int CURRENT = 1;

    private Formats() {
    }

    /** @throws UserError if a file was written in a newer format */
    static void check(Path file, int format) {
        if (format > CURRENT) {
            throw new UserError("The file " + file + " has format " + format + ", this Tain reads up to format "
                    + CURRENT + "; open the run with a newer Tain.");
        }
    }
}
