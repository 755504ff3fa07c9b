package org.tain.cli;

import java.util.Locale;

/** Durations for people. */
final class Times {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Times() {
    }

    /** {@code 9 s}, {@code 2 min 5 s}, {@code 1 h 3 min}. */
    static String text(double seconds) {
        long s = Math.round(seconds);
        if (s < MINUTE) {
            return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
        }
        if (s < HOUR) {
            return s / MINUTE + " min " + s % MINUTE + " s";
        }
        return s / HOUR + " h " + s % HOUR / MINUTE + " min";
    }
}
