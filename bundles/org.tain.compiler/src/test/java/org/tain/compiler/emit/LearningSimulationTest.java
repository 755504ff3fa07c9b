package org.tain.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Projection.Connectivity;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.window.ExampleNetworks;
import org.tain.compiler.window.ExampleRules;
import org.tain.compiler.window.PlasticSynapse;
import org.tain.runtime.network.SpikeTrain;

/** Learning in one long run instead of presentations. */
class LearningSimulationTest {
    private static final double STEP_MS = ExampleNetworks.STEP_MS;

    private static GeneratedLearner learner(Rule rule, boolean online, boolean doublePrecision, long steps) {
        Projection w = ExampleNetworks.w(rule, Connectivity.ALL_TO_ALL, 9, 3);
        Programme programme = new Programme.Simulation(steps, 1, online, List.of(), List.of(), false, 1);
        GeneratedLearner generated = new GeneratedLearner(ExampleNetworks.network(programme, doublePrecision, 1, 1, w));
        generated.setWeights("W", new double[] {0.8});
        generated.learner().begin();
        return generated;
    }

    private static void simulate(GeneratedLearner generated, TreeSet<Integer> pre, TreeSet<Integer> post, int steps) {
        SpikeTrain left = generated.train("left");
        SpikeTrain right = generated.train("right");
        for (int step = 0; step < steps; step++) {
            if (pre.contains(step)) {
                left.add(0);
            }
            if (post.contains(step)) {
                right.add(0);
            }
            left.closeStep();
            right.closeStep();
            generated.learner().learnOnline(step);
        }
        generated.learner().learn();
    }

    private static TreeSet<Integer> train(Random random, int steps) {
        TreeSet<Integer> train = new TreeSet<>();
        random.ints(20, 0, steps).forEach(train::add);
        return train;
    }

    private static double[] seen(TreeSet<Integer> train, int halfSteps) {
        return train.stream().mapToDouble(step -> (step + halfSteps / 2.0) * STEP_MS).toArray();
    }

    @Test
    void followsTheDefinitionOnlineAndAtTheEnd() {
        Random random = new Random(41);
        int steps = 800;
        for (Rule rule : ExampleRules.all()) {
            TreeSet<Integer> pre = train(random, steps - 10);
            TreeSet<Integer> post = train(random, steps - 10);
            PlasticSynapse synapse = new PlasticSynapse(rule);
            GeneratedLearner online = learner(rule, true, true, steps);
            simulate(online, pre, post, steps);
            assertEquals(synapse.afterOnline(seen(pre, 9), seen(post, 3), 0.8), online.weights("W")[0], 1e-12);
            GeneratedLearner atTheEnd = learner(rule, false, true, steps);
            simulate(atTheEnd, pre, post, steps);
            assertEquals(synapse.afterPresentation(seen(pre, 9), seen(post, 3), 0.8), atTheEnd.weights("W")[0], 1e-12);
        }
    }

    /** exp(-t / tau) as a float would be a denormal number after 1.8 s with tau = 20 ms, and stay one. */
    @Test
    void tracesThatFadeAwayNeverBecomeDenormal() {
        int steps = 20_000;
        GeneratedLearner generated = learner(ExampleRules.stdp(0.05, 0.7), true, false, steps);
        TreeSet<Integer> post = new TreeSet<>();
        for (int step = 40; step < steps; step += 40) {
            post.add(step);
        }
        simulate(generated, new TreeSet<>(List.of(3)), post, steps);
        float faded = ((float[]) generated.field("W_pre"))[0];
        assertTrue(faded == 0 || faded >= Float.MIN_NORMAL, "trace " + faded);
        assertEquals(0, faded, 1e-30);
        assertTrue(((float[]) generated.field("W_post"))[0] > 1);
        double sum = post.stream().mapToDouble(step -> Math.exp(-(step - 3 - 3) * STEP_MS / 20)).sum();
        assertEquals(0.8 + 0.05 * sum, generated.weights("W")[0], 1e-6);
    }

    @Test
    void aNetworkWithoutAProgrammeCanStillBeWritten() {
        Network network = ExampleNetworks.network((Programme) null, true, 2, 3,
                ExampleNetworks.w(ExampleRules.stdp(0.05, 0.7), Connectivity.ALL_TO_ALL, 24, 24));
        assertTrue(new GeneratedLearner(network).text().contains("W_rate"));
    }
}
