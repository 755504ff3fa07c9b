package org.tain.runtime.stimulus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tain.runtime.UserError;

/**
 * A path in a model, which messages must show as it was written.
 *
 * @param what what the file is to the user, such as {@code image} or {@code idx}
 * @param folder the folder of the {@code .tain} file, where relative paths start
 * @param written the path or pattern as the user wrote it
 */
record DataPath(String what, Path folder, String written) {

    Path file() {
        return resolve(written);
    }

    /** Another path that starts at the same folder. */
    Path resolve(String other) {
        try {
            return folder.resolve(other);
        } catch (InvalidPathException e) {
            throw new UserError("%s is no path on this system: %s".formatted(this, e.getReason()), e);
        }
    }

    /** The whole content. */
    byte[] read() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Why the file could not be opened or read. */
    UserError unreadable(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new UserError(
                    "%s does not exist; relative paths start at the folder of the .tain file".formatted(this), cause);
        }
        if (Files.isDirectory(file())) {
            return new UserError("%s is a folder; name a file in it".formatted(this), cause);
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new UserError("%s cannot be read (%s); check its permissions and its disk".formatted(this, reason), cause);
    }

    /** How messages begin: what it is, as written, and the folder. */
    @Override
    public String toString() {
        return what + " \"" + written + "\" in " + folder.toAbsolutePath().normalize();
    }
}
