package org.tain.compiler.export.brian2;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.runtime.UserError;

/**
 * What becomes of time and of learning when the model runs.
 *
 * @param trains whether stimuli are shown one after the other, else time passes once
 * @param steps of a presentation, or of the simulation
 * @param resets whether every presentation begins anew
 * @param online whether events change weights at once
 * @param learns whether weights change at all
 * @param tailSteps for how many steps after the end of a presentation its spikes are still on their way to the synapses where
 *            they are learned from; 0 where they live on or are forgotten
 */
record Course(boolean trains, long steps, boolean resets, boolean online, boolean learns, int tailSteps) {

    static Course of(Network network) {
        return switch (network.programme()) {
            case Programme.Training t -> new Course(true, t.stepsPerPresentation(), t.reset(), t.online(), true,
                    t.reset() && !t.online() ? tail(network) : 0);
            // nothing is learned at the end of presentations where there are none
            case Programme.Simulation s -> new Course(false, s.steps(), false, s.online(), s.online(), 0);
            case null -> throw new UserError(network.file()
                    + " says neither train nor simulate, so a script would have nothing to run; add one of them.");
        };
    }

    private static int tail(Network network) {
        return network.projections().stream().filter(p -> p.rule() != null)
                .mapToInt(p -> Math.abs(axonalSteps(p) - dendriticSteps(p))).max().orElse(0);
    }

    /** In which step after its own the synapse sees a presynaptic spike; a half step counts as a whole one. */
    static int axonalSteps(Projection p) {
        return (p.axonalHalfSteps() + 1) / 2;
    }

    /** In which step after its own the synapse sees a postsynaptic spike; a half step counts as a whole one. */
    static int dendriticSteps(Projection p) {
        return (p.dendriticHalfSteps() + 1) / 2;
    }

    /** Whether a projection's weights change. */
    boolean learns(Projection p) {
        return learns && p.rule() != null;
    }

    /**
     * By how many steps both sides' views of a synapse are moved to the earlier: only their difference counts where all that a
     * presentation holds is learned at its end, so the shorter one can be 0.
     */
    int viewsEarlierBy(Projection p) {
        return resets && !online ? Math.min(axonalSteps(p), dendriticSteps(p)) : 0;
    }
}
