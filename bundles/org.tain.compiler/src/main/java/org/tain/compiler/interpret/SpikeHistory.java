package org.tain.compiler.interpret;

import java.util.ArrayList;
import java.util.List;

import org.tain.runtime.network.SpikeTrain;

/**
 * All spikes of one population since its states began, not only those of the presentation that is being shown: a trace is
 * a sum over all of them.
 */
final class SpikeHistory {
    private final SpikeTrain shown;
    /** Neurons that spiked, ascending, step by step. */
    private final List<List<Integer>> steps = new ArrayList<>();

    SpikeHistory(String population, int size) {
        shown = new SpikeTrain(population, size, 0);
    }

    /** The spikes of this presentation, for whoever records them. */
    SpikeTrain shown() {
        return shown;
    }

    /** Begins a presentation, of which step 0 will be the given step; what came later is forgotten. */
    void beginAt(int step) {
        shown.clear();
        while (steps.size() > step) {
            steps.removeLast();
        }
    }

    /** The spikes of the next step, ascending. */
    void add(List<Integer> neurons) {
        steps.add(List.copyOf(neurons));
        neurons.forEach(shown::add);
        shown.closeStep();
    }

    /** Who spiked in a step; nobody before the beginning or after the latest step. */
    List<Integer> at(int step) {
        return step < 0 || step >= steps.size() ? List.of() : steps.get(step);
    }

    /** The steps in which one neuron spiked, ascending. */
    int[] of(int neuron) {
        List<Integer> found = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            if (steps.get(step).contains(neuron)) {
                found.add(step);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
