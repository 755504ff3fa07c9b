package org.tain.language.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models of {@code dsl-corpus}. */
final class Corpus {
    private static final Path ROOT = Path.of("../../dsl-corpus");

    private Corpus() {
    }

    /** Models that something is to be said of; each is named after the code of what is said, and a variant after a dash. */
    static List<Path> invalid() {
        return files(ROOT.resolve("invalid")).stream().filter(file -> file.getFileName().toString().startsWith("tain."))
                .toList();
    }

    /** Models that nothing is to be said of. */
    static List<Path> valid() {
        return files(ROOT.resolve("valid"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tain")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
