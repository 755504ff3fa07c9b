package org.tain.runtime.training;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;

/** Everything of a network that lives on from one presentation to the next, to be put back later. */
final class NetworkMemory {
    private final List<StateArray> live;
    private final List<Object> copies;
    private final List<SpikeTrain> trains;
    private final List<SpikeMemory> spikes;

    private NetworkMemory(List<StateArray> live, List<SpikeTrain> trains) {
        this.live = live;
        this.trains = trains;
        this.copies = live.stream().map(NetworkMemory::copy).toList();
        this.spikes = trains.stream().map(SpikeMemory::of).toList();
    }

    /**
     * Remembers a network between two presentations.
     *
     * @param resets whether its states are reset before each presentation: then only what it learned is worth
     *            remembering
     */
    static NetworkMemory of(SpikingNetwork network, boolean resets) {
        return new NetworkMemory(living(network, resets), resets ? List.of() : network.populations());
    }

    /** The arrays that live on. */
    static List<StateArray> living(SpikingNetwork network, boolean resets) {
        List<StateArray> arrays = new ArrayList<>(network.learned());
        if (!resets) {
            arrays.addAll(network.states());
        }
        return arrays;
    }

    private static Object copy(StateArray array) {
        Object copy = Array.newInstance(array.values().getClass().getComponentType(), array.length());
        System.arraycopy(array.values(), 0, copy, 0, array.length());
        return copy;
    }

    /** Puts everything back. */
    void restore() {
        for (int a = 0; a < live.size(); a++) {
            System.arraycopy(copies.get(a), 0, live.get(a).values(), 0, live.get(a).length());
        }
        for (int t = 0; t < trains.size(); t++) {
            spikes.get(t).restore(trains.get(t));
        }
    }
}
