package org.tain.analysis.figure;

import java.util.Arrays;
import java.util.OptionalInt;

import org.tain.runtime.record.Raster;

/**
 * The spikes of one population.
 *
 * @param step [spikes] ascending
 * @param neuron [spikes]
 * @param stepMs length of a step, ms
 */
public record Spikes(int[] step, int[] neuron, double stepMs) {

    /** The spikes of a population of a raster; none if the raster does not name it. */
    public static Spikes of(Raster raster, String population) {
        int layer = raster.names().indexOf(population);
        int[] step = new int[raster.size()];
        int[] neuron = new int[raster.size()];
        int count = 0;
        for (int i = 0; i < raster.size(); i++) {
            if (raster.layer()[i] == layer) {
                step[count] = raster.step()[i];
                neuron[count++] = raster.index()[i];
            }
        }
        return new Spikes(Arrays.copyOf(step, count), Arrays.copyOf(neuron, count), raster.clock().stepMs());
    }

    /** Number of spikes. */
    public int size() {
        return step.length;
    }

    /** Time of a spike, ms. */
    public double timeMs(int spike) {
        return step[spike] * stepMs;
    }

    /** The first spike that is not before a time; {@link #size} if there is none. */
    public int from(double ms) {
        int low = 0;
        int high = step.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeMs(middle) < ms) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The spike nearest to a time and a neuron.
     *
     * @param reachMs, reach how far it may be away in either direction; distances are measured in these
     */
    public OptionalInt nearest(double ms, double at, double reachMs, double reach) {
        int nearest = -1;
        double least = 1;
        for (int i = from(ms - reachMs); i < size() && timeMs(i) <= ms + reachMs; i++) {
            double distance = Math.hypot((timeMs(i) - ms) / reachMs, (neuron[i] - at) / reach);
            if (distance <= least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }
}
