package org.tain.runtime.learning;

/**
 * Changes of the weights between two populations, all to all, that are summed during a presentation and added once at
 * its end. Only the synapses of neurons that had an event are added, bounded and cleared. Not thread-safe.
 */
public final class FloatChanges {
    private final float[] values;
    private final MarkedNeurons pre;
    private final MarkedNeurons post;

    /** No changes yet, for {@code preSize x postSize} weights. */
    public FloatChanges(int preSize, int postSize) {
        values = new float[Math.multiplyExact(preSize, postSize)];
        pre = new MarkedNeurons(preSize);
        post = new MarkedNeurons(postSize);
    }

    /** The sums, [pre][post], row-major; to be written for the synapses of marked neurons only. */
    public float[] values() {
        return values;
    }

    /** Says that the synapses of presynaptic neuron {@code i} may change. */
    public void markPre(int i) {
        pre.mark(i);
    }

    /** Says that the synapses of postsynaptic neuron {@code j} may change. */
    public void markPost(int j) {
        post.mark(j);
    }

    /**
     * Adds what has gathered, {@code weight = min(max(weight + change, lower), upper)}, and forgets it.
     *
     * @param weights [pre][post], row-major, modified
     * @param lower negative infinity for none
     * @param upper positive infinity for none
     */
    public void addTo(float[] weights, float lower, float upper) {
        for (int i = 0; i < pre.size(); i++) {
            int row = i * post.size();
            if (pre.isMarked(i)) {
                for (int at = row; at < row + post.size(); at++) {
                    weights[at] = bounded(weights[at] + values[at], lower, upper);
                    values[at] = 0f;
                }
            } else {
                for (int k = 0; k < post.count(); k++) {
                    int at = row + post.marked(k);
                    weights[at] = bounded(weights[at] + values[at], lower, upper);
                    values[at] = 0f;
                }
            }
        }
        pre.clear();
        post.clear();
    }

    private static float bounded(float weight, float lower, float upper) {
        return Math.min(Math.max(weight, lower), upper);
    }
}
