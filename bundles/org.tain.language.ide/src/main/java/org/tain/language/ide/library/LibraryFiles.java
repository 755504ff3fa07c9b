package org.tain.language.ide.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.tain.language.library.StandardLibrary;

/**
 * The standard library's files on disk, read-only, in a folder of their own for each version of their texts. They are written
 * when first asked for. Inside the language they are known as {@code tain:/library/...}, outside by their {@code file:} URIs.
 */
public final class LibraryFiles {
    private static final URI INSIDE = URI.createURI("tain:/library");
    private final Path folder;

    private LibraryFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes sure that the files are there.
     *
     * @param root holds the folders of all versions; made if it is not there
     * @throws UncheckedIOException if they cannot be written
     */
    public static LibraryFiles unpack(Path root) {
        Map<String, byte[]> texts = texts();
        Path folder = root.toAbsolutePath().normalize().resolve(version(texts));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text.getValue())) {
                    write(file, text.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the standard library cannot be unpacked into " + folder, e);
        }
        return new LibraryFiles(folder);
    }

    private static Map<String, byte[]> texts() {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        for (String name : StandardLibrary.files()) {
            try (InputStream text = StandardLibrary.open(name)) {
                texts.put(name, text.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("the standard library's " + name + " cannot be read", e);
            }
        }
        return texts;
    }

    private static String version(Map<String, byte[]> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.values().forEach(digest::update);
            return "library-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Another process may do the same at the same time: each moves a complete file into place. */
    private static void write(Path file, byte[] text) throws IOException {
        Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        Files.write(part, text);
        part.toFile().setReadOnly();
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where the files lie. */
    public Path folder() {
        return folder;
    }

    /** The file of a URI of the language; empty for one that is not the library's. */
    public Optional<Path> file(URI inside) {
        return "tain".equals(inside.scheme()) && StandardLibrary.files().contains(inside.lastSegment())
                ? Optional.of(folder.resolve(inside.lastSegment()))
                : Optional.empty();
    }

    /** The URI by which the language knows one of the files; empty for any other file. */
    public Optional<URI> inside(URI file) {
        if (!file.isFile() || !StandardLibrary.files().contains(file.lastSegment())) {
            return Optional.empty();
        }
        Path path = Path.of(file.toFileString()).normalize();
        return folder.equals(path.getParent()) ? Optional.of(INSIDE.appendSegment(file.lastSegment())) : Optional.empty();
    }
}
