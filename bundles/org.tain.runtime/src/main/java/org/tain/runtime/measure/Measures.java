package org.tain.runtime.measure;

import java.util.List;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.stimulus.Frame;

/** Sums over the presentations of a block, from which the block's measures follow. */
public interface Measures {

    /** Names of the measures. */
    List<String> columns();

    /**
     * Takes in one presentation, whose spikes the trains of the network still hold.
     *
     * @param frame what was shown; not modified
     */
    void add(Frame frame);

    /** Number of presentations since the block began. */
    long presentations();

    /** Values of the block in the order of {@link #columns}; the next block begins. */
    double[] close();

    /** The sums themselves, live, under {@code /block/...}: what a checkpoint holds of an unfinished block. */
    List<StateArray> sums();
}
