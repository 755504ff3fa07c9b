package org.tain.runtime.stimulus;

import java.util.List;
import org.tain.runtime.random.Draws;

/** A set of prepared samples from which each presentation shows one. Immutable once made. */
public interface Stimulus {

    /** Shape of the layer that it drives. */
    Shape shape();

    /** An empty frame of the right sizes. */
    Frame newFrame();

    /**
     * Fills a frame with the sample of one presentation.
     *
     * @param draws the random numbers of this use (training and the fixed samples have draws of their own)
     * @param presentation number of the presentation, from 0: the counter of the draws, or the row of an array shown in
     *            order
     * @param frame overwritten
     */
    void show(Draws draws, long presentation, Frame frame);

    /** The files that it was made of, in the order of the sources. */
    default List<DataFile> files() {
        return List.of();
    }

    /** Label of each source, [sources], as {@link Frame#source} counts them; empty when the set has none. */
    default int[] labels() {
        return new int[0];
    }
}
