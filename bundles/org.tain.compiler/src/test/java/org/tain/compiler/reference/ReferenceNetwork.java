package org.tain.compiler.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.runtime.random.Draws;

/**
 * Recomputes a network's steps from its intermediate representation in double precision, without any of the compiler's
 * passes: whoever reads it beside "What it means" in the language's reference should find the same sentences. It neither
 * learns nor stops early.
 */
public final class ReferenceNetwork {
    private final Network network;
    private final Function<String, Draws> draws;
    private final Map<String, Neurons> neurons = new LinkedHashMap<>();
    private final Map<String, Synapses> synapses = new LinkedHashMap<>();
    private long presentation;
    private int clock;
    /** Spikes before this step of the clock are forgotten. */
    private int forgotten;

    /**
     * A network at its start, all weights 0 but those that the model gives as one constant.
     *
     * @param draws random numbers by what they are for
     */
    public ReferenceNetwork(Network network, Function<String, Draws> draws) {
        this.network = network;
        this.draws = draws;
        network.populations().forEach(p -> neurons.put(p.name(), new Neurons(p)));
        for (Projection p : network.projections()) {
            synapses.put(p.name(), new Synapses(p, network.population(p.source()).size(),
                    network.population(p.target()).size()));
        }
    }

    /** Gives a projection its weights, [pre][post] row-major (one to one: [post]). */
    public void setWeights(String projection, double[] values) {
        synapses.get(projection).take(values);
    }

    /** Gives what arrives through a projection its homeostatic factors, [post]. */
    public void setScale(String projection, double[] factors) {
        System.arraycopy(factors, 0, synapses.get(projection).scale, 0, factors.length);
    }

    /** Begins a presentation; the signal belongs to the layer that a stimulus drives. */
    public void begin(long presentation, float[] signal) {
        this.presentation = presentation;
        for (Neurons n : neurons.values()) {
            n.signal = n.population.drive() instanceof Population.StimulusDrive ? signal.clone() : n.signal;
        }
        if (network.programme() instanceof Programme.Training t && t.reset()) {
            neurons.values().forEach(Neurons::reset);
            synapses.values().forEach(Synapses::reset);
            forgotten = clock;
        }
    }

    /** One step, 0, 1, 2, ... since the presentation began. */
    public void step(int step) {
        for (Synapses s : synapses.values()) {
            int emitted = clock - s.projection.delaySteps();
            if (emitted >= forgotten) {
                neurons.get(s.projection.source()).spikes.get(emitted).forEach(i -> s.arrive(i, this));
            }
        }
        for (Neurons n : neurons.values()) {
            if (n.population.neuron() != null) {
                List<Synapses> onto = synapses.values().stream()
                        .filter(s -> s.projection.target().equals(n.population.name())).toList();
                for (int i = 0; i < n.state.length; i++) {
                    new JointSystem(network, n, onto, i, step).advance();
                }
            }
        }
        for (Neurons n : neurons.values()) {
            if (n.population.neuron() != null) {
                n.spike();
            } else {
                n.spikes.add(sourceSpikes(n.population, step));
            }
        }
        clock++;
    }

    private Set<Integer> sourceSpikes(Population p, int step) {
        Set<Integer> now = new TreeSet<>();
        for (int i = 0; i < p.size(); i++) {
            boolean spikes = switch (p.source()) {
                case Population.GivenSpikes g -> g.steps().contains(step);
                case Population.Poisson r -> draws.apply("poisson/" + p.name()).uniform(presentation,
                        (long) p.size() * step + i) < 1 - Math.exp(-r.rateKhz() * network.stepMs());
            };
            if (spikes) {
                now.add(i);
            }
        }
        return now;
    }

    /** The spikes of the step just taken, ascending. */
    public List<Integer> spikes(String population) {
        return List.copyOf(neurons.get(population).spikes.getLast());
    }

    /** A state of all neurons of a population, a copy. */
    public double[] state(String population, String name) {
        Neurons n = neurons.get(population);
        double[] values = new double[n.state.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = n.state[i][n.index(name)];
        }
        return values;
    }

    /** A state of a projection's synapses, one value for each target neuron, a copy. */
    public double[] synapseState(String projection, String name) {
        Synapses s = synapses.get(projection);
        double[] values = new double[s.state.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = s.leaf(new Expr.State(name), s.state[j], post -> Double.NaN);
        }
        return values;
    }
}
