package org.tain.analysis.run;

import java.util.List;

/**
 * The spikes of one presentation or simulation.
 *
 * @param presentation number of the presentation, from 0
 * @param names the populations that {@code layer} counts
 * @param layer, index, step [spikes] population, neuron and step of each spike, sorted by step
 * @param pixels [rows, columns] the stimulus, or null
 */
public record Raster(long presentation, double stepMs, double durationMs, List<String> names, int[] layer, int[] index,
        int[] step, HdfArray pixels) {

    static Raster read(HdfReader file) {
        return new Raster((long) file.number("presentation", 0), file.number("stepMs", 1), file.number("durationMs", 0),
                file.texts("/names"), file.array("/layer").toInts(), file.array("/index").toInts(),
                file.array("/step").toInts(), file.has("/pixels") ? file.array("/pixels") : null);
    }

    /** Number of spikes. */
    public int size() {
        return step.length;
    }

    /** Time of a spike, ms. */
    public double timeMs(int spike) {
        return step[spike] * stepMs;
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
