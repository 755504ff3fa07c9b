package org.tain.runtime.network;

import java.util.Arrays;
import java.util.stream.Stream;

/** The steps in which a source spikes, where they are too many for an array in Java's own words. */
public final class GivenSteps {
    private GivenSteps() {
    }

    /**
     * The steps.
     *
     * @param texts whole numbers with spaces between them, ascending
     */
    public static int[] of(String... texts) {
        return Arrays.stream(texts).flatMap(text -> Stream.of(text.split(" "))).mapToInt(Integer::parseInt).toArray();
    }
}
