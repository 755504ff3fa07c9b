package org.tain.runtime.learning;

import java.util.Arrays;

import org.tain.runtime.network.SpikeTrain;

/** The neurons that fired in a presentation, numbered 0, 1, 2, ... by their first spikes, and the steps with spikes. */
final class FiredNeurons {
    private final int[] numberOf;
    private final int[] neurons;
    private int count;
    private int[] numberOfSpike = new int[256];
    private int[] steps = new int[64];
    private int[] firstOfStep = new int[65];
    private int stepCount;

    /** For a population of {@code size} neurons. */
    FiredNeurons(int size) {
        numberOf = new int[size];
        Arrays.fill(numberOf, -1);
        neurons = new int[size];
    }

    /** Takes the spikes of the steps 0 .. steps()-1 of a train. */
    void take(SpikeTrain train) {
        for (int k = 0; k < count; k++) {
            numberOf[neurons[k]] = -1;
        }
        count = 0;
        stepCount = 0;
        makeRoom(train.total(), train.steps());
        int[] fired = train.neurons();
        int spike = 0;
        for (int step = 0; step < train.steps(); step++) {
            int to = train.to(step);
            if (train.from(step) == to) {
                continue;
            }
            steps[stepCount] = step;
            firstOfStep[stepCount] = spike;
            stepCount++;
            for (int k = train.from(step); k < to; k++) {
                numberOfSpike[spike] = number(fired[k]);
                spike++;
            }
        }
        firstOfStep[stepCount] = spike;
    }

    private int number(int neuron) {
        int number = numberOf[neuron];
        if (number < 0) {
            number = count;
            numberOf[neuron] = number;
            neurons[number] = neuron;
            count++;
        }
        return number;
    }

    /** Grows to the largest presentation so far and then stays. */
    private void makeRoom(int spikes, int allSteps) {
        if (numberOfSpike.length < spikes) {
            numberOfSpike = new int[2 * spikes];
        }
        if (steps.length < allSteps) {
            steps = new int[2 * allSteps];
            firstOfStep = new int[2 * allSteps + 1];
        }
    }

    /** How many neurons fired. */
    int count() {
        return count;
    }

    /** The neuron of each number; the first {@link #count} entries hold. Not to be modified. */
    int[] neurons() {
        return neurons;
    }

    /** The number of the neuron of each spike, in the order of the train. Not to be modified. */
    int[] numberOfSpike() {
        return numberOfSpike;
    }

    /** In how many steps there were spikes. */
    int stepCount() {
        return stepCount;
    }

    /** The k-th step with spikes. */
    int step(int k) {
        return steps[k];
    }

    /** Position in {@link #numberOfSpike} of the first spike of the k-th step with spikes, k up to stepCount(). */
    int first(int k) {
        return firstOfStep[k];
    }
}
