package org.tain.runtime.learning;

import org.tain.runtime.network.SpikeTrain;

/**
 * The spikes of a population as the synapses of one projection see them: later by the axonal (presynaptic side) or the
 * dendritic (postsynaptic side) share of the delay. Steps are those of the synapse; in steps without spikes, before the
 * presentation or after its end, {@code from} and {@code to} are equal.
 */
public final class SynapseSpikes {
    private final SpikeTrain train;
    private final int delay;
    private final int earliest;

    /**
     * A view of a train.
     *
     * @param delaySteps how much later the synapse sees a spike; a half step counts as a whole one
     * @param carriedOver whether spikes of before the presentation are seen too; the train must then keep at least
     *            {@code delaySteps} steps of history
     */
    public SynapseSpikes(SpikeTrain train, int delaySteps, boolean carriedOver) {
        if (delaySteps < 0) {
            throw new IllegalArgumentException("%s: delay of %d steps".formatted(train.name(), delaySteps));
        }
        this.train = train;
        this.delay = delaySteps;
        this.earliest = carriedOver ? -delaySteps : 0;
    }

    /** Position in {@link #neurons} of the first spike that the synapse sees in {@code step}, {@code step >= 0}. */
    public int from(int step) {
        int own = step - delay;
        return own < earliest || own >= train.steps() ? 0 : train.from(own);
    }

    /** Position after the last spike that the synapse sees in {@code step}, {@code step >= 0}. */
    public int to(int step) {
        int own = step - delay;
        return own < earliest || own >= train.steps() ? 0 : train.to(own);
    }

    /** The train's neuron indices. Not to be modified; may be another array after the next spike. */
    public int[] neurons() {
        return train.neurons();
    }
}
