package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.window.PairWindow;

/**
 * How each projection learns: by sums over pairs of spikes where its rule is one and the spikes of a presentation are
 * all there is, else event by event.
 *
 * @param online whether events change weights at once
 * @param livesOn whether traces and spikes under way survive the end of a presentation
 * @param simulates whether there is one long run instead of presentations
 * @param steps of a presentation or of the simulation, 0 where the model says neither
 * @param pairs projections that learn from sums over pairs
 * @param events projections that learn event by event, in model order
 */
record LearningPlan(boolean online, boolean livesOn, boolean simulates, long steps, List<PairSum> pairs,
        List<Projection> events) {
    /** Above this, a table over all time differences is larger than the events are slow. */
    private static final long LONGEST_TABLE_STEPS = 1_000_000;

    /**
     * A sum over pairs and who learns from it.
     *
     * @param mirror the projection in the opposite direction that learns from the same sums, or null
     * @param mirrorWindow its window, or null
     */
    record PairSum(Projection projection, PairWindow window, Projection mirror, PairWindow mirrorWindow) {
    }

    /** The plan of a network whose mirrors are resolved. */
    static LearningPlan of(Network network) {
        boolean simulates = network.programme() instanceof Programme.Simulation;
        boolean online = switch (network.programme()) {
            case Programme.Training training -> training.online();
            case Programme.Simulation simulation -> simulation.online();
            case null -> false;
        };
        boolean livesOn = network.programme() instanceof Programme.Training training && !training.reset();
        long steps = switch (network.programme()) {
            case Programme.Training training -> training.stepsPerPresentation();
            case Programme.Simulation simulation -> simulation.steps();
            case null -> 0;
        };
        boolean sums = !online && !livesOn && steps > 0 && steps <= LONGEST_TABLE_STEPS;
        List<PairSum> pairs = new ArrayList<>();
        List<Projection> events = new ArrayList<>();
        for (Projection projection : network.projections()) {
            if (projection.rule() != null) {
                Optional<PairWindow> window = sums ? window(projection) : Optional.empty();
                window.ifPresentOrElse(found -> add(pairs, projection, found), () -> events.add(projection));
            }
        }
        return new LearningPlan(online, livesOn, simulates, steps, List.copyOf(pairs), List.copyOf(events));
    }

    private static Optional<PairWindow> window(Projection projection) {
        boolean all = projection.connectivity() == Projection.Connectivity.ALL_TO_ALL;
        return all ? PairWindow.of(projection.rule()) : Optional.empty();
    }

    private static void add(List<PairSum> pairs, Projection projection, PairWindow window) {
        for (int k = 0; k < pairs.size(); k++) {
            PairSum sum = pairs.get(k);
            if (sum.mirror() == null && mirrors(sum, projection, window)) {
                pairs.set(k, new PairSum(sum.projection(), sum.window(), projection, window));
                return;
            }
        }
        pairs.add(new PairSum(projection, window, null, null));
    }

    private static boolean mirrors(PairSum sum, Projection back, PairWindow window) {
        Projection there = sum.projection();
        return there.source().equals(back.target()) && there.target().equals(back.source())
                && shiftSteps(there) == -shiftSteps(back) && sum.window().isMirroredBy(window);
    }

    /** Whether a trace may go without a spike for so long that it becomes a denormal number. */
    boolean fadesForLong() {
        return livesOn || simulates;
    }

    /** How much later a difference is at the synapse than at the cell bodies, steps: dendritic minus axonal delay. */
    static int shiftSteps(Projection projection) {
        return (projection.dendriticHalfSteps() - projection.axonalHalfSteps()) / 2;
    }

    /** In which step after its own the synapse sees a presynaptic spike; a half step counts as a whole one. */
    static int axonalSteps(Projection projection) {
        return (projection.axonalHalfSteps() + 1) / 2;
    }

    /** In which step after its own the synapse sees a postsynaptic spike; a half step counts as a whole one. */
    static int dendriticSteps(Projection projection) {
        return (projection.dendriticHalfSteps() + 1) / 2;
    }
}
