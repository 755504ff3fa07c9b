package org.tain.runtime.record;

import java.nio.file.Path;
import org.tain.runtime.UserError;

/** The version of the run folder's format, which every file of a run states. */
public final class FormatVersion {
    /** The version that is written and read. */
    public static final int CURRENT = 1;

    private FormatVersion() {
    }

    /**
     * Holds a file's version against ours.
     *
     * @throws UserError if the file was written in another format
     */
    public static void check(Path file, long format) {
        if (format != CURRENT) {
            throw new UserError("%s has format %d, this Tain reads format %d; open the run with the Tain that wrote it."
                    .formatted(file, format, CURRENT));
        }
    }
}
