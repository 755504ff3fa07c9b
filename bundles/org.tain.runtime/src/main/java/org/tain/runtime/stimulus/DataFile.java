package org.tain.runtime.stimulus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * A file that a stimulus was made of, so that a run can say what it was trained on.
 *
 * @param path as the user wrote it, relative to the model's folder; a file found by a pattern has its own name in place
 *            of the pattern
 * @param sha256 checksum of its content, 64 lower-case hexadecimal digits
 */
public record DataFile(String path, String sha256) {
    private static final int BUFFER = 1 << 16;

    /** Takes the checksum aside, since it costs as much time as reading the pictures. */
    static CompletableFuture<DataFile> later(DataPath path, byte[] content) {
        return CompletableFuture.supplyAsync(
                () -> new DataFile(path.written(), HexFormat.of().formatHex(newDigest().digest(content))));
    }

    /** Reads the file for its checksum, without holding it in memory. */
    static DataFile of(DataPath path) {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path.file())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw path.unreadable(e);
        }
        return new DataFile(path.written(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
