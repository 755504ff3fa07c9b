package org.tain.runtime.learning;

import java.util.Arrays;

import org.tain.runtime.network.SpikeTrain;

/** {@link FloatPairSums} in double precision. */
public final class DoublePairSums {
    private final double[] window;
    private final int centre;
    private final FiredNeurons sources;
    private final FiredNeurons targets;
    private final int sourceSize;
    private final int targetSize;
    /** Rows are the side with fewer spikes, so that the sums of a row are made of few additions of whole columns. */
    private FiredNeurons rows;
    private FiredNeurons columns;
    private double[] column = new double[64];
    private double[] sums = new double[1024];

    /**
     * Sums of one window.
     *
     * @param sourceSize number of source neurons
     * @param targetSize number of target neurons
     * @param window change for one pair at {@code d = t_target - t_source + shiftSteps} steps, at
     *            {@code window[d + length / 2]}; its odd length covers every d that two spikes of a presentation can
     *            have. Kept, not copied
     * @param shiftSteps dendritic minus axonal delay in steps: what lies between the difference at the synapse and the
     *            one at the cell bodies
     */
    public DoublePairSums(int sourceSize, int targetSize, double[] window, int shiftSteps) {
        if (window.length % 2 == 0) {
            throw new IllegalArgumentException("a window of even length " + window.length + " has no centre");
        }
        this.sourceSize = sourceSize;
        this.targetSize = targetSize;
        this.window = window;
        this.centre = window.length / 2 + shiftSteps;
        this.sources = new FiredNeurons(sourceSize);
        this.targets = new FiredNeurons(targetSize);
    }

    /** Makes the sums for the spikes of the presentation just shown; spikes before it are left out. */
    public void sum(SpikeTrain source, SpikeTrain target) {
        sources.take(source);
        targets.take(target);
        boolean fewTargets = target.total() <= source.total();
        rows = fewTargets ? targets : sources;
        columns = fewTargets ? sources : targets;
        int width = columns.count();
        makeRoom(rows.count() * width, width);
        Arrays.fill(sums, 0, rows.count() * width, 0.0);
        for (int k = 0; k < rows.stepCount(); k++) {
            pairWithColumns(rows.step(k), fewTargets ? 1 : -1, width);
            for (int spike = rows.first(k); spike < rows.first(k + 1); spike++) {
                addColumn(rows.numberOfSpike()[spike] * width, width);
            }
        }
    }

    /** What one spike of a row at {@code step} makes with all spikes of each column. */
    private void pairWithColumns(int step, int sign, int width) {
        double[] made = column;
        Arrays.fill(made, 0, width, 0.0);
        int[] numberOfSpike = columns.numberOfSpike();
        for (int k = 0; k < columns.stepCount(); k++) {
            double change = window[centre + sign * (step - columns.step(k))];
            int to = columns.first(k + 1);
            for (int spike = columns.first(k); spike < to; spike++) {
                made[numberOfSpike[spike]] += change;
            }
        }
    }

    private void addColumn(int at, int width) {
        double[] made = column;
        double[] all = sums;
        for (int c = 0; c < width; c++) {
            all[at + c] += made[c];
        }
    }

    private void makeRoom(int cells, int width) {
        if (sums.length < cells) {
            sums = new double[2 * cells];
        }
        if (column.length < width) {
            column = new double[2 * width];
        }
    }

    /**
     * Learns: {@code weight = min(max(weight + rate * sum, lower), upper)}.
     *
     * @param weights [source][target], row-major, modified
     * @param lower negative infinity for none
     * @param upper positive infinity for none
     */
    public void addTo(double[] weights, double rate, double lower, double upper) {
        if (rows == targets) {
            addAcross(weights, targetSize, rate, lower, upper);
        } else {
            addAlong(weights, targetSize, rate, lower, upper);
        }
    }

    /**
     * The same for weights in the opposite direction: a projection from the targets back to the sources whose window is
     * the mirror image of this one, up to its rate.
     *
     * @param weights [target][source], row-major, modified
     */
    public void addToMirror(double[] weights, double rate, double lower, double upper) {
        if (rows == targets) {
            addAlong(weights, sourceSize, rate, lower, upper);
        } else {
            addAcross(weights, sourceSize, rate, lower, upper);
        }
    }

    /** For weights whose rows are the rows of the sums. */
    private void addAlong(double[] weights, int rowLength, double rate, double lower, double upper) {
        int width = columns.count();
        for (int r = 0; r < rows.count(); r++) {
            int start = rows.neurons()[r] * rowLength;
            addRow(weights, start, columns, r * width, 1, rate, lower, upper);
        }
    }

    /** For weights whose rows are the columns of the sums; the outer loop goes over these, as they lie far apart. */
    private void addAcross(double[] weights, int rowLength, double rate, double lower, double upper) {
        int width = columns.count();
        for (int c = 0; c < width; c++) {
            int start = columns.neurons()[c] * rowLength;
            addRow(weights, start, rows, c, width, rate, lower, upper);
        }
    }

    /** One row of weights, from the sums that begin at {@code first} and lie {@code stride} apart. */
    private void addRow(double[] weights, int start, FiredNeurons inRow, int first, int stride, double rate,
            double lower, double upper) {
        int[] neurons = inRow.neurons();
        double[] all = sums;
        int count = inRow.count();
        boolean capped = upper < Double.POSITIVE_INFINITY;
        int from = first;
        for (int k = 0; k < count; k++) {
            int at = start + neurons[k];
            double weight = Math.max(weights[at] + rate * all[from], lower);
            weights[at] = capped ? Math.min(weight, upper) : weight;
            from += stride;
        }
    }
}
