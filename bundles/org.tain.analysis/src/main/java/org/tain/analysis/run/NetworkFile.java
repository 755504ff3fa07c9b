package org.tain.analysis.run;

import java.util.List;
import java.util.Optional;

import com.google.gson.Gson;

/**
 * What {@code network.json} says of the network: populations, projections, delays, roles and plasticity windows.
 *
 * @param stepMs step of the simulation, ms
 * @param durationMs length of a presentation or of the simulation, ms
 * @param stimulus the image stimulus, or null
 * @param measures the declared roles of an autoencoder, or null
 */
public record NetworkFile(int format, String network, String doc, double stepMs, double durationMs, Stimulus stimulus,
        List<Population> populations, List<Projection> projections, List<Pair> pairs, List<Homeostasis> homeostasis,
        Measures measures, List<Window> windows) {

    /** Fills in what a model does not have. */
    public NetworkFile {
        network = network == null ? "network" : network;
        doc = doc == null ? "" : doc;
        populations = populations == null ? List.of() : List.copyOf(populations);
        projections = projections == null ? List.of() : List.copyOf(projections);
        pairs = pairs == null ? List.of() : List.copyOf(pairs);
        homeostasis = homeostasis == null ? List.of() : List.copyOf(homeostasis);
        windows = windows == null ? List.of() : List.copyOf(windows);
    }

    /** What a text in the format of {@code network.json} says, such as the compiler's own. */
    public static NetworkFile parse(String json) {
        return new Gson().fromJson(json, NetworkFile.class);
    }

    /** The population of this name. */
    public Optional<Population> population(String name) {
        return populations.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The projection of this name. */
    public Optional<Projection> projection(String name) {
        return projections.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /**
     * The image stimulus: {@code layer} has {@code channels * rows * columns} neurons, channel by channel; two channels
     * are ON and OFF.
     */
    public record Stimulus(String name, String layer, int channels, int rows, int columns, double startMs,
            double endMs) {
        /** Number of pixels of one channel. */
        public int pixels() {
            return rows * columns;
        }
    }

    /** A population: {@code kind} is {@code layer}, {@code pool} or {@code source}. */
    public record Population(String name, String kind, int size, int[] shape, String neuron) {
        /** Whether this is an inhibitory pool. */
        public boolean isPool() {
            return "pool".equals(kind);
        }

        /** Whether this gives given or random spikes. */
        public boolean isSource() {
            return "source".equals(kind);
        }
    }

    /** A projection: {@code effect} is {@code excites} or {@code inhibits}; {@code weight} is null for a matrix. */
    public record Projection(String name, String source, String target, String effect, String weights, Double weight,
            String unit, double delayMs, double axonalMs, double dendriticMs, String synapse, String rule,
            boolean mirror) {
        /** Whether the target is excited. */
        public boolean excites() {
            return !"inhibits".equals(effect);
        }
    }

    /** A forward and a backward projection that learn together. */
    public record Pair(String name, String forward, String backward, boolean mirrored) {
    }

    /** The rate that a layer is held at: {@code target} spikes per neuron and presentation. */
    public record Homeostasis(String layer, String projection, double target, double rate) {
    }

    /** The roles of an autoencoder. */
    public record Measures(String name, String input, String code, String forward, String backward, double lateFromMs,
            double fourthBoutAfterMs, Double targetSpikes) {
    }

    /**
     * A rule's window: the change of a weight, in {@code unit}, against the time of the target's spike minus that of
     * the source's, ms.
     */
    public record Window(String projection, String rule, boolean mirror, String unit, double weight, double[] deltaMs,
            double[] change) {
    }
}
