package org.tain.analysis.paint;

/**
 * A piece of an axis, for zooming and moving.
 *
 * @param from, to its ends, {@code from < to}
 */
public record Range(double from, double to) {

    /** @throws IllegalArgumentException unless {@code from < to} */
    public Range {
        if (!(from < to)) {
            throw new IllegalArgumentException("no range from " + from + " to " + to);
        }
    }

    /** The range between two values in either order; of equal ones a range of this length around them. */
    public static Range between(double one, double other, double least) {
        double from = Math.min(one, other);
        double to = Math.max(one, other);
        double lacking = Math.max(0, least - (to - from)) / 2;
        return new Range(from - lacking, to + lacking);
    }

    /** Its length. */
    public double length() {
        return to - from;
    }

    /** Whether a value lies in it, the ends included. */
    public boolean contains(double value) {
        return value >= from && value <= to;
    }

    /** Made longer (factor above 1) or shorter around a value that stays where it is. */
    public Range zoomed(double about, double factor) {
        return new Range(about - (about - from) * factor, about + (to - about) * factor);
    }

    /** Moved by a distance. */
    public Range moved(double by) {
        return new Range(from + by, to + by);
    }

    /** Moved, and shortened if it must be, so that it lies in the limits. */
    public Range within(Range limits) {
        if (length() >= limits.length()) {
            return limits;
        }
        double by = Math.max(0, limits.from - from) - Math.max(0, to - limits.to);
        return by == 0 ? this : new Range(Math.max(limits.from, from + by), Math.min(limits.to, to + by));
    }

    /** The smallest range with both in it. */
    public Range with(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }
}
