package org.tain.compiler.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rules on one synapse, by hand. */
class PlasticSynapseTest {

    @Test
    void pairsOfTheClassicalRule() {
        PlasticSynapse synapse = new PlasticSynapse(ExampleRules.stdp(0.1, 0.5));
        double change = synapse.change(new double[] {0, 10}, new double[] {5, 10}, 1);
        double expected = 0.1 * (Math.exp(-5 / 20.0) + Math.exp(-10 / 20.0)) - 0.1 * 0.5 * Math.exp(-5 / 13.0);
        assertEquals(expected, change, 1e-15);
    }

    @Test
    void nearestForgetsEarlierSpikes() {
        PlasticSynapse synapse = new PlasticSynapse(ExampleRules.nearest());
        assertEquals(0.2 * Math.exp(-1 / 20.0), synapse.change(new double[] {0, 4}, new double[] {5}, 1), 1e-15);
    }

    @Test
    void tripletsSeeTheOwnTraceBeforeItsIncrement() {
        PlasticSynapse synapse = new PlasticSynapse(ExampleRules.triplet());
        double change = synapse.change(new double[] {0}, new double[] {2, 6}, 1);
        double expected = 0.05 * Math.exp(-2 / 20.0) * 0.5
                + 0.05 * Math.exp(-6 / 20.0) * (0.5 + Math.exp(-4 / 50.0));
        assertEquals(expected, change, 1e-15);
    }

    @Test
    void onlineBoundsAfterEachEvent() {
        PlasticSynapse synapse = new PlasticSynapse(ExampleRules.stdp(1, 2));
        double[] pre = {1, 3};
        double[] post = {0, 2, 4};
        double weight = Math.max(0.1 - 2 * Math.exp(-1 / 13.0), 0);
        weight += Math.exp(-1 / 20.0);
        weight = Math.max(weight - 2 * (Math.exp(-1 / 13.0) + Math.exp(-3 / 13.0)), 0);
        weight += Math.exp(-1 / 20.0) + Math.exp(-3 / 20.0);
        assertEquals(weight, synapse.afterOnline(pre, post, 0.1), 1e-15);
        assertEquals(0, synapse.afterPresentation(new double[] {1}, new double[] {0}, 0.1));
    }

    @Test
    void simultaneousSpikesDoNotSeeEachOther() {
        PlasticSynapse synapse = new PlasticSynapse(ExampleRules.weightDependent());
        assertEquals(1, synapse.afterOnline(new double[] {7}, new double[] {7}, 1));
        // both changes start from the weight before: -rate * w * post and rate * (2 - w) * pre
        double before = 1 + 0.05 * (2 - 1) * Math.exp(-1 / 20.0);
        double after = before - 0.05 * before * Math.exp(-1 / 13.0)
                + 0.05 * (2 - before) * Math.exp(-2 / 20.0);
        assertEquals(after, synapse.afterOnline(new double[] {0, 2}, new double[] {1, 2}, 1), 1e-15);
    }
}
