package org.tain.runtime.training;

import java.util.Map;
import org.tain.runtime.run.RunFolder;

/** Whoever wants to know how a run gets on. Called by the thread that runs it. */
public interface Progress {
    /** Does not want to know. */
    Progress NONE = point -> {
    };

    /**
     * How far a run has come.
     *
     * @param done presentations (of a simulation: steps) done
     * @param total how many there will be
     * @param perSecond how many per second, averaged since the start of this process' work
     * @param secondsLeft expected time to the end, s; NaN while nothing is known
     * @param latest the measures of the latest complete block, {@code presentation} first; empty before the first one
     */
    record Point(long done, long total, double perSecond, double secondsLeft, Map<String, Double> latest) {
    }

    /** The run has its folder and begins. */
    default void begun(RunFolder folder) {
    }

    /** The run has come so far; called at most about ten times a second, and at the end. */
    void at(Point point);
}
