package org.tain.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What was measured again and again, against what it may take.
 *
 * @param name what was measured
 * @param ms in the order of the measurements
 * @param budgetMs what it has to stay below; {@link Double#MAX_VALUE} if nothing is asked of it
 * @param part which part of the measurements has to, 0.95 or 1 for all of them
 */
record Times(String name, List<Double> ms, double budgetMs, double part) {

    /** Copies the measurements. */
    Times {
        if (ms.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured of: " + name);
        }
        ms = List.copyOf(ms);
    }

    /** The time that a part of the measurements does not exceed; that of all is the longest. */
    double quantile(double which) {
        double[] sorted = ms.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(which * sorted.length) - 1)];
    }

    boolean isWithin() {
        return quantile(part) < budgetMs;
    }

    /** One line of a table. */
    @Override
    public String toString() {
        String times = String.format(Locale.ROOT, "%-34s %6d  min %6.1f  median %6.1f  p95 %6.1f  max %6.1f ms", name, ms.size(),
                quantile(0), quantile(0.5), quantile(0.95), quantile(1));
        return budgetMs == Double.MAX_VALUE
                ? times
                : times + String.format(Locale.ROOT, "   %s < %.0f ms: %s", part < 1 ? "p95" : "max", budgetMs,
                        isWithin() ? "yes" : "NO, " + ms.stream().filter(one -> one >= budgetMs).count() + " are not");
    }

    /** The same measurements without the first ones, during which Java was still compiling. */
    static List<Double> warm(List<Double> all, int cold) {
        return List.copyOf(Arrays.asList(all.toArray(Double[]::new)).subList(Math.min(cold, all.size()), all.size()));
    }
}
