package org.tain.analysis.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.figure.PopulationColors;
import org.tain.analysis.figure.RasterBand;
import org.tain.analysis.figure.Spikes;
import org.tain.analysis.measure.Filters;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Range;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.analysis.run.States;
import org.tain.runtime.record.Raster;

/**
 * What was recorded of one presentation or simulation.
 *
 * @param title which presentation, or that it is a simulation
 * @param bands the populations with their spikes, in the order of the network
 * @param bouts the bouts, if the model declares any
 * @param traces the recorded states
 * @param stimulus the picture that was shown, if one was
 * @param reconstruction the late spikes as a picture, if the model declares what late is
 */
public record Recording(String title, NetworkFile network, double durationMs, double lastMs, List<RasterBand> bands,
        List<Bout> bouts, List<States.Trace> traces, Optional<Tile> stimulus, Optional<Tile> reconstruction) {
    private static final double ROUND_MS = 5;
    /** A recording that is silent for so much of its end is shown up to its last spike. */
    private static final double SILENT = 0.3;

    /** The recording of a raster, with the states of the same simulation. */
    public static Recording of(String title, NetworkFile network, Raster raster, Optional<States> states) {
        PopulationColors colors = new PopulationColors(network);
        List<RasterBand> bands = new ArrayList<>();
        for (Population population : network.populations()) {
            if (raster.names().contains(population.name())) {
                bands.add(new RasterBand(population.name(), population.size(), isOnOff(network, population),
                        colors.of(population.name()), Spikes.of(raster, population.name())));
            }
        }
        List<States.Trace> traces = states.map(States::traces).orElse(List.of()).stream()
                .filter(trace -> trace.timeMs().length > 1).toList();
        double duration = raster.durationMs() > 0 ? raster.durationMs() : Math.max(1, raster.lastMs());
        return new Recording(title, network, duration, raster.lastMs(), bands, Bout.of(raster, network), traces,
                stimulus(network, raster), reconstruction(network, raster));
    }

    private static boolean isOnOff(NetworkFile network, Population population) {
        Stimulus stimulus = network.stimulus();
        return stimulus != null && stimulus.channels() == 2 && stimulus.layer().equals(population.name());
    }

    private static Optional<Tile> stimulus(NetworkFile network, Raster raster) {
        Stimulus stimulus = network.stimulus();
        return stimulus == null || raster.pixels().length != stimulus.pixels()
                ? Optional.empty()
                : Optional.of(Tile.of(stimulus.rows(), stimulus.columns(), raster.pixels(), 0));
    }

    private static Optional<Tile> reconstruction(NetworkFile network, Raster raster) {
        Stimulus stimulus = network.stimulus();
        if (stimulus == null || network.measures() == null) {
            return Optional.empty();
        }
        int[] late = raster.counts(stimulus.layer(), stimulus.channels() * stimulus.pixels(),
                network.measures().lateFromMs(), Double.POSITIVE_INFINITY);
        return Optional.of(Filters.picture(Arrays.stream(late).asDoubleStream().toArray(), stimulus));
    }

    /** All of its time, ms. */
    public Range timeMs() {
        return new Range(0, durationMs);
    }

    /** The time that is shown first: up to the last spike where a long silence follows. */
    public Range eventfulMs() {
        double until = Math.max(ROUND_MS, Math.ceil(lastMs / ROUND_MS + 0.2) * ROUND_MS);
        boolean silent = traces.isEmpty() && until < (1 - SILENT) * durationMs;
        return silent ? new Range(0, until) : timeMs();
    }
}
