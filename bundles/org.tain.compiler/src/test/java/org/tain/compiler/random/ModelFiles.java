package org.tain.compiler.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.tain.runtime.record.Hdf5Writer;

/** The files of random models. */
final class ModelFiles {
    private static final Path FAILED = Path.of("target", "failed-models");

    /** In uS, below the largest conductance of any rule; less than that of voltages and currents, too. */
    private static final double LARGEST = 0.015;

    private ModelFiles() {
    }

    /** Writes six samples of 2 x 2, and weights within the bounds of every rule for layers of up to 8 neurons. */
    static void data(Path folder) {
        Random random = new Random(11);
        try (Hdf5Writer writer = new Hdf5Writer(folder.resolve("weights.h5"))) {
            for (int pre = 1; pre <= 8; pre++) {
                writer.array("/one/" + pre, random.doubles(pre, 0, LARGEST).toArray(), pre);
                for (int post = 1; post <= 8; post++) {
                    writer.array("/all/%dx%d".formatted(pre, post), random.doubles(pre * post, 0, LARGEST).toArray(), pre, post);
                }
            }
            writer.complete();
        }
        float[] values = new float[6 * 4];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) (2 * random.nextGaussian());
        }
        try (Hdf5Writer writer = new Hdf5Writer(folder.resolve("samples.h5"))) {
            writer.array("/four", values, 6, 2, 2);
            writer.complete();
        }
    }

    /** Writes a failed model beside its samples; the text begins with its place. */
    static String written(String model) {
        Path file = FAILED.resolve("model-%08x.tain".formatted(model.hashCode()));
        try {
            Files.createDirectories(FAILED);
            data(FAILED);
            Files.writeString(file, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toAbsolutePath() + "\n" + model;
    }
}
