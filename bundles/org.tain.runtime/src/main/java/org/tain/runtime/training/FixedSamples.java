package org.tain.runtime.training;

import org.tain.runtime.measure.AutoencoderRoles;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.random.Draws;
import org.tain.runtime.record.Samples;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Stimulus;

/** Shows the same few stimuli with frozen weights and leaves the network as it was. */
final class FixedSamples {
    private final SpikingNetwork network;
    private final Presentations presentations;
    private final boolean resets;
    private final AutoencoderRoles roles;
    private final SpikeTrain input;
    private final SpikeTrain code;

    FixedSamples(SpikingNetwork network, Presentations presentations, TrainingPlan plan) {
        this.network = network;
        this.presentations = presentations;
        this.resets = plan.resets();
        this.roles = plan.roles().orElseThrow();
        this.input = train(roles.input());
        this.code = train(roles.code());
    }

    private SpikeTrain train(String name) {
        return network.populations().stream().filter(train -> train.name().equals(name)).findFirst().orElseThrow();
    }

    /**
     * Shows them.
     *
     * @param draws random numbers of the samples alone
     */
    Samples show(Stimulus stimulus, Draws draws) {
        Samples samples = Samples.empty(stimulus.shape(), code.size());
        Frame frame = stimulus.newFrame();
        NetworkMemory memory = NetworkMemory.of(network, resets);
        for (int sample = 0; sample < samples.count(); sample++) {
            stimulus.show(draws, sample, frame);
            presentations.show(sample, frame.signal());
            keep(frame, sample, samples);
            // a rule that learns online has moved the weights; a state that lives on must not remember the sample
            memory.restore();
        }
        return samples;
    }

    private void keep(Frame frame, int sample, Samples samples) {
        int n = input.size();
        System.arraycopy(frame.pixels(), 0, samples.pixels(), sample * frame.pixels().length, frame.pixels().length);
        System.arraycopy(frame.signal(), 0, samples.signal(), sample * n, n);
        int middle = input.from(Math.min(roles.lateFromStep(), input.steps()));
        count(input, input.from(0), middle, samples.early(), sample * n);
        count(input, middle, input.from(input.steps()), samples.late(), sample * n);
        count(code, code.from(0), code.from(code.steps()), samples.code(), sample * code.size());
    }

    private static void count(SpikeTrain train, int from, int to, int[] counts, int row) {
        for (int k = from; k < to; k++) {
            counts[row + train.neurons()[k]]++;
        }
    }
}
