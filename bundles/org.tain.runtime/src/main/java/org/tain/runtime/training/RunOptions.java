package org.tain.runtime.training;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.tain.runtime.run.RunFolder;

/**
 * How a model is to be run. Begin with {@link #in} and add to it.
 *
 * @param modelFolder folder of the model, to which its paths are relative
 * @param runs folder of all runs, where a new one is made
 * @param folder a folder already made for this run; empty to make one
 * @param presentations how many to show instead of the plan's
 * @param seed seed instead of the plan's
 * @param progress is told how the run gets on
 * @param cancelled says whether the run is to stop; asked before each presentation, so it must cost nothing
 */
public record RunOptions(Path modelFolder, Path runs, Optional<RunFolder> folder, OptionalLong presentations,
        OptionalLong seed, Progress progress, BooleanSupplier cancelled) {

    /** Runs a model as it stands. */
    public static RunOptions in(Path modelFolder, Path runs) {
        return new RunOptions(modelFolder, runs, Optional.empty(), OptionalLong.empty(), OptionalLong.empty(),
                Progress.NONE, () -> false);
    }

    /** In a folder already made. */
    public RunOptions folder(RunFolder made) {
        return new RunOptions(modelFolder, runs, Optional.of(made), presentations, seed, progress, cancelled);
    }

    /** With another number of presentations. */
    public RunOptions presentations(long number) {
        return new RunOptions(modelFolder, runs, folder, OptionalLong.of(number), seed, progress, cancelled);
    }

    /** With another seed. */
    public RunOptions seed(long number) {
        return new RunOptions(modelFolder, runs, folder, presentations, OptionalLong.of(number), progress, cancelled);
    }

    /** Watched. */
    public RunOptions progress(Progress watcher) {
        return new RunOptions(modelFolder, runs, folder, presentations, seed, watcher, cancelled);
    }

    /** To be stopped when a flag says so. */
    public RunOptions cancelledBy(BooleanSupplier flag) {
        return new RunOptions(modelFolder, runs, folder, presentations, seed, progress, flag);
    }
}
