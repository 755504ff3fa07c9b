package org.tain.analysis.network;

import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** Networks for tests. */
public final class NetworkBuilder {
    private final List<Population> populations = new ArrayList<>();
    private final List<Projection> projections = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private Stimulus stimulus;

    /** Layers of 100 neurons. */
    public NetworkBuilder layers(String... names) {
        for (String name : names) {
            populations.add(new Population(name, "layer", 100, new int[] {100}, "LIF"));
        }
        return this;
    }

    /** An inhibitory pool that a layer excites and that inhibits it. */
    public NetworkBuilder pool(String name, String layer) {
        populations.add(new Population(name, "pool", 20, new int[] {20}, "LIF"));
        return excites(name + ".excited1", layer, name).inhibits(name + ".inhibits1", name, layer);
    }

    /** A projection that does not learn. */
    public NetworkBuilder excites(String name, String source, String target) {
        projections.add(projection(name, source, target, "excites", null, false));
        return this;
    }

    /** An inhibitory projection. */
    public NetworkBuilder inhibits(String name, String source, String target) {
        projections.add(projection(name, source, target, "inhibits", null, false));
        return this;
    }

    /** Two projections that learn by mirrored rules. */
    public NetworkBuilder pair(String forward, String backward, String source, String target) {
        projections.add(projection(forward, source, target, "excites", "STDP", false));
        projections.add(projection(backward, target, source, "excites", "STDP", true));
        pairs.add(new Pair(forward + backward, forward, backward, true));
        return this;
    }

    /** Pictures that drive a layer. */
    public NetworkBuilder shownTo(String layer) {
        stimulus = new Stimulus("pictures", layer, 2, 8, 8, 0, 4);
        return this;
    }

    /** The network. */
    public NetworkFile network() {
        return new NetworkFile(1, "Test", "", 0.25, 65, stimulus, populations, projections, pairs, List.of(), null,
                List.of());
    }

    private static Projection projection(String name, String source, String target, String effect, String rule,
            boolean mirror) {
        return new Projection(name, source, target, effect, rule == null ? "constant" : "matrix",
                rule == null ? 1.5 : null, "mV", 2, 1, 1, "Exponential", rule, mirror);
    }
}
