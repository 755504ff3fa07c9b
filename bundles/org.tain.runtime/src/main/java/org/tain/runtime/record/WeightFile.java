package org.tain.runtime.record;

import java.nio.file.Path;
import java.util.List;
import org.tain.runtime.UserError;
import org.tain.runtime.network.StateArray;

/** What a network has learned: {@code /projections/W/weights} [pre, post] and {@code /layers/hidden/scale} [n]. */
public final class WeightFile {
    private WeightFile() {
    }

    /**
     * Writes all learned arrays.
     *
     * @param network name of the network
     * @param presentation how many presentations had been shown
     */
    public static void write(Path file, String network, long presentation, List<StateArray> learned) {
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("network", network);
            writer.attribute("presentation", presentation);
            learned.forEach(writer::array);
            writer.complete();
        }
    }

    /**
     * Weights of one projection, [pre * post] with post fastest, in the unit of the file.
     *
     * @param file a file of weights or a checkpoint of any run, or made by another program
     * @param dataset such as {@code /projections/W/weights}
     * @throws UserError if file or dataset are missing or the shape is another one
     */
    public static float[] read(Path file, String dataset, int pre, int post) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            reader.require(dataset, pre, post);
            return reader.floats(dataset);
        }
    }

    /** As {@link #read}, in double precision. */
    public static double[] readDoubles(Path file, String dataset, int pre, int post) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            reader.require(dataset, pre, post);
            return reader.doubles(dataset);
        }
    }

    /**
     * Weights of one projection in base units, held against bounds.
     *
     * @param shape [pre, post], or [post] where each neuron has one synapse
     * @throws UserError also if a weight lies outside or is no finite number
     */
    public static double[] readWithin(Path file, String dataset, int[] shape, WeightBounds bounds) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            reader.require(dataset, shape);
            double[] weights = reader.doubles(dataset);
            bounds.hold(file, dataset, shape, weights);
            return weights;
        }
    }

    /**
     * Scaling factors of one layer, [n].
     *
     * @param dataset such as {@code /layers/hidden/scale}
     * @throws UserError if file or dataset are missing or the number is another one
     */
    public static float[] readScale(Path file, String dataset, int n) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            reader.require(dataset, n);
            return reader.floats(dataset);
        }
    }

    /** As {@link #readScale}, in double precision. */
    public static double[] readScaleDoubles(Path file, String dataset, int n) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            reader.require(dataset, n);
            return reader.doubles(dataset);
        }
    }
}
