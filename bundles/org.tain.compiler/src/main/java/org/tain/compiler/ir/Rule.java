package org.tain.compiler.ir;

import java.util.List;

/**
 * A plasticity rule as one projection uses it.
 *
 * @param mirror whether the projection learns the mirror of what stands here (roles of pre and post exchanged); the pass
 *            {@code ResolveMirrors} leaves only rules with {@code false}
 * @param onPre on a presynaptic spike at the synapse
 * @param onPost on a postsynaptic spike seen by the synapse
 * @param lower least weight, or null
 * @param upper largest weight, or null
 */
public record Rule(String type, boolean mirror, List<Param> params, List<Trace> traces, List<Assignment> onPre,
        List<Assignment> onPost, Expr lower, Expr upper, int line) {
    /** Copies the lists. */
    public Rule {
        params = List.copyOf(params);
        traces = List.copyOf(traces);
        onPre = List.copyOf(onPre);
        onPost = List.copyOf(onPost);
    }

    /** Whose spikes a trace counts. */
    public enum Side {
        PRE, POST
    }

    /**
     * A trace: +1 on each spike of its side (set to 1 when {@code nearest}), else {@code trace' = -trace / tau}.
     *
     * @param tau time constant, ms
     */
    public record Trace(String name, Side side, Expr tau, boolean nearest, int line) {
    }
}
