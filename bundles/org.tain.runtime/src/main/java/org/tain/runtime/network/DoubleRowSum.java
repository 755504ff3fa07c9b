package org.tain.runtime.network;

/**
 * Adds rows of a weight matrix: what the neurons that spiked send to all neurons of the target. Each element is added in
 * the order of the rows, one after the other in double precision, so the result is that of the plain double loop, bit by
 * bit.
 *
 * <p>
 * A row is copied before it is added. C2 vectorises {@code sum[j] += row[j]}, but up to Java 25 not
 * {@code sum[j] += weights[start + j]}, where it cannot exclude that both are the same array; the copy costs a fifth of
 * what it saves. Four rows at a time spare reads and writes of the sum. Not thread-safe, allocates nothing after its making.
 */
public final class DoubleRowSum {
    private final double[] a;
    private final double[] b;
    private final double[] c;
    private final double[] d;

    /** For matrices with rows of {@code columns} elements. */
    public DoubleRowSum(int columns) {
        a = new double[columns];
        b = new double[columns];
        c = new double[columns];
        d = new double[columns];
    }

    /**
     * Adds rows.
     *
     * @param weights [rows][columns], row-major
     * @param rows numbers of the rows
     * @param from position in {@code rows} of the first to add
     * @param to position after the last to add
     * @param sum [columns], modified; not the same array as {@code weights}
     */
    public void add(double[] weights, int[] rows, int from, int to, double[] sum) {
        int columns = a.length;
        int k = from;
        for (; k + 4 <= to; k += 4) {
            System.arraycopy(weights, rows[k] * columns, a, 0, columns);
            System.arraycopy(weights, rows[k + 1] * columns, b, 0, columns);
            System.arraycopy(weights, rows[k + 2] * columns, c, 0, columns);
            System.arraycopy(weights, rows[k + 3] * columns, d, 0, columns);
            addFour(sum, a, b, c, d);
        }
        for (; k < to; k++) {
            System.arraycopy(weights, rows[k] * columns, a, 0, columns);
            addOne(sum, a);
        }
    }

    private static void addFour(double[] sum, double[] a, double[] b, double[] c, double[] d) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = sum[j] + a[j] + b[j] + c[j] + d[j];
        }
    }

    private static void addOne(double[] sum, double[] a) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j];
        }
    }
}
