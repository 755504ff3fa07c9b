package org.tain.runtime.record;

import java.nio.file.Path;
import java.util.List;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.stimulus.Shape;

/**
 * All spikes of one presentation or simulation, sorted by step, then population, then neuron.
 *
 * @param names the populations, in the order of the model
 * @param layer per spike, the place of its population in {@code names}
 * @param index per spike, the neuron
 * @param step per spike, the step, from 0
 * @param pixels the stimulus, [rows * columns], signed; empty where nothing was shown
 * @param shape shape of the driven layer, whose rows and columns are those of the pixels; null where nothing was shown
 * @param clock step and duration
 * @param presentation its number, from 0
 */
public record Raster(List<String> names, int[] layer, int[] index, int[] step, float[] pixels, Shape shape, Clock clock,
        long presentation) {

    /**
     * The time of a raster.
     *
     * @param stepMs length of a step, ms
     * @param durationMs length of the whole, ms
     */
    public record Clock(double stepMs, double durationMs) {
    }

    /**
     * Collects the spikes that the trains now hold.
     *
     * @param pixels copied; empty where nothing was shown
     */
    public static Raster of(List<SpikeTrain> trains, float[] pixels, Shape shape, Clock clock, long presentation) {
        int total = trains.stream().mapToInt(SpikeTrain::total).sum();
        int steps = trains.stream().mapToInt(SpikeTrain::steps).max().orElse(0);
        int[] layer = new int[total];
        int[] index = new int[total];
        int[] step = new int[total];
        int at = 0;
        for (int s = 0; s < steps; s++) {
            for (int l = 0; l < trains.size(); l++) {
                SpikeTrain train = trains.get(l);
                for (int k = train.from(s); k < train.to(s); k++) {
                    layer[at] = l;
                    index[at] = train.neurons()[k];
                    step[at++] = s;
                }
            }
        }
        return new Raster(trains.stream().map(SpikeTrain::name).toList(), layer, index, step, pixels.clone(), shape,
                clock, presentation);
    }

    /** Writes the file of {@code rasters/}. */
    public void write(Path file, String network) {
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("network", network);
            writer.attribute("presentation", presentation);
            writer.attribute("stepMs", clock.stepMs());
            writer.attribute("durationMs", clock.durationMs());
            writer.array("/layer", layer, layer.length);
            writer.array("/index", index, index.length);
            writer.array("/step", step, step.length);
            writer.texts("names", names);
            if (pixels.length > 0) {
                writer.array("/pixels", pixels, shape.rows(), shape.columns());
            }
            writer.complete();
        }
    }

    /** Reads a file of {@code rasters/}; the shape that comes back has one channel. */
    public static Raster read(Path file) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            boolean shown = reader.has("/pixels");
            int[] sides = shown ? reader.shape("/pixels") : new int[] {0, 0};
            return new Raster(List.copyOf(reader.texts("/names")), reader.ints("/layer"), reader.ints("/index"),
                    reader.ints("/step"), shown ? reader.floats("/pixels") : new float[0],
                    shown ? new Shape(1, sides[0], sides[1]) : null,
                    new Clock(reader.number("stepMs"), reader.number("durationMs")),
                    (long) reader.number("presentation"));
        }
    }

    /** Number of spikes. */
    public int size() {
        return step.length;
    }

    /** Time of a spike, ms. */
    public double timeMs(int spike) {
        return step[spike] * clock.stepMs();
    }

    /** Length of the whole, ms. */
    public double durationMs() {
        return clock.durationMs();
    }

    /** Time of the last spike, ms; 0 without spikes. */
    public double lastMs() {
        return size() == 0 ? 0 : timeMs(size() - 1);
    }

    /** Spikes of each neuron of a population of this size with {@code fromMs <= t < toMs}, [size]. */
    public int[] counts(String population, int size, double fromMs, double toMs) {
        int[] counts = new int[size];
        int wanted = names.indexOf(population);
        for (int i = 0; i < size(); i++) {
            if (layer[i] == wanted && timeMs(i) >= fromMs && timeMs(i) < toMs && index[i] < size) {
                counts[index[i]]++;
            }
        }
        return counts;
    }
}
