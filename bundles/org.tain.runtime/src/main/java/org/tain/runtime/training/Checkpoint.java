package org.tain.runtime.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tain.runtime.measure.Measures;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.record.Hdf5Reader;
import org.tain.runtime.record.Hdf5Writer;

/**
 * Everything that a training needs to go on as if nothing had happened: what the network learned, the sums of the
 * unfinished block and, where no reset forgets them, the states and the spikes that may be in flight.
 */
final class Checkpoint {
    private final SpikingNetwork network;
    private final Measures measures;
    private final boolean resets;

    Checkpoint(SpikingNetwork network, Measures measures, boolean resets) {
        this.network = network;
        this.measures = measures;
        this.resets = resets;
    }

    private List<StateArray> arrays() {
        List<StateArray> arrays = new ArrayList<>(NetworkMemory.living(network, resets));
        arrays.addAll(measures.sums());
        return arrays;
    }

    private List<SpikeTrain> trains() {
        return resets ? List.of() : network.populations();
    }

    /**
     * Writes a checkpoint.
     *
     * @param presentation how many have been shown
     */
    void write(Path file, String name, long presentation) {
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("network", name);
            writer.attribute("presentation", presentation);
            arrays().forEach(writer::array);
            for (SpikeTrain train : trains()) {
                SpikeMemory spikes = SpikeMemory.of(train);
                writer.array("/spikes/" + train.name() + "/counts", spikes.counts(), spikes.counts().length);
                writer.array("/spikes/" + train.name() + "/neurons", spikes.neurons(), spikes.neurons().length);
            }
            writer.complete();
        }
    }

    /**
     * Puts a network and its measures back to a checkpoint.
     *
     * @return how many presentations had been shown
     * @throws org.tain.runtime.UserError if it is the checkpoint of another network
     */
    long restore(Path file) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            for (StateArray array : arrays()) {
                reader.require(array.path(), array.shape().stream().mapToInt(Integer::intValue).toArray());
            }
            for (StateArray array : arrays()) {
                double[] values = reader.doubles(array.path());
                for (int i = 0; i < values.length; i++) {
                    array.set(i, values[i]);
                }
            }
            for (SpikeTrain train : trains()) {
                new SpikeMemory(reader.ints("/spikes/" + train.name() + "/counts"),
                        reader.ints("/spikes/" + train.name() + "/neurons")).restore(train);
            }
            return (long) reader.number("presentation");
        }
    }
}
