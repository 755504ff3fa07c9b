package org.tain.runtime.network;

import java.util.List;

/** What every generated simulator offers to the runtime. Not thread-safe. */
public interface SpikingNetwork {

    /** The spike trains of all populations (layers, then pools), in the order of the model; always the same objects. */
    List<SpikeTrain> populations();

    /**
     * What a run learns and a checkpoint must hold: {@code /projections/W/weights} [pre, post] of every projection with a
     * weight matrix, {@code /layers/hidden/scale} [n] of every homeostasis. The arrays are the network's own, live.
     */
    List<StateArray> learned();

    /** The dynamic state between two steps, {@code /layers/hidden/v} [n] and so on; the arrays are the network's own, live. */
    List<StateArray> states();

    /**
     * Begins a presentation (or the one simulation): resets what the model resets, takes the stimulus.
     *
     * @param presentation number of the presentation, from 0; counter-based draws (Poisson input) depend on it
     * @param signal the stimulus per neuron of the driven layer before its amplitude, [n], copied; empty without stimulus
     */
    void begin(long presentation, float[] signal);

    /**
     * Advances by one step and closes it in every spike train.
     *
     * @param step 0, 1, 2, ... since {@link #begin}
     */
    void step(int step);

    /**
     * Whether it is proven that no neuron can spike any more in this presentation; the caller may then leave out its
     * remaining steps without any change of result.
     *
     * @param step the step just taken
     */
    boolean silentAfter(int step);

    /** Plasticity of the presentation just shown, then homeostasis. Does nothing in a model that does not learn. */
    void learn();
}
