package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.List;

/** Which of many recorded points or units a figure has room for. */
public final class Points {
    private Points() {
    }

    /** At most so many elements, evenly spread, the first and the last among them. */
    public static <T> List<T> spread(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            chosen.add(all.get((int) Math.round((double) i * (all.size() - 1) / (most - 1))));
        }
        return chosen;
    }

    /** At most so many of the numbers 0 .. count-1, in equal steps from 0. */
    static int[] every(int count, int most) {
        int chosen = Math.min(count, most);
        int[] numbers = new int[chosen];
        for (int i = 0; i < chosen; i++) {
            numbers[i] = (int) ((long) i * count / chosen);
        }
        return numbers;
    }
}
