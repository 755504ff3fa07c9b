package org.tain.runtime.learning;

/** A set of neurons that is filled, gone through and cleared at the cost of its members only. */
final class MarkedNeurons {
    private final boolean[] isMarked;
    private final int[] marked;
    private int count;

    /** An empty set out of {@code size} neurons. */
    MarkedNeurons(int size) {
        isMarked = new boolean[size];
        marked = new int[size];
    }

    void mark(int neuron) {
        if (!isMarked[neuron]) {
            isMarked[neuron] = true;
            marked[count] = neuron;
            count++;
        }
    }

    boolean isMarked(int neuron) {
        return isMarked[neuron];
    }

    /** How many neurons there are, marked or not. */
    int size() {
        return isMarked.length;
    }

    /** How many are marked. */
    int count() {
        return count;
    }

    /** The k-th marked neuron, in the order of marking. */
    int marked(int k) {
        return marked[k];
    }

    void clear() {
        for (int k = 0; k < count; k++) {
            isMarked[marked[k]] = false;
        }
        count = 0;
    }
}
