package org.tain.runtime.training;

import java.util.List;

/**
 * Presentations at which something is recorded, as in {@code record weights at 0, 100, last}.
 *
 * @param at numbers in any order, at least 0; those beyond the end are ignored
 * @param last whether the end is one of them
 */
public record Points(List<Long> at, boolean last) {
    /** Never. */
    public static final Points NONE = new Points(List.of(), false);
    /** A number that no presentation has. */
    static final long NEVER = Long.MAX_VALUE;

    /** Sorts the numbers. */
    public Points {
        at = at.stream().sorted().distinct().toList();
    }

    /** Some numbers, and the end if {@code last}. */
    public static Points at(boolean last, long... numbers) {
        return new Points(java.util.Arrays.stream(numbers).boxed().toList(), last);
    }

    /**
     * The next point.
     *
     * @param from the first number that counts
     * @param end the number that {@code last} stands for
     * @return a number in {@code from .. end}, or {@link Long#MAX_VALUE} if there is none
     */
    long next(long from, long end) {
        for (long point : at) {
            if (point >= from && point <= end) {
                return point;
            }
        }
        return last && from <= end ? end : NEVER;
    }
}
