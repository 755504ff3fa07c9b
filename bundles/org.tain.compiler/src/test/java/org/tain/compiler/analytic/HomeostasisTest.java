package org.tain.compiler.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.StateArray;

/**
 * The factor phi of a homeostasis stands still where a neuron spikes as often as it is to. It moves by
 * {@code ln phi += ln(1 + rate (target - y))}, so over n presentations the mean of y differs from the target by at most
 * {@code |ln(phi end / phi start)| / (n rate) + rate / 2 max (target - y)^2 (1 + small)}.
 */
class HomeostasisTest {
    private static final double RATE = 0.02;

    private static String model(double target) {
        return """
                network Homeostatic
                stimulus shown {
                    array "data/samples.h5" dataset "/samples"
                    present 40 ms, pulse 0 ms .. 20 ms, amplitude 40 mV
                }
                layer visible : LIF[shown] driven by shown
                layer hidden : LIF[3]
                connect visible -> hidden as W { all to all, weight uniform(0.5 mV, 2 mV), Exponential(tau = 5 ms), delay 1 ms }
                homeostasis on hidden { scale W towards %s spikes per presentation, rate 0.02 }
                train on shown for 1000 presentations {
                    step 0.25 ms
                    precision double
                    reset state between presentations
                }
                """.formatted(target);
    }

    private static int[] present(Simulated run, int presentation) {
        float[] signal = new float[16];
        Arrays.fill(signal, 1);
        run.network().begin(presentation, signal);
        for (int step = 0; step < 160; step++) {
            run.network().step(step);
        }
        SpikeTrain hidden = run.network().populations().get(1);
        int[] counts = new int[3];
        for (int k = 0; k < hidden.total(); k++) {
            counts[hidden.neurons()[k]]++;
        }
        run.network().learn();
        return counts;
    }

    private static StateArray scale(Simulated run) {
        return run.network().learned().stream().filter(array -> array.path().equals("/layers/hidden/scale")).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, 1.5, 0.3})
    void theMeanOfTheSpikesIsTheTarget(double target) {
        Simulated run = Simulated.of(Path.of("../../dsl-corpus/valid/model.tain"), model(target));
        int settled = 600;
        int counted = 400;
        double[] start = new double[3];
        double[] sum = new double[3];
        double largest = 0;
        for (int presentation = 0; presentation < settled + counted; presentation++) {
            if (presentation == settled) {
                Arrays.setAll(start, scale(run)::get);
            }
            int[] counts = present(run, presentation);
            for (int j = 0; j < 3 && presentation >= settled; j++) {
                sum[j] += counts[j];
                largest = Math.max(largest, Math.abs(target - counts[j]));
            }
        }
        for (int j = 0; j < 3; j++) {
            double moved = Math.abs(Math.log(scale(run).get(j) / start[j])) / (counted * RATE);
            double curved = RATE / 2 * largest * largest * (1 + RATE * largest);
            assertEquals(target, sum[j] / counted, moved + curved + 1e-12, "hidden neuron " + j);
            assertTrue(moved + curved < 0.2, "the bound proves something: " + (moved + curved));
        }
        if (target == Math.rint(target)) {
            double[] now = new double[3];
            Arrays.setAll(now, scale(run)::get);
            assertEquals(0, largest, "a whole target is met in every presentation");
            for (int j = 0; j < 3; j++) {
                assertEquals(start[j], now[j], 0, "phi stands still");
            }
        }
    }
}
