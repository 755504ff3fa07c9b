package org.tain.compiler.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random well-formed models: spike for spike and weight for weight, generated code does what the interpreter does.
 * {@code -Dtain.models=2000} and {@code -Dtain.models.seed=7} say how many and which.
 */
class RandomModelsTest {
    private static final int MODELS = Integer.getInteger("tain.models", 60);
    private static final long SEED = Long.getLong("tain.models.seed", 1);
    private static final int SHRINKS = 300;
    @TempDir
    private Path folder;

    @Test
    void theGeneratedCodeOfAnyModelDoesWhatTheInterpreterDoes() {
        System.out.println("random models: " + MODELS + " of -Dtain.models.seed=" + SEED);
        ModelFiles.data(folder);
        Trial trial = new Trial(folder);
        qt().withFixedSeed(SEED).withExamples(MODELS).withShrinkCycles(SHRINKS).withUnlimitedTestingTime()
                .forAll(RandomModel::draw).describedAs(ModelFiles::written).checkAssert(trial::run);
        int setAside = trial.nearThreshold + trial.unstable;
        System.out.println("set aside " + setAside + " of " + trial.models + ", " + trial.nearThreshold
                + " near a threshold, " + trial.unstable + " that magnify rounding; single precision " + trial.single
                + ", later spikes generated " + trial.later[0] + ", interpreted " + trial.later[1] + "; spikes compared "
                + trial.spikes + ", weights moved " + trial.moved);
        assertTrue(setAside <= Math.max(1, MODELS / 100), setAside + " models set aside");
        assertEquals(trial.later[1], trial.later[0], 10 + 0.02 * trial.later[1], "spikes in single precision");
        assertTrue(trial.spikes > 20L * MODELS && trial.moved > 2L * MODELS,
                trial.spikes + " spikes, " + trial.moved + " weights");
    }
}
