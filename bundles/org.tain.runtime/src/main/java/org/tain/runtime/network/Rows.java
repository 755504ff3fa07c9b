package org.tain.runtime.network;

/**
 * Sums of the rows of weight matrices, the rows of the neurons that spiked. Every sum is taken in the order of the neurons, one after the other in
 * the array's own precision, so that the result is that of the plain loop; four rows at a time only spare reads and writes of the sum.
 */
public final class Rows {
    private Rows() {
    }

    /**
     * Adds rows.
     *
     * @param weights [pre, columns], row-major
     * @param columns length of a row
     * @param neurons row numbers
     * @param from first position in {@code neurons}
     * @param to position after the last one
     * @param sum [columns], modified
     */
    public static void add(float[] weights, int columns, int[] neurons, int from, int to, float[] sum) {
        int k = from;
        for (; k + 4 <= to; k += 4) {
            addFour(weights, neurons[k] * columns, neurons[k + 1] * columns, neurons[k + 2] * columns, neurons[k + 3] * columns, columns,
                    sum);
        }
        for (; k < to; k++) {
            int row = neurons[k] * columns;
            for (int j = 0; j < columns; j++) {
                sum[j] += weights[row + j];
            }
        }
    }

    private static void addFour(float[] weights, int a, int b, int c, int d, int columns, float[] sum) {
        for (int j = 0; j < columns; j++) {
            sum[j] = sum[j] + weights[a + j] + weights[b + j] + weights[c + j] + weights[d + j];
        }
    }

    /** {@link #add(float[], int, int[], int, int, float[])} in double precision. */
    public static void add(double[] weights, int columns, int[] neurons, int from, int to, double[] sum) {
        for (int k = from; k < to; k++) {
            int row = neurons[k] * columns;
            for (int j = 0; j < columns; j++) {
                sum[j] += weights[row + j];
            }
        }
    }
}
