package org.tain.compiler.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.compiler.Compiled;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.ModelLoader;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;
import org.tain.runtime.training.ModelRun;
import org.tain.runtime.training.Outcome;
import org.tain.runtime.training.RunOptions;

/**
 * Random trainings, with and without reset, learning online and at the end: one that was stopped and resumed leaves the
 * bytes of one that was not.
 */
class ResumedModelsTest {
    private static final int MODELS = Integer.getInteger("tain.models", 60) / 3;
    private static final long SEED = Long.getLong("tain.models.seed", 1);
    private final ModelLoader loader = new ModelLoader();
    private final AtomicInteger runs = new AtomicInteger();
    @TempDir
    private Path folder;

    @Test
    void theResumedTrainingLeavesTheSameBytes() {
        System.out.println("resumed models: " + MODELS + " of -Dtain.models.seed=" + SEED);
        ModelFiles.data(folder);
        qt().withFixedSeed(SEED).withExamples(MODELS).withShrinkCycles(100).withUnlimitedTestingTime()
                .forAll(RandomModel::drawTraining).describedAs(ModelFiles::written).checkAssert(this::resume);
    }

    private void resume(String text) {
        Compiled compiled = new TainCompiler().compile(loader.check(folder.resolve("random.tain"), text));
        Path runsOfThis = folder.resolve("runs" + runs.incrementAndGet());
        RunOptions options = RunOptions.in(folder, runsOfThis);
        Outcome whole = ModelRun.start(compiled.model(), compiled.texts(), options);
        int[] asked = {0};
        Outcome stopped = ModelRun.start(compiled.model(), compiled.texts(), options.cancelledBy(() -> ++asked[0] > 1));
        assertEquals(RunState.CANCELLED, stopped.state());
        Outcome resumed = ModelRun.resume(compiled.model(), stopped.folder(), options);
        assertEquals(RunState.FINISHED, resumed.state());
        TreeMap<String, byte[]> expected = content(whole.folder());
        TreeMap<String, byte[]> actual = content(resumed.folder());
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
    }

    /** All files but the one that says when and where. */
    private static TreeMap<String, byte[]> content(RunFolder run) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(run.path())) {
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.endsWith("run.json")).toList()) {
                files.put(run.path().relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
