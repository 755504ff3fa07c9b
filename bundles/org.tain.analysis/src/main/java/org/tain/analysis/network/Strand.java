package org.tain.analysis.network;

import java.util.List;

import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Projection;

/**
 * What runs together from one population, or from the stimulus, to one that comes later: a projection in either
 * direction, or the two of a pair side by side.
 *
 * @param from empty for the stimulus
 * @param projections the one, or forward and backward; empty for the stimulus
 * @param pair null for one projection
 */
record Strand(String from, String to, List<Projection> projections, Pair pair) {
    /** Half the distance between the two ways of a pair. */
    static final double LANE = 27;
    private static final double ROOM = 24;

    boolean isPair() {
        return pair != null;
    }

    boolean isStimulus() {
        return projections.isEmpty();
    }

    /** The room that it takes on the border of a box. */
    double room() {
        return isPair() ? 2 * LANE + ROOM : ROOM;
    }
}
