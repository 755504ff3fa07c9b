package org.tain.runtime.measure;

import java.util.Arrays;
import java.util.List;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.stimulus.Frame;

/** Where a model declares no measure: spikes per presentation of each population, {@code spikes_<name>}. */
public final class SpikeCounts implements Measures {
    private final SpikeTrain[] trains;
    /** Spikes of each population, then the number of presentations. */
    private final double[] sums;

    /** Counts the spikes of some populations. */
    public SpikeCounts(List<SpikeTrain> populations) {
        trains = populations.toArray(SpikeTrain[]::new);
        sums = new double[trains.length + 1];
    }

    @Override
    public List<String> columns() {
        return Arrays.stream(trains).map(train -> "spikes_" + train.name()).toList();
    }

    @Override
    public void add(Frame frame) {
        for (int p = 0; p < trains.length; p++) {
            sums[p] += trains[p].total();
        }
        sums[trains.length]++;
    }

    @Override
    public long presentations() {
        return (long) sums[trains.length];
    }

    @Override
    public double[] close() {
        double[] means = new double[trains.length];
        for (int p = 0; p < means.length; p++) {
            means[p] = sums[p] / sums[trains.length];
        }
        Arrays.fill(sums, 0);
        return means;
    }

    @Override
    public List<StateArray> sums() {
        return List.of(new StateArray("/block/spikes", "1", List.of(sums.length), sums));
    }
}
