package org.tain.runtime.record;

import java.nio.file.Path;
import org.tain.runtime.stimulus.Shape;

/**
 * Fixed stimuli shown with frozen weights, and what the input and the code layer made of them. The arrays have one row
 * per sample.
 *
 * @param count number of samples
 * @param shape shape of the input layer
 * @param codeSize number of neurons n_code of the code layer
 * @param pixels [count * rows * columns], signed
 * @param signal [count * n], what the input layer received before the amplitude
 * @param early [count * n], spikes of the input layer before the late period
 * @param late [count * n], spikes of the input layer in the late period
 * @param code [count * n_code], spikes of the code layer
 */
public record Samples(int count, Shape shape, int codeSize, float[] pixels, float[] signal, int[] early, int[] late,
        int[] code) {
    /** How many are shown at each point of {@code record weights}. */
    public static final int COUNT = 16;

    /** Samples to be filled. */
    public static Samples empty(Shape shape, int codeSize) {
        return new Samples(COUNT, shape, codeSize, new float[COUNT * shape.pixels()], new float[COUNT * shape.size()],
                new int[COUNT * shape.size()], new int[COUNT * shape.size()], new int[COUNT * codeSize]);
    }

    /** Writes the file of {@code samples/}. */
    public void write(Path file, String network, long presentation) {
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("network", network);
            writer.attribute("presentation", presentation);
            writer.attribute("channels", shape.channels());
            writer.array("/pixels", pixels, count, shape.rows(), shape.columns());
            writer.array("/signal", signal, count, shape.size());
            writer.array("/early", early, count, shape.size());
            writer.array("/late", late, count, shape.size());
            writer.array("/code", code, count, codeSize);
            writer.complete();
        }
    }

    /** Reads a file of {@code samples/}. */
    public static Samples read(Path file) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            int[] sides = reader.shape("/pixels");
            Shape shape = new Shape((int) reader.number("channels"), sides[1], sides[2]);
            reader.require("/signal", sides[0], shape.size());
            reader.require("/early", sides[0], shape.size());
            reader.require("/late", sides[0], shape.size());
            return new Samples(sides[0], shape, reader.shape("/code")[1], reader.floats("/pixels"),
                    reader.floats("/signal"), reader.ints("/early"), reader.ints("/late"),
                    reader.ints("/code"));
        }
    }
}
