package org.tain.runtime.learning;

/** {@link FloatChanges} in double precision. */
public final class DoubleChanges {
    private final double[] values;
    private final MarkedNeurons pre;
    private final MarkedNeurons post;

    /** No changes yet, for {@code preSize x postSize} weights. */
    public DoubleChanges(int preSize, int postSize) {
        values = new double[Math.multiplyExact(preSize, postSize)];
        pre = new MarkedNeurons(preSize);
        post = new MarkedNeurons(postSize);
    }

    /** The sums, [pre][post], row-major; to be written for the synapses of marked neurons only. */
    public double[] values() {
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
    public void addTo(double[] weights, double lower, double upper) {
        for (int i = 0; i < pre.size(); i++) {
            int row = i * post.size();
            if (pre.isMarked(i)) {
                for (int at = row; at < row + post.size(); at++) {
                    weights[at] = bounded(weights[at] + values[at], lower, upper);
                    values[at] = 0.0;
                }
            } else {
                for (int k = 0; k < post.count(); k++) {
                    int at = row + post.marked(k);
                    weights[at] = bounded(weights[at] + values[at], lower, upper);
                    values[at] = 0.0;
                }
            }
        }
        pre.clear();
        post.clear();
    }

    private static double bounded(double weight, double lower, double upper) {
        return Math.min(Math.max(weight, lower), upper);
    }
}
