package org.tain.runtime.training;

import org.tain.runtime.network.SpikeTrain;

/**
 * The spikes of the last presentation, kept so that a model whose spikes in flight live on can go on from them.
 *
 * @param counts spikes of each step
 * @param neurons the neurons, step after step
 */
record SpikeMemory(int[] counts, int[] neurons) {

    /** Remembers the steps since the start of the presentation; no delay is longer than a presentation. */
    static SpikeMemory of(SpikeTrain train) {
        int[] counts = new int[train.steps()];
        for (int step = 0; step < counts.length; step++) {
            counts[step] = train.count(step);
        }
        int[] neurons = new int[train.total()];
        System.arraycopy(train.neurons(), train.from(0), neurons, 0, neurons.length);
        return new SpikeMemory(counts, neurons);
    }

    /** Makes a train hold these spikes and no others. */
    void restore(SpikeTrain train) {
        train.clear();
        int at = 0;
        for (int count : counts) {
            for (int k = 0; k < count; k++) {
                train.add(neurons[at++]);
            }
            train.closeStep();
        }
    }
}
