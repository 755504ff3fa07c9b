package org.tain.runtime.record;

import java.nio.file.Path;
import org.tain.runtime.random.Draws;

/** Weights as they are before anything is learned. */
public final class InitialWeights {
    private InitialWeights() {
    }

    /**
     * Fills with independent draws, {@code from} included, {@code to} excluded; draw {@code index} belongs to element
     * {@code index}.
     */
    public static void uniform(float[] weights, Draws draws, double from, double to) {
        for (int index = 0; index < weights.length; index++) {
            weights[index] = (float) (from + (to - from) * draws.uniform(0, index));
        }
    }

    /** {@link #uniform(float[], Draws, double, double)} in double precision. */
    public static void uniform(double[] weights, Draws draws, double from, double to) {
        for (int index = 0; index < weights.length; index++) {
            weights[index] = from + (to - from) * draws.uniform(0, index);
        }
    }

    /**
     * Fills from a dataset of an HDF5 file.
     *
     * @param folder folder to which {@code path} is relative
     * @param shape [pre, post] or [post]
     * @param bounds within which they must lie, and the unit of the file
     * @throws org.tain.runtime.UserError if the file or its dataset is missing or of another shape, or a weight lies outside
     */
    public static void fromFile(float[] weights, Path folder, String path, String dataset, int[] shape, WeightBounds bounds) {
        double[] read = WeightFile.readWithin(folder.resolve(path), dataset, shape, bounds);
        for (int index = 0; index < weights.length; index++) {
            weights[index] = (float) read[index];
        }
    }

    /** {@link #fromFile(float[], Path, String, String, int[], WeightBounds)} in double precision. */
    public static void fromFile(double[] weights, Path folder, String path, String dataset, int[] shape, WeightBounds bounds) {
        double[] read = WeightFile.readWithin(folder.resolve(path), dataset, shape, bounds);
        System.arraycopy(read, 0, weights, 0, weights.length);
    }
}
