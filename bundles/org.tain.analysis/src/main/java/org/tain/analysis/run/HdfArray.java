package org.tain.analysis.run;

import java.lang.reflect.Array;

/**
 * A numeric array of a file.
 *
 * @param shape its extents
 * @param values row-major, {@code product of shape} long
 * @param unit the attribute {@code unit}, or empty
 */
public record HdfArray(int[] shape, double[] values, String unit) {

    /** Number of rows, the first extent. */
    public int rows() {
        return shape[0];
    }

    /** Number of values of one row. */
    public int columns() {
        return shape[0] == 0 ? 0 : values.length / shape[0];
    }

    /** The value of a row at a place in it. */
    public double at(int row, int column) {
        return values[row * columns() + column];
    }

    /** A copy of one row. */
    public double[] row(int row) {
        double[] copy = new double[columns()];
        System.arraycopy(values, row * copy.length, copy, 0, copy.length);
        return copy;
    }

    /** The values as whole numbers. */
    public int[] toInts() {
        int[] ints = new int[values.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = (int) values[i];
        }
        return ints;
    }

    static double[] toDoubles(Object flat) {
        double[] doubles = new double[Array.getLength(flat)];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = ((Number) Array.get(flat, i)).doubleValue();
        }
        return doubles;
    }
}
