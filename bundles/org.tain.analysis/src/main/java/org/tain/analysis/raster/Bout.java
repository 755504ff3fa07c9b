package org.tain.analysis.raster;

import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.figure.Spikes;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Measures;
import org.tain.runtime.record.Raster;

/**
 * One bout of spikes of a presentation, by the borders that the model's measure declares.
 *
 * @param name {@code initial}, {@code code}, {@code final}, or {@code fourth}, which there should not be
 * @param population whose spikes they are
 * @param fromMs, toMs the first and the last spike
 * @param spikes how many
 */
public record Bout(String name, String population, double fromMs, double toMs, int spikes) {

    /** The bouts of a presentation, in the order of time; none where the model declares no measure. */
    public static List<Bout> of(Raster raster, NetworkFile network) {
        Measures measures = network.measures();
        List<Bout> bouts = new ArrayList<>();
        if (measures == null) {
            return bouts;
        }
        Spikes input = Spikes.of(raster, measures.input());
        Spikes code = Spikes.of(raster, measures.code());
        int late = input.from(measures.lateFromMs());
        int fourth = code.size() == 0 ? 0 : code.from(Math.nextUp(code.timeMs(0) + measures.fourthBoutAfterMs()));
        add(bouts, "initial", measures.input(), input, 0, late);
        add(bouts, "code", measures.code(), code, 0, fourth);
        add(bouts, "final", measures.input(), input, late, input.size());
        add(bouts, "fourth", measures.code(), code, fourth, code.size());
        return bouts;
    }

    private static void add(List<Bout> bouts, String name, String population, Spikes spikes, int from, int to) {
        if (from < to) {
            bouts.add(new Bout(name, population, spikes.timeMs(from), spikes.timeMs(to - 1), to - from));
        }
    }

    /** Whether a spike of a population at a time belongs to it. */
    boolean has(String other, double ms) {
        return population.equals(other) && ms >= fromMs && ms <= toMs;
    }
}
