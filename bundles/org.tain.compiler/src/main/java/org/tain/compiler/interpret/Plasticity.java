package org.tain.compiler.interpret;

import java.util.Arrays;

import org.tain.compiler.window.PlasticSynapse;

/**
 * How one projection learns, synapse by synapse and event by event: "a spike emitted at t is at the synapse at t + axonal; a
 * postsynaptic spike is seen by the synapse at its time + dendritic", traces being sums over all earlier spikes.
 */
final class Plasticity {
    private final Synapses synapses;
    private final SpikeHistory pre;
    private final SpikeHistory post;
    private final int axonalHalfSteps;
    private final int dendriticHalfSteps;
    private final double stepMs;
    private final PlasticSynapse rule;
    private final double[] moved;

    /** What one event changes. */
    private interface Change {
        void of(int synapse, double change);
    }

    Plasticity(Synapses synapses, SpikeHistory pre, SpikeHistory post, double stepMs) {
        this.synapses = synapses;
        this.pre = pre;
        this.post = post;
        this.stepMs = stepMs;
        axonalHalfSteps = synapses.projection().axonalHalfSteps();
        dendriticHalfSteps = synapses.projection().dendriticHalfSteps();
        rule = new PlasticSynapse(synapses.projection().rule());
        moved = new double[synapses.weights().length];
    }

    /** The sum of the sizes of all changes so far, live, as the weights are ordered. */
    double[] moved() {
        return moved;
    }

    /** For how many steps after a spike the synapses may still have to hear of it. */
    int latest() {
        return Math.max(later(axonalHalfSteps), later(dendriticHalfSteps));
    }

    /** "An online event at a half step acts at the next whole one." */
    private static int later(int halfSteps) {
        return (halfSteps + 1) / 2;
    }

    /** "Learn online: each event changes and bounds the weight at once." */
    void online(int step) {
        double[] weights = synapses.weights();
        events(step, (s, change) -> weights[s] = rule.bounded(weights[s] + change));
    }

    /**
     * "Learn at the end of each presentation: all events run in the order of their local times, weight being its value at the
     * start; the changes are summed, added once, then bounded."
     *
     * @param from the first step whose events count
     * @param to the step after the last one
     */
    void atTheEnd(int from, int to) {
        double[] weights = synapses.weights();
        double[] sum = new double[weights.length];
        boolean[] hasEvents = new boolean[weights.length];
        for (int step = from; step < to; step++) {
            events(step, (s, change) -> {
                sum[s] += change;
                hasEvents[s] = true;
            });
        }
        for (int s = 0; s < weights.length; s++) {
            if (hasEvents[s]) {
                weights[s] = rule.bounded(weights[s] + sum[s]);
            }
        }
    }

    /** All synapses with a spike on either side in a step of theirs, and what that changes. */
    private void events(int step, Change then) {
        boolean[] spiked = spiked(pre, step - later(axonalHalfSteps), synapses.sources());
        boolean[] answered = spiked(post, step - later(dendriticHalfSteps), synapses.targets());
        // both parts of a delay are whole steps, or both are the same number of half steps
        double time = (step - axonalHalfSteps % 2 / 2.0) * stepMs;
        double[][] postTimes = new double[synapses.targets()][];
        for (int i = 0; i < synapses.sources(); i++) {
            double[] preTimes = null;
            for (int j = 0; j < synapses.targets(); j++) {
                int s = synapses.synapse(i, j);
                if (s >= 0 && (spiked[i] || answered[j])) {
                    preTimes = preTimes == null ? times(pre, i, axonalHalfSteps) : preTimes;
                    postTimes[j] = postTimes[j] == null ? times(post, j, dendriticHalfSteps) : postTimes[j];
                    double change = rule.changeAt(time, preTimes, postTimes[j], synapses.weights()[s]);
                    moved[s] += Math.abs(change);
                    then.of(s, change);
                }
            }
        }
    }

    private static boolean[] spiked(SpikeHistory history, int step, int size) {
        boolean[] spiked = new boolean[size];
        history.at(step).forEach(neuron -> spiked[neuron] = true);
        return spiked;
    }

    /** When the synapses of a neuron see its spikes, ms since the beginning. */
    private double[] times(SpikeHistory history, int neuron, int halfSteps) {
        return Arrays.stream(history.of(neuron)).mapToDouble(step -> (step + halfSteps / 2.0) * stepMs).toArray();
    }
}
