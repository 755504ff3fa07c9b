package org.tain.runtime.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code simulate for ...} says. Begin with {@link #of} and add to it.
 *
 * @param seed seed of all random numbers
 * @param stepMs length of a step, ms
 * @param steps number of steps, at least 1
 * @param recordings which states are recorded
 * @param spikes whether the spikes of all populations are written
 * @param weights when the weights are written: 0 before the simulation, 1 after it
 */
public record SimulationPlan(long seed, double stepMs, int steps, List<Recording> recordings, boolean spikes, Points weights) {

    /**
     * One state of one population.
     *
     * @param population name of the population
     * @param state name of the state
     * @param path its path among {@link org.tain.runtime.network.SpikingNetwork#states}
     * @param everySteps recorded after the steps 0, everySteps, 2 everySteps, ...; all states of one population alike
     */
    public record Recording(String population, String state, String path, int everySteps) {
    }

    /** Checks the numbers. */
    public SimulationPlan {
        recordings = List.copyOf(recordings);
        if (steps < 1 || !(stepMs > 0)) {
            throw new IllegalArgumentException("%d steps of %s ms".formatted(steps, stepMs));
        }
        Map<String, Integer> intervals = new HashMap<>();
        for (Recording recording : recordings) {
            Integer other = intervals.put(recording.population(), recording.everySteps());
            if (recording.everySteps() < 1 || other != null && other != recording.everySteps()) {
                throw new IllegalArgumentException(recording + " beside an interval of " + other);
            }
        }
    }

    /** A simulation that records nothing but spikes. */
    public static SimulationPlan of(long seed, double stepMs, int steps) {
        return new SimulationPlan(seed, stepMs, steps, List.of(), true, Points.NONE);
    }

    /** With another seed. */
    public SimulationPlan seed(long number) {
        return new SimulationPlan(number, stepMs, steps, recordings, spikes, weights);
    }

    /** Without a file of spikes. */
    public SimulationPlan withoutSpikes() {
        return new SimulationPlan(seed, stepMs, steps, recordings, false, weights);
    }

    /** {@code record v of cell}. */
    public SimulationPlan recording(String population, String state, String path, int everySteps) {
        List<Recording> more = new ArrayList<>(recordings);
        more.add(new Recording(population, state, path, everySteps));
        return new SimulationPlan(seed, stepMs, steps, more, spikes, weights);
    }

    /** {@code record weights at ...}. */
    public SimulationPlan weightsAt(Points points) {
        return new SimulationPlan(seed, stepMs, steps, recordings, spikes, points);
    }
}
