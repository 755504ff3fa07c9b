package org.tain.eclipse.views.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * What tells a file or folder from what it was before, as far as the file system says.
 *
 * @param modified when it was changed, ms since 1970
 * @param size in bytes; 0 for a folder, -1 where there is nothing
 * @param key tells a file from its replacement, where the file system can; {@code null} in words where not
 */
public record FileMark(long modified, long size, String key) {
    private static final FileMark ABSENT = new FileMark(0, -1, "");

    /** The mark that it has now. */
    public static FileMark of(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileMark(found.lastModifiedTime().toMillis(), found.isDirectory() ? 0 : found.size(),
                    Objects.toString(found.fileKey()));
        } catch (IOException e) {
            // what cannot be looked at now, on a share that went away, is as good as absent
            return ABSENT;
        }
    }

    /** Whether this is the same file as before, not another in its place; false where the file system cannot tell. */
    public boolean isSameFile(FileMark before) {
        return !key.equals("null") && key.equals(before.key);
    }

    /** Whether there is nothing. */
    public boolean isAbsent() {
        return size < 0;
    }
}
