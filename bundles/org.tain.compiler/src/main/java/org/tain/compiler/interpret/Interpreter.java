package org.tain.compiler.interpret;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tain.compiler.ir.Homeostasis;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;

/**
 * A network computed by definition, as the language's reference tells what happens in a step: "(1) spikes that are due
 * arrive; (2) all continuous states advance by one step, then limits; (3) a held neuron is put to its held value, any
 * other is tested for its threshold; (4) plasticity events; (5) recorders see the state after all this."
 */
public final class Interpreter implements SpikingNetwork {
    private final Network network;
    private final Solver solver;
    private final Nearness nearness = new Nearness();
    private final Map<String, SpikeHistory> histories = new LinkedHashMap<>();
    private final Map<String, Neurons> neurons = new LinkedHashMap<>();
    private final Map<String, Sources> sources = new LinkedHashMap<>();
    private final Map<String, Synapses> synapses = new LinkedHashMap<>();
    private final List<JointSystem> systems = new ArrayList<>();
    private final Map<String, Plasticity> plasticities = new LinkedHashMap<>();
    private final boolean online;
    private final boolean resets;
    private long presentation;
    /** Steps taken since the states began; a presentation begins at {@link #learned}. */
    private int now;
    /** Steps of all presentations that were learned from and live on. */
    private int learned;

    /**
     * A network in its initial state.
     *
     * @param network as the lowering gives it; mirrors need not be resolved
     * @param modelFolder to which files of weights are relative
     * @throws org.tain.runtime.UserError if such a file cannot be read
     */
    public Interpreter(Network network, long seed, Path modelFolder) {
        this.network = network;
        solver = switch (network.solver()) {
            case EXPONENTIAL_EULER -> new ExponentialEuler();
            case EXACT -> new ExactSolution();
            case RK4 -> new RungeKutta();
        };
        online = switch (network.programme()) {
            case Programme.Training training -> training.online();
            case Programme.Simulation simulation -> simulation.online();
            case null -> false;
        };
        resets = !(network.programme() instanceof Programme.Training training) || training.reset();
        network.populations().forEach(population -> add(population, seed));
        InitialWeights initial = new InitialWeights(seed, modelFolder);
        for (Projection projection : network.projections()) {
            add(projection);
            initial.giveTo(synapses.get(projection.name()));
        }
        for (Neurons cells : neurons.values()) {
            List<Synapses> onto = synapses.values().stream()
                    .filter(s -> s.projection().target().equals(cells.population().name())).toList();
            for (int i = 0; i < cells.population().size(); i++) {
                systems.add(new JointSystem(cells, onto, i));
            }
        }
    }

    private void add(Population population, long seed) {
        histories.put(population.name(), new SpikeHistory(population.name(), population.size()));
        if (population.neuron() != null) {
            neurons.put(population.name(), new Neurons(population, nearness));
        } else {
            sources.put(population.name(), new Sources(population, network.stepMs(), seed));
        }
    }

    private void add(Projection projection) {
        Synapses made = new Synapses(projection, network.population(projection.source()),
                neurons.get(projection.target()));
        synapses.put(projection.name(), made);
        if (projection.rule() != null) {
            plasticities.put(projection.name(), new Plasticity(made, histories.get(projection.source()),
                    histories.get(projection.target()), network.stepMs()));
        }
    }

    /** "With reset, traces start at 0 and spikes in flight are dropped; without it both live on." */
    @Override
    public void begin(long number, float[] signal) {
        presentation = number;
        if (resets) {
            learned = 0;
            neurons.values().forEach(Neurons::reset);
            synapses.values().forEach(Synapses::reset);
        }
        // a presentation that nobody learned from, shown only to look at its spikes, never was
        now = learned;
        histories.values().forEach(history -> history.beginAt(learned));
        for (Neurons cells : neurons.values()) {
            if (cells.population().drive() instanceof Population.StimulusDrive) {
                cells.show(signal);
            }
        }
    }

    @Override
    public void step(int step) {
        for (Synapses s : synapses.values()) {
            histories.get(s.projection().source()).at(now - s.projection().delaySteps()).forEach(s::arrive);
        }
        systems.forEach(system -> system.advance(solver, step, network.stepMs()));
        neurons.values().forEach(Neurons::limit);
        neurons.forEach((name, cells) -> histories.get(name).add(cells.spikes()));
        sources.forEach((name, source) -> histories.get(name).add(source.spikes(presentation, step)));
        if (online) {
            plasticities.values().forEach(plasticity -> plasticity.online(now));
        }
        now++;
    }

    /** "After each presentation, after plasticity, phi *= 1 + rate * (target - spikes), never below 0." */
    @Override
    public void learn() {
        if (!online) {
            // "pairs whose local time lies beyond the end count too"; where spikes live on, they count when their time comes
            plasticities.values().forEach(p -> p.atTheEnd(learned, resets ? now + p.latest() : now));
        }
        for (Homeostasis homeostasis : network.homeostasis()) {
            double[] scale = synapses.get(homeostasis.projection()).scale();
            int[] spikes = new int[scale.length];
            for (int step = learned; step < now; step++) {
                histories.get(homeostasis.layer()).at(step).forEach(neuron -> spikes[neuron]++);
            }
            for (int j = 0; j < scale.length; j++) {
                scale[j] *= Math.max(0, 1 + homeostasis.rate() * (homeostasis.target() - spikes[j]));
            }
        }
        learned = now;
    }

    @Override
    public List<SpikeTrain> populations() {
        return network.populations().stream().map(p -> histories.get(p.name()).shown()).toList();
    }

    @Override
    public List<StateArray> learned() {
        return synapses.values().stream().flatMap(s -> s.learned().stream()).toList();
    }

    @Override
    public List<StateArray> states() {
        List<StateArray> arrays = new ArrayList<>();
        neurons.values().forEach(n -> arrays.addAll(n.arrays()));
        synapses.values().forEach(s -> arrays.addAll(s.arrays()));
        return arrays;
    }

    /** Never: the interpreter takes every step. */
    @Override
    public boolean silentAfter(int step) {
        return false;
    }

    /** How near a threshold was ever approached without telling which side of it is meant. */
    public Nearness nearness() {
        return nearness;
    }

    /**
     * By how much the weights of a projection that learns were moved in all: the sum of the sizes of their changes, in the
     * order of its weights; live.
     */
    public double[] moved(String projection) {
        return plasticities.get(projection).moved();
    }
}
