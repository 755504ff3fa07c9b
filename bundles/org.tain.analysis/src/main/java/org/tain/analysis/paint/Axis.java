package org.tain.analysis.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a plot: its label, range and ticks.
 *
 * @param label name and unit
 * @param from, to the range, {@code from < to}; positive where logarithmic
 * @param logarithmic whether equal distances are equal ratios
 * @param ticks the labelled values
 */
public record Axis(Text label, double from, double to, boolean logarithmic, List<Double> ticks) {

    /** A linear axis over a range that is widened to round numbers, with about so many ticks. */
    public static Axis linear(Text label, double from, double to, int count) {
        double step = step(to - from, count);
        double low = Math.floor(from / step + 1e-9) * step;
        double high = Math.max(Math.ceil(to / step - 1e-9) * step, low + step);
        return exact(label, low, high, step);
    }

    /** A linear axis over exactly this range. */
    public static Axis exact(Text label, double from, double to, double step) {
        List<Double> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(from / step - 1e-9); k * step <= to + 1e-9 * step; k++) {
            ticks.add(k * step);
        }
        return new Axis(label, from, to, false, List.copyOf(ticks));
    }

    /** A logarithmic axis from decade to decade around a positive range. */
    public static Axis decades(Text label, double from, double to) {
        int low = (int) Math.floor(Math.log10(from) + 1e-9);
        int high = Math.max((int) Math.ceil(Math.log10(to) - 1e-9), low + 1);
        List<Double> ticks = new ArrayList<>();
        for (int k = low; k <= high; k++) {
            ticks.add(Math.pow(10, k));
        }
        return new Axis(label, Math.pow(10, low), Math.pow(10, high), true, List.copyOf(ticks));
    }

    /**
     * An axis over exactly this range, however far it is zoomed, with about so many ticks. A logarithmic one has its
     * ticks at decades; where the range holds fewer than two of them, at 1, 2 and 5 of each or at equal distances.
     */
    public static Axis over(Text label, Range range, boolean logarithmic, int count) {
        if (!logarithmic) {
            return exact(label, range.from(), range.to(), step(range.length(), count));
        }
        for (int[] digits : new int[][] {{1}, {1, 2, 5}}) {
            List<Double> ticks = ofDecades(range, digits);
            if (ticks.size() >= 3 || ticks.size() == 2 && digits.length == 1) {
                return new Axis(label, range.from(), range.to(), true, ticks);
            }
        }
        List<Double> ticks = exact(label, range.from(), range.to(), step(range.length(), count)).ticks();
        return new Axis(label, range.from(), range.to(), true, ticks);
    }

    private static List<Double> ofDecades(Range range, int[] digits) {
        List<Double> ticks = new ArrayList<>();
        int last = (int) Math.floor(Math.log10(range.to()) + 1e-9);
        for (int k = (int) Math.floor(Math.log10(range.from())); k <= last; k++) {
            for (int digit : digits) {
                double tick = digit * Math.pow(10, k);
                if (tick >= range.from() * (1 - 1e-9) && tick <= range.to() * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return List.copyOf(ticks);
    }

    /** The range that it shows. */
    public Range range() {
        return new Range(from, to);
    }

    /** The same piece zoomed about a value by a factor, which are distances where linear and ratios where not. */
    public Range zoomed(double about, double factor) {
        return piece(new Range(0, 1).zoomed(share(about), factor));
    }

    /** The same piece moved by a share of its length. */
    public Range moved(double share) {
        return piece(new Range(share, 1 + share));
    }

    private Range piece(Range shares) {
        return new Range(value(shares.from()), value(shares.to()));
    }

    /** A round step (1, 2 or 5 times a power of ten) that cuts a range into about so many parts. */
    public static double step(double range, int count) {
        double raw = Math.max(range, 1e-12) / count;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double rest = raw / power;
        double factor = rest <= 1.0001 ? 1 : rest <= 2.0001 ? 2 : rest <= 5.0001 ? 5 : 10;
        return factor * power;
    }

    /** Where a value lies: 0 at the beginning, 1 at the end. */
    public double share(double value) {
        if (logarithmic) {
            return Math.log(Math.max(value, from * 1e-3) / from) / Math.log(to / from);
        }
        return (value - from) / (to - from);
    }

    /** The value at a share, the inverse of {@link #share}. */
    public double value(double share) {
        return logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from);
    }

    /** The label of one of its ticks. */
    Text text(double tick) {
        if (logarithmic) {
            return isDecades()
                    ? Text.of("10").sup(Numbers.whole(Math.round(Math.log10(tick))))
                    : Text.of(Numbers.significant(tick, 4));
        }
        return Text.of(Numbers.tick(tick, ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1));
    }

    private boolean isDecades() {
        return ticks.stream().allMatch(tick -> Math.abs(Math.log10(tick) - Math.rint(Math.log10(tick))) < 1e-6);
    }

    /** The unlabelled ticks between and beside the decades. */
    List<Double> between() {
        List<Double> between = new ArrayList<>();
        if (!logarithmic || ticks.isEmpty() || ticks.size() > 8 || !isDecades()) {
            return between;
        }
        for (double decade = ticks.getFirst() / 10; decade < to; decade *= 10) {
            for (int k = 2; k < 10; k++) {
                if (k * decade > from && k * decade < to) {
                    between.add(k * decade);
                }
            }
        }
        return between;
    }
}
