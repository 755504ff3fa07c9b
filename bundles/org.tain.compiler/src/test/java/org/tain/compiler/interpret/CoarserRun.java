package org.tain.compiler.interpret;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.tain.compiler.ir.Network;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.StateArray;

/**
 * The interpreter once more, in a coarser arithmetic: after every step all its states and weights are cut to fewer binary
 * digits. What it then does otherwise is what the network itself makes of rounding, and no other order of the same sums
 * can be asked to do better.
 */
final class CoarserRun {
    /** Where rounding has become a thousandth of a state, states tell nothing more. */
    private static final double PARTED = 1e-3;
    private static final int DIGITS = 53;
    private final Interpreter fine;
    private final Interpreter coarse;
    private final long kept;
    private double response;
    private boolean parted;

    /**
     * A run beside another.
     *
     * @param fine which has taken no step
     * @param digits binary digits that are kept, 1 to 53
     */
    CoarserRun(Interpreter fine, int digits, Network network, long seed, Path folder) {
        this.fine = fine;
        coarse = new Interpreter(network, seed, folder);
        kept = -1L << DIGITS - digits;
    }

    /** The coarse interpreter. */
    Interpreter interpreter() {
        return coarse;
    }

    void begin(long presentation, float[] signal) {
        cut(coarse.learned());
        coarse.begin(presentation, signal);
    }

    /** Takes a step that the other has taken before. */
    void step(int step) {
        coarse.step(step);
        for (int p = 0; p < fine.populations().size(); p++) {
            parted |= !spikes(fine.populations().get(p), step).equals(spikes(coarse.populations().get(p), step));
        }
        List<StateArray> expected = fine.states();
        List<StateArray> actual = coarse.states();
        for (int a = 0; a < expected.size(); a++) {
            for (int k = 0; k < expected.get(a).length(); k++) {
                see(expected.get(a).get(k), actual.get(a).get(k));
            }
        }
        cut(actual);
        cut(coarse.learned());
    }

    private void see(double expected, double actual) {
        if (Double.isFinite(expected)) {
            double distance = Math.abs(expected - actual) / (1 + Math.abs(expected));
            response = Double.isFinite(distance) ? Math.max(response, distance) : Double.POSITIVE_INFINITY;
        }
    }

    private void cut(List<StateArray> arrays) {
        for (StateArray array : arrays) {
            for (int k = 0; k < array.length(); k++) {
                array.set(k, Double.longBitsToDouble(Double.doubleToRawLongBits(array.get(k)) & kept));
            }
        }
    }

    private static List<Integer> spikes(SpikeTrain train, int step) {
        return Arrays.stream(train.neurons(), train.from(step), train.to(step)).boxed().toList();
    }

    void learn() {
        coarse.learn();
    }

    /** Whether it ever had other spikes. */
    boolean parted() {
        return parted;
    }

    /** How far any state was ever from the finer one, relative to 1 and to itself; infinite where nothing can be said. */
    double response() {
        return parted || response > PARTED ? Double.POSITIVE_INFINITY : response;
    }
}
