package org.tain.analysis.run;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.tain.runtime.record.Hdf5Reader;

/**
 * A numeric array of a file.
 *
 * @param shape its extents
 * @param values row-major, {@code product of shape} long
 * @param unit its unit; {@code 1} for pure numbers
 */
public record HdfArray(int[] shape, float[] values, String unit) {

    /** The dataset at a path such as {@code /projections/W/weights}. */
    static HdfArray read(Hdf5Reader file, String dataset) {
        return new HdfArray(file.shape(dataset), file.floats(dataset), file.unit(dataset));
    }

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

    /** The values that are numbers. */
    public DoubleStream finite() {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).filter(Double::isFinite);
    }

    /** A copy of one row. */
    public double[] row(int row) {
        double[] copy = new double[columns()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[row * copy.length + i];
        }
        return copy;
    }

    /** A copy of one column. */
    public double[] column(int column) {
        double[] copy = new double[rows()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[i * columns() + column];
        }
        return copy;
    }
}
