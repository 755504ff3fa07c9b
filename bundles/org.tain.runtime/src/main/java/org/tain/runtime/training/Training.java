package org.tain.runtime.training;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.tain.runtime.measure.AutoencoderMeasures;
import org.tain.runtime.measure.Measures;
import org.tain.runtime.measure.SpikeCounts;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.random.Draws;
import org.tain.runtime.record.MetricsTable;
import org.tain.runtime.record.MetricsWriter;
import org.tain.runtime.record.Raster;
import org.tain.runtime.record.WeightFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Stimulus;

/** Shows one stimulus after the other to a network, lets it learn, and records what the plan says. */
final class Training {
    private final String name;
    private final TrainingPlan plan;
    private final SpikingNetwork network;
    private final Stimulus stimulus;
    private final Draws draws;
    private final Draws sampleDraws;
    private final Presentations presentations;
    private final Measures measures;
    private final Checkpoint checkpoint;
    private final Frame frame;
    private RunFolder folder;
    private MetricsWriter metrics;
    private long shown;
    private long nextBlock;
    private long nextWeights;
    private long nextRaster;
    private long nextCheckpoint;

    /**
     * Prepares a training from the first presentation.
     *
     * @param model gives the name and the random numbers
     * @param plan with the presentations and the seed that are to be used
     */
    Training(Model model, TrainingPlan plan, SpikingNetwork network, Stimulus stimulus) {
        this.name = model.name();
        this.plan = plan;
        this.network = network;
        this.stimulus = stimulus;
        this.draws = model.draws(plan.seed(), "training");
        this.sampleDraws = model.draws(plan.seed(), "samples");
        this.presentations = new Presentations(network, plan.steps(), plan.resets());
        this.measures = plan.roles().<Measures>map(
                roles -> new AutoencoderMeasures(roles, network, stimulus.shape(), plan.stepMs()))
                .orElseGet(() -> new SpikeCounts(network.populations()));
        this.checkpoint = new Checkpoint(network, measures, plan.resets());
        this.frame = stimulus.newFrame();
    }

    /** Begins the table of measures in a new folder. */
    void begin(RunFolder fresh) {
        folder = fresh;
        metrics = MetricsWriter.begin(folder.metrics(), measures.columns());
    }

    /**
     * Goes on with the run of a folder from one of its checkpoints; what was measured after it is measured again.
     *
     * @throws org.tain.runtime.UserError if it is the checkpoint of another network
     */
    void resume(RunFolder old, Path file) {
        folder = old;
        shown = checkpoint.restore(file);
        metrics = MetricsWriter.resume(folder.metrics(), measures.columns(), shown);
    }

    /** How many presentations have been shown. */
    long shown() {
        return shown;
    }

    /**
     * Shows all presentations that are left.
     *
     * @param cancelled asked before each presentation; once it says yes, a checkpoint is written
     * @return whether the end was reached
     */
    boolean run(Journal journal, BooleanSupplier cancelled) {
        long total = plan.presentations();
        journal.expect(shown, total, true);
        nextBlock = shown - measures.presentations() + plan.blockSize();
        nextWeights = plan.weights().next(shown, total);
        nextRaster = plan.rasters().next(shown, total - 1);
        nextCheckpoint = checkpointAfter(shown);
        while (shown < total) {
            if (cancelled.getAsBoolean()) {
                checkpoint.write(folder.checkpoint(shown), name, shown);
                return false;
            }
            if (shown == nextWeights) {
                recordWeights();
            }
            present();
            if (shown == nextBlock || shown == total) {
                journal.block(closeBlock());
            }
            if (shown == nextCheckpoint) {
                checkpoint.write(folder.checkpoint(shown), name, shown);
                nextCheckpoint = checkpointAfter(shown);
            }
            journal.tick(shown);
        }
        if (shown == nextWeights) {
            recordWeights();
        }
        return true;
    }

    private long checkpointAfter(long presentation) {
        long every = plan.checkpointEvery();
        return every == 0 ? Points.NEVER : (presentation / every + 1) * every;
    }

    private void present() {
        stimulus.show(draws, shown, frame);
        presentations.show(shown, frame.signal());
        measures.add(frame);
        if (shown == nextRaster) {
            recordRaster();
        }
        network.learn();
        shown++;
    }

    private Map<String, Double> closeBlock() {
        double[] values = measures.close();
        metrics.append(shown, values);
        nextBlock = shown + plan.blockSize();
        Map<String, Double> latest = new LinkedHashMap<>();
        latest.put(MetricsTable.PRESENTATION, (double) shown);
        for (int c = 0; c < values.length; c++) {
            latest.put(measures.columns().get(c), values[c]);
        }
        return latest;
    }

    private void recordWeights() {
        WeightFile.write(folder.weights(shown), name, shown, network.learned());
        if (plan.roles().isPresent()) {
            new FixedSamples(network, presentations, plan).show(stimulus, sampleDraws)
                    .write(folder.samples(shown), name, shown);
        }
        nextWeights = plan.weights().next(shown + 1, plan.presentations());
    }

    private void recordRaster() {
        Raster.of(network.populations(), frame.pixels(), stimulus.shape(),
                new Raster.Clock(plan.stepMs(), plan.durationMs()), shown).write(folder.raster(shown), name);
        nextRaster = plan.rasters().next(shown + 1, plan.presentations() - 1);
    }
}
