package org.tain.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tain.analysis.run.NetworkFile.Window;

/**
 * The change of a weight as a function of a time difference.
 *
 * @param deltaMs ascending, ms
 * @param change at each of these, in the weight's unit
 */
public record PlasticityWindow(double[] deltaMs, double[] change) {
    /** A step between neighbours beyond this share of the whole range is a jump of the rule, not its slope. */
    private static final double JUMP = 0.25;

    /** The window that was sampled. */
    public static PlasticityWindow of(Window window) {
        return new PlasticityWindow(window.deltaMs(), window.change());
    }

    /** The same against the negative of the time difference. */
    public PlasticityWindow reversed() {
        int n = deltaMs.length;
        double[] times = new double[n];
        double[] changes = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = 0.0 - deltaMs[n - 1 - i];
            changes[i] = change[n - 1 - i];
        }
        return new PlasticityWindow(times, changes);
    }

    /** The sum of both at the time differences of this one; the other is interpolated, and 0 outside its range. */
    public PlasticityWindow plus(PlasticityWindow other) {
        double[] sums = new double[deltaMs.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = change[i] + other.at(deltaMs[i]);
        }
        return new PlasticityWindow(deltaMs, sums);
    }

    /** The change at a time difference, ms; interpolated, and 0 outside the range. */
    public double at(double time) {
        int place = Arrays.binarySearch(deltaMs, time);
        if (place >= 0) {
            return change[place];
        }
        int next = -place - 1;
        if (next == 0 || next == deltaMs.length) {
            return 0;
        }
        double share = (time - deltaMs[next - 1]) / (deltaMs[next] - deltaMs[next - 1]);
        return change[next - 1] + share * (change[next] - change[next - 1]);
    }

    /** Cut where the rule jumps, so that no slope is drawn there. */
    public List<PlasticityWindow> pieces() {
        double jump = JUMP * (max() - min());
        List<PlasticityWindow> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= change.length; i++) {
            if (i == change.length || Math.abs(change[i] - change[i - 1]) > jump) {
                pieces.add(new PlasticityWindow(Arrays.copyOfRange(deltaMs, start, i),
                        Arrays.copyOfRange(change, start, i)));
                start = i;
            }
        }
        return pieces;
    }

    /** The largest absolute change; 1 where there is none. */
    public double largest() {
        double largest = Math.max(Math.abs(max()), Math.abs(min()));
        return largest > 0 ? largest : 1;
    }

    /** The first time difference, ms. */
    public double first() {
        return deltaMs.length == 0 ? -1 : deltaMs[0];
    }

    /** The last time difference, ms. */
    public double last() {
        return deltaMs.length == 0 ? 1 : deltaMs[deltaMs.length - 1];
    }

    private double max() {
        return Arrays.stream(change).max().orElse(0);
    }

    private double min() {
        return Arrays.stream(change).min().orElse(0);
    }
}
