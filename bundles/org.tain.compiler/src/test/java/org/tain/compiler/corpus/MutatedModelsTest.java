package org.tain.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.runtime.UserError;

/**
 * Whatever the checker finds no error in is compiled, or refused in a sentence for what only the data say.
 * {@code -Dtain.mutants=20000} and {@code -Dtain.mutants.seed=7} say how many and which.
 */
class MutatedModelsTest {
    private static final int MUTANTS = Integer.getInteger("tain.mutants", 200);
    private static final long SEED = Long.getLong("tain.mutants.seed", 1);
    private static final List<Path> FOLDERS = List.of(Path.of("../../dsl-corpus/valid"), Path.of("../../dsl-examples"),
            Path.of("../../releng/brian2/corpus"));
    private final ModelLoader loader = new ModelLoader();
    private final TainCompiler compiler = new TainCompiler();
    private int compiled;

    @Test
    void whatPassesTheCheckerIsCompiled() {
        List<Path> models = FOLDERS.stream().flatMap(folder -> networks(folder).stream()).toList();
        Random random = new Random(SEED);
        for (int k = 0; k < MUTANTS; k++) {
            Path model = models.get(k % models.size());
            String mutant = Mutant.of(text(model), random);
            assertDoesNotThrow(() -> compile(loader.check(model, mutant)), () -> model + " as\n" + mutant);
        }
        System.out.println("mutated models: " + MUTANTS + " of -Dtain.mutants.seed=" + SEED + ", compiled " + compiled);
        assertTrue(compiled > MUTANTS / 20, compiled + " compiled");
    }

    private void compile(LoadedModel loaded) {
        if (loaded.hasErrors()) {
            return;
        }
        try {
            compiler.compile(loaded);
            compiled++;
        } catch (UserError refused) {
            assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        }
    }

    private static List<Path> networks(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tain") && text(file).contains("network")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
