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
            throw fault(e, "is no path on this system: %s", e.getReason());
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
            return fault(cause, "does not exist; relative paths start at the folder of the .tain file");
        }
        if (Files.isDirectory(file())) {
            return fault(cause, "is a folder; name a file in it");
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return fault(cause, "cannot be read (%s); check its permissions and its disk", reason);
    }

    /**
     * A fault of this file.
     *
     * @param cause the exception behind it, or null
     * @param format the sentence after the name of the file
     * @param values what the format asks for
     */
    UserError fault(Throwable cause, String format, Object... values) {
        return new UserError(this + " " + format.formatted(values), cause);
    }

    /** How messages begin: what it is, as written, and the folder. */
    @Override
    public String toString() {
        return what + " \"" + written + "\" in " + folder.toAbsolutePath().normalize();
    }
}
