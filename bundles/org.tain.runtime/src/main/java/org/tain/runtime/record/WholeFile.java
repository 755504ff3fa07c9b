package org.tain.runtime.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tain.runtime.UserError;

/**
 * Writes files so that a reader sees the old content or the new one, never a part: under a temporary name, then
 * renamed.
 */
public final class WholeFile {
    private WholeFile() {
    }

    /**
     * Writes a text in UTF-8; the folder is made if it is not there.
     *
     * @throws UserError if the file cannot be written
     */
    public static void write(Path target, String text) {
        Path part = part(target);
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            discard(part, e);
            throw unwritable(target, e);
        }
        complete(part, target);
    }

    /** Removes what was written of a file that cannot be completed; it also makes room for whoever has to say so. */
    static void discard(Path part, Exception cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** The temporary name beside a file; its folder is made if it is not there. */
    static Path part(Path target) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw unwritable(target, e);
        }
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** Gives a complete file its name. */
    static void complete(Path part, Path target) {
        try {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** The error for a file that cannot be written. */
    static UserError unwritable(Path file, IOException cause) {
        return new UserError(file + " cannot be written: " + reason(cause)
                + "; choose a folder that you may write to and that has room.", cause);
    }

    /** The error for a file that cannot be read. */
    static UserError unreadable(Path file, IOException cause) {
        return new UserError(file + " cannot be read: " + reason(cause) + ".", cause);
    }

    /** Why a file could not be read or written, in words, without its name. */
    public static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "there is no such file";
            case AccessDeniedException e -> "permission denied";
            case NotDirectoryException e -> "a file stands where a folder is needed";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            case FileSystemException e -> e.getClass().getSimpleName();
            default -> cause.getMessage();
        };
    }
}
