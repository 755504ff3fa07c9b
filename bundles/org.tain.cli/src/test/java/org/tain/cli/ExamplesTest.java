package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** Every example is documentation and a test: without problems, laid out as the formatter would, and it runs. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../../dsl-examples");

    @TempDir
    private Path folder;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".tain")).sorted().toList();
        }
    }

    @Test
    void thereAreTheFoundingModelsAndTheSmallOnes() throws IOException {
        List<String> names = examples().stream().map(e -> e.getFileName().toString()).toList();
        assertTrue(names.containsAll(List.of("patches.tain", "digits.tain", "patches-first.tain", "control.tain", "fi-curve.tain",
                "spike-pair.tain")), names.toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasNoProblems(Path example) {
        TainCommand check = TainCommand.run("check", example);
        assertEquals(0, check.code());
        assertTrue(check.out().contains("no problems"), check.err());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isLaidOut(Path example) {
        TainCommand format = TainCommand.run("format", "--check", example);
        assertEquals(0, format.code(), format.err());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void runs(Path example) throws IOException {
        boolean trains = Files.readString(example).contains("\ntrain on ");
        TainCommand run = trains
                ? TainCommand.run("train", example, "--quiet", "--presentations", 3, "--runs", folder)
                : TainCommand.run("run", example, "--quiet", "--runs", folder);
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(Path.of(run.out().strip()).resolve("rasters/raster-000000000.h5")));
    }
}
