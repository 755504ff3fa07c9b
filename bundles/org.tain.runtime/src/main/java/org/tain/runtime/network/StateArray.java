package org.tain.runtime.network;

import java.util.List;

/**
 * A live array of a network under the name that files give it.
 *
 * @param path where it stands in HDF5 files, such as {@code /projections/W/weights}
 * @param unit unit of the values, such as {@code mV}; {@code 1} for a pure number
 * @param shape sizes of its dimensions, slowest first, such as [pre, post]
 * @param values the array itself, {@code float[]}, {@code double[]} or {@code int[]}, of as many elements as the shape says
 */
public record StateArray(String path, String unit, List<Integer> shape, Object values) {

    /** Checks that the array has the size that the shape says. */
    public StateArray {
        shape = List.copyOf(shape);
        long expected = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        long actual = java.lang.reflect.Array.getLength(values);
        if (expected != actual) {
            throw new IllegalArgumentException("%s: shape %s needs %d values, not %d".formatted(path, shape, expected, actual));
        }
    }

    /** Number of elements. */
    public int length() {
        return java.lang.reflect.Array.getLength(values);
    }

    /** Element {@code index} in row-major order. */
    public double get(int index) {
        return switch (values) {
            case float[] f -> f[index];
            case double[] d -> d[index];
            case int[] i -> i[index];
            default -> throw new IllegalStateException(path + " holds " + values.getClass());
        };
    }

    /** Sets element {@code index} in row-major order, rounded to the array's own precision. */
    public void set(int index, double value) {
        switch (values) {
            case float[] f -> f[index] = (float) value;
            case double[] d -> d[index] = value;
            case int[] i -> i[index] = (int) value;
            default -> throw new IllegalStateException(path + " holds " + values.getClass());
        }
    }
}
