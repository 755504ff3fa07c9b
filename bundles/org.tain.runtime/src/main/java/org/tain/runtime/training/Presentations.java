package org.tain.runtime.training;

import org.tain.runtime.network.SpikingNetwork;

/** Shows single stimuli to a network. */
final class Presentations {
    private final SpikingNetwork network;
    private final int steps;
    private final boolean mayStop;

    /**
     * Prepares to show stimuli.
     *
     * @param steps steps of one presentation
     * @param mayStop whether the rest of a presentation may be left out once the network is silent: only if nothing of
     *            it lives on
     */
    Presentations(SpikingNetwork network, int steps, boolean mayStop) {
        this.network = network;
        this.steps = steps;
        this.mayStop = mayStop;
    }

    /** Shows one stimulus; the weights change only where the model learns online. */
    void show(long presentation, float[] signal) {
        network.begin(presentation, signal);
        if (mayStop) {
            for (int step = 0; step < steps; step++) {
                network.step(step);
                if (network.silentAfter(step)) {
                    return;
                }
            }
        } else {
            for (int step = 0; step < steps; step++) {
                network.step(step);
            }
        }
    }
}
