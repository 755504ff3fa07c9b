package org.tain.runtime.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tain.runtime.measure.SpikeCounts;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.record.MetricsWriter;
import org.tain.runtime.record.Raster;
import org.tain.runtime.record.StateRecorder;
import org.tain.runtime.record.WeightFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Shape;
import org.tain.runtime.stimulus.Stimulus;

/** Lets time pass once in a network, and records what the plan says. */
final class Simulation {
    /** Steps between two looks at the clock, so that a step of a single neuron is not slower than the look. */
    private static final int LOOK = 16;
    private final String name;
    private final SimulationPlan plan;
    private final SpikingNetwork network;
    private final StateRecorder[] recorders;
    private final Optional<Shape> shape;
    private final Frame frame;

    /**
     * Prepares a simulation.
     *
     * @param stimulus whose first sample is shown; empty where there is none
     * @throws org.tain.runtime.UserError if a recording is too large
     */
    Simulation(Model model, SimulationPlan plan, SpikingNetwork network, Optional<Stimulus> stimulus) {
        this.name = model.name();
        this.plan = plan;
        this.network = network;
        this.recorders = plan.recordings().stream().map(this::recorder).toArray(StateRecorder[]::new);
        this.shape = stimulus.map(Stimulus::shape);
        this.frame = stimulus.map(Stimulus::newFrame).orElse(new Frame(new float[0], new float[0], new int[1]));
        stimulus.ifPresent(shown -> shown.show(model.draws(plan.seed(), "training"), 0, frame));
    }

    private StateRecorder recorder(SimulationPlan.Recording recording) {
        StateArray source = network.states().stream().filter(state -> state.path().equals(recording.path())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the network has no state " + recording.path()));
        return new StateRecorder(recording.population(), recording.state(), source, recording.everySteps(),
                plan.steps(), plan.stepMs());
    }

    /**
     * Lets the time pass and writes the files.
     *
     * @param cancelled asked every few steps; what was recorded until then is written all the same
     * @return whether the end was reached
     */
    boolean run(RunFolder folder, Journal journal, BooleanSupplier cancelled) {
        journal.expect(0, plan.steps(), false);
        recordWeights(folder, 0);
        network.begin(0, frame.signal());
        int step = 0;
        while (step < plan.steps() && !cancelled.getAsBoolean()) {
            int end = Math.min(step + LOOK, plan.steps());
            advance(step, end);
            step = end;
            journal.tick(step);
        }
        record(folder);
        return step == plan.steps();
    }

    private void advance(int from, int to) {
        for (int step = from; step < to; step++) {
            network.step(step);
            for (StateRecorder recorder : recorders) {
                recorder.after(step);
            }
        }
    }

    private void record(RunFolder folder) {
        SpikeCounts counts = new SpikeCounts(network.populations());
        counts.add(frame);
        MetricsWriter.begin(folder.metrics(), counts.columns()).append(1, counts.close());
        if (plan.spikes()) {
            Raster.of(network.populations(), frame.pixels(), shape.orElse(null),
                    new Raster.Clock(plan.stepMs(), plan.stepMs() * plan.steps()), 0).write(folder.raster(0), name);
        }
        if (recorders.length > 0) {
            StateRecorder.write(folder.states(), name, List.of(recorders));
        }
        recordWeights(folder, 1);
    }

    /** Writes the weights if the plan says so at this point: 0 before the simulation, 1 after it. */
    private void recordWeights(RunFolder folder, long done) {
        if (plan.weights().next(done, 1) == done) {
            WeightFile.write(folder.weights(done), name, done, network.learned());
        }
    }
}
