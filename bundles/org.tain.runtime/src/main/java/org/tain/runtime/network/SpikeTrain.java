package org.tain.runtime.network;

import java.util.Arrays;

/**
 * The spikes of one population, step by step, in ascending neuron order within a step.
 *
 * <p>
 * Steps count from 0 at the start of a presentation. The last {@code historySteps} steps before it are kept as steps
 * {@code -historySteps .. -1}, so that whoever reads a delayed step needs no case for the start.
 */
public final class SpikeTrain {
    private final String name;
    private final int size;
    private final int history;
    private int[] neurons;
    /** Position in {@link #neurons} of the first spike of step {@code s - history}; the entry after it ends the step. */
    private int[] first;
    private int steps;
    private int pending;

    /**
     * Makes an empty train.
     *
     * @param name the population's name in the model
     * @param size number of neurons, at least 1
     * @param historySteps how many steps before the current presentation a delay may reach back, at least 0
     */
    public SpikeTrain(String name, int size, int historySteps) {
        if (size < 1 || historySteps < 0) {
            throw new IllegalArgumentException(
                    "population %s: size %d, history %d steps".formatted(name, size, historySteps));
        }
        this.name = name;
        this.size = size;
        this.history = historySteps;
        this.neurons = new int[Math.max(64, size)];
        this.first = new int[historySteps + 64];
        this.steps = 0;
    }

    /** The population's name in the model. */
    public String name() {
        return name;
    }

    /** Number of neurons. */
    public int size() {
        return size;
    }

    /** Forgets every spike; the next step is 0. */
    public void clear() {
        Arrays.fill(first, 0, history + 1, 0);
        steps = 0;
    }

    /** Begins a new presentation at step 0 and keeps the last {@code historySteps} steps as negative ones. */
    public void carryOver() {
        int from = first[steps];
        int kept = first[steps + history] - from;
        System.arraycopy(neurons, from, neurons, 0, kept);
        for (int s = 0; s <= history; s++) {
            first[s] = first[steps + s] - from;
        }
        steps = 0;
    }

    /**
     * Appends a spike to the step that is not yet closed. Loops that test many neurons write into {@link #room} instead.
     *
     * @param neuron index, 0 .. size-1, larger than any before it in this step
     */
    public void add(int neuron) {
        room()[first[steps + history] + pending] = neuron;
        pending++;
    }

    /** Closes the current step: what was added since the last call are its spikes. */
    public void closeStep() {
        closeStep(first[steps + history] + pending);
    }

    /**
     * The array behind {@link #neurons}, with room for one spike of every neuron from position {@code from(steps())} on.
     * Whoever writes
     * there closes the step by {@link #closeStep(int)}.
     */
    public int[] room() {
        int start = first[steps + history];
        if (neurons.length - start < size) {
            neurons = Arrays.copyOf(neurons, Math.max(start + size, 2 * neurons.length));
        }
        return neurons;
    }

    /**
     * Closes the current step.
     *
     * @param end position after its last spike in {@link #room}
     */
    public void closeStep(int end) {
        int next = steps + history + 1;
        if (next == first.length) {
            first = Arrays.copyOf(first, 2 * next);
        }
        first[next] = end;
        pending = 0;
        steps++;
    }

    /** Number of steps closed since the start of the presentation. */
    public int steps() {
        return steps;
    }

    /** Neuron indices of all spikes kept; the spikes of step s are at {@code from(s) .. to(s)-1}. Not to be modified. */
    public int[] neurons() {
        return neurons;
    }

    /** Position of the first spike of a step, {@code -historySteps <= step <= steps()}. */
    public int from(int step) {
        return first[step + history];
    }

    /** Position after the last spike of a closed step, {@code -historySteps <= step < steps()}. */
    public int to(int step) {
        return first[step + history + 1];
    }

    /** Number of spikes in a closed step, {@code -historySteps <= step < steps()}. */
    public int count(int step) {
        return first[step + history + 1] - first[step + history];
    }

    /** Number of spikes since the start of the presentation, without the history. */
    public int total() {
        return first[steps + history] - first[history];
    }
}
