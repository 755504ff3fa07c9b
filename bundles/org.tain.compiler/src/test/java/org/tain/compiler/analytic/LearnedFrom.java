package org.tain.compiler.analytic;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tain.compiler.emit.GeneratedLearner;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.runtime.network.SpikeTrain;

/** The generated learning of a text with the layers {@code left} and {@code right}, whose spikes are given. */
final class LearnedFrom {
    private final GeneratedLearner generated;

    private LearnedFrom(GeneratedLearner generated) {
        this.generated = generated;
    }

    /**
     * Compiles a simulation.
     *
     * @param online whether each event changes the weight at once, or all changes are added at the end
     */
    static LearnedFrom of(String text, boolean online) {
        Network lowered = Simulated.lowered(Path.of("model.tain"), text);
        Programme.Simulation simulation = (Programme.Simulation) lowered.programme();
        return new LearnedFrom(new GeneratedLearner(new Network("Learner", lowered.packageName(), lowered.file(), lowered.doc(),
                lowered.stepMs(), lowered.stepText(), lowered.solver(), lowered.doublePrecision(), lowered.parameters(),
                lowered.populations(), lowered.projections(), lowered.pairs(), lowered.homeostasis(), lowered.stimulus(),
                lowered.roles(),
                new Programme.Simulation(simulation.steps(), 1, online, List.of(), List.of(), false, simulation.line()))));
    }

    /** Every weight of a projection the same. */
    LearnedFrom start(String projection, double weight) {
        double[] weights = generated.weights(projection);
        java.util.Arrays.fill(weights, weight);
        generated.setWeights(projection, weights);
        return this;
    }

    /** Weights of a projection, [pre, post]. */
    LearnedFrom start(String projection, double[] weights) {
        generated.setWeights(projection, weights);
        return this;
    }

    /**
     * Lets the layers spike and learns.
     *
     * @param left of each neuron the steps in which it spikes
     * @param right of each neuron the steps in which it spikes
     */
    LearnedFrom spikes(List<Set<Integer>> left, List<Set<Integer>> right, int steps) {
        generated.train("left").clear();
        generated.train("right").clear();
        generated.learner().begin();
        for (int step = 0; step < steps; step++) {
            close(generated.train("left"), left, step);
            close(generated.train("right"), right, step);
            generated.learner().learnOnline(step);
        }
        generated.learner().learn();
        return this;
    }

    private static void close(SpikeTrain train, List<Set<Integer>> spikes, int step) {
        for (int neuron = 0; neuron < spikes.size(); neuron++) {
            if (spikes.get(neuron).contains(step)) {
                train.add(neuron);
            }
        }
        train.closeStep();
    }

    /** [pre, post], base units. */
    double[] weights(String projection) {
        return generated.weights(projection);
    }
}
