package org.tain.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheOldTextAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a/run.json");
        WholeFile.write(file, "old");
        WholeFile.write(file, "n\u00e9w");

        assertEquals("n\u00e9w", Files.readString(file));
        try (var files = Files.list(folder.resolve("a"))) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void tellsWhyItCannot() throws IOException {
        Files.createDirectory(folder.resolve("run.json.part"));
        String message = assertThrows(UserError.class, () -> WholeFile.write(folder.resolve("run.json"), ""))
                .getMessage();
        assertTrue(message.startsWith(folder.resolve("run.json") + " cannot be written: "), message);
        assertEquals("permission denied", WholeFile.reason(new AccessDeniedException("x")));
        assertEquals("there is no such file", WholeFile.reason(new NoSuchFileException("x")));
        assertEquals("No space left on device", WholeFile.reason(new IOException("No space left on device")));
    }
}
