package org.tain.runtime.learning;

import java.util.Random;

import org.tain.runtime.network.SpikeTrain;

/** Random spike trains for tests. */
final class Trains {
    private Trains() {
    }

    /** Each neuron spikes in each step with the given probability. */
    static SpikeTrain random(Random random, int size, int steps, double probability) {
        SpikeTrain train = new SpikeTrain("random", size, 0);
        fill(train, random, steps, probability);
        return train;
    }

    /** Forgets what a train holds and fills it anew. */
    static void fill(SpikeTrain train, Random random, int steps, double probability) {
        train.clear();
        for (int step = 0; step < steps; step++) {
            for (int neuron = 0; neuron < train.size(); neuron++) {
                if (random.nextDouble() < probability) {
                    train.add(neuron);
                }
            }
            train.closeStep();
        }
    }

    /** Whether a neuron spikes in a step. */
    static boolean spikes(SpikeTrain train, int neuron, int step) {
        for (int k = train.from(step); k < train.to(step); k++) {
            if (train.neurons()[k] == neuron) {
                return true;
            }
        }
        return false;
    }

    /** F of the classical rule, d in steps: aPlus exp(-d/tauPlus) after, -aMinus exp(d/tauMinus) before, 0 for ties. */
    static double[] window(int steps, double aPlus, double aMinus, double tauPlusSteps, double tauMinusSteps) {
        double[] window = new double[2 * steps + 1];
        for (int d = 1; d <= steps; d++) {
            window[steps + d] = aPlus * Math.exp(-d / tauPlusSteps);
            window[steps - d] = -aMinus * Math.exp(-d / tauMinusSteps);
        }
        return window;
    }

    static float[] toFloat(double[] values) {
        float[] out = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = (float) values[i];
        }
        return out;
    }

    static double[] random(Random random, int size, double below) {
        return random.doubles(size, 0, below).toArray();
    }
}
