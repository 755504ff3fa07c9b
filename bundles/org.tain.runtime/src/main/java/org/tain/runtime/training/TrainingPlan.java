package org.tain.runtime.training;

import java.util.Optional;
import org.tain.runtime.measure.AutoencoderRoles;

/**
 * What {@code train on ...} says. Begin with {@link #of} and add to it.
 *
 * @param presentations how many are shown, at least 1
 * @param seed seed of all random numbers
 * @param stepMs length of a step, ms
 * @param steps steps of a presentation
 * @param resets whether every state is reset between presentations, so that none depends on the one before it
 * @param blockSize presentations over which measures are taken, at least 1
 * @param weights after how many presentations the weights are written
 * @param rasters of which presentations, counted from 0, the spikes are written
 * @param checkpointEvery presentations between checkpoints; 0 for none
 * @param roles who plays which part of an autoencoder; empty where no such measure is declared
 */
public record TrainingPlan(long presentations, long seed, double stepMs, int steps, boolean resets, long blockSize,
        Points weights, Points rasters, long checkpointEvery, Optional<AutoencoderRoles> roles) {

    /** Checks the numbers. */
    public TrainingPlan {
        if (presentations < 1 || steps < 1 || blockSize < 1 || checkpointEvery < 0 || !(stepMs > 0)) {
            throw new IllegalArgumentException(
                    "%d presentations of %d steps of %s ms, measures every %d, checkpoint every %d".formatted(
                            presentations, steps, stepMs, blockSize, checkpointEvery));
        }
    }

    /** A training that resets between presentations, measures every 1000 and records nothing else. */
    public static TrainingPlan of(long presentations, long seed, double stepMs, int steps) {
        return new TrainingPlan(presentations, seed, stepMs, steps, true, 1000, Points.NONE, Points.NONE, 0,
                Optional.empty());
    }

    /** With another number of presentations. */
    public TrainingPlan presentations(long number) {
        return new TrainingPlan(number, seed, stepMs, steps, resets, blockSize, weights, rasters, checkpointEvery,
                roles);
    }

    /** With another seed. */
    public TrainingPlan seed(long number) {
        return new TrainingPlan(presentations, number, stepMs, steps, resets, blockSize, weights, rasters,
                checkpointEvery, roles);
    }

    /** Some state lives on from one presentation to the next. */
    public TrainingPlan keepingState() {
        return new TrainingPlan(presentations, seed, stepMs, steps, false, blockSize, weights, rasters, checkpointEvery,
                roles);
    }

    /** {@code record measures every ... presentations}. */
    public TrainingPlan measuresEvery(long number) {
        return new TrainingPlan(presentations, seed, stepMs, steps, resets, number, weights, rasters, checkpointEvery,
                roles);
    }

    /** {@code record weights at ...}. */
    public TrainingPlan weightsAt(Points points) {
        return new TrainingPlan(presentations, seed, stepMs, steps, resets, blockSize, points, rasters, checkpointEvery,
                roles);
    }

    /** {@code record raster of ...}. */
    public TrainingPlan rasterOf(Points points) {
        return new TrainingPlan(presentations, seed, stepMs, steps, resets, blockSize, weights, points, checkpointEvery,
                roles);
    }

    /** {@code checkpoint every ... presentations}. */
    public TrainingPlan checkpointEvery(long number) {
        return new TrainingPlan(presentations, seed, stepMs, steps, resets, blockSize, weights, rasters, number, roles);
    }

    /** {@code measure autoencoder}. */
    public TrainingPlan measuring(AutoencoderRoles parts) {
        return new TrainingPlan(presentations, seed, stepMs, steps, resets, blockSize, weights, rasters,
                checkpointEvery, Optional.of(parts));
    }

    /** Length of a presentation, ms. */
    public double durationMs() {
        return stepMs * steps;
    }
}
