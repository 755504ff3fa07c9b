package org.tain.compiler.emit;

import java.util.List;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection;

/**
 * Writes how a network learns: rules that are sums over all pairs of spikes by the runtime's kernels, all others event
 * by event. Precondition: mirrors are resolved.
 */
public final class LearningEmitter implements LearningPart {
    private final LearningPlan plan;
    private final List<LearningPairs> pairs;
    private final List<LearningEvents> events;

    /** Takes the names it needs from the network's vocabulary. */
    public LearningEmitter(Vocabulary vocabulary) {
        plan = LearningPlan.of(vocabulary.network());
        pairs = plan.pairs().stream().map(sum -> new LearningPairs(vocabulary, sum, plan.steps())).toList();
        events = plan.events().stream().map(projection -> new LearningEvents(vocabulary, projection, plan)).toList();
    }

    /** How many steps of history learning needs in the train of a population; 0 where presentations begin anew. */
    public static int historySteps(Network network, String population) {
        int most = 0;
        if (LearningPlan.of(network).livesOn()) {
            for (Projection projection : network.projections()) {
                if (projection.rule() != null && projection.source().equals(population)) {
                    most = Math.max(most, LearningPlan.axonalSteps(projection));
                }
                if (projection.rule() != null && projection.target().equals(population)) {
                    most = Math.max(most, LearningPlan.dendriticSteps(projection));
                }
            }
        }
        return most;
    }

    /**
     * For how many steps after the last spike of a presentation events may still change weights online; a presentation
     * must not be left earlier. 0 when the model does not learn online.
     */
    public static int eventSteps(Network network) {
        int most = 0;
        if (LearningPlan.of(network).online()) {
            for (Projection projection : network.projections()) {
                if (projection.rule() != null) {
                    most = Math.max(most, Math.max(LearningPlan.axonalSteps(projection),
                            LearningPlan.dendriticSteps(projection)));
                }
            }
        }
        return most;
    }

    @Override
    public void fields(JavaWriter w) {
        pairs.forEach(part -> part.fields(w));
        events.forEach(part -> part.fields(w));
    }

    @Override
    public void constructor(JavaWriter w) {
        pairs.forEach(part -> part.constructor(w));
        events.forEach(part -> part.constructor(w));
    }

    @Override
    public void methods(JavaWriter w) {
        events.forEach(part -> part.methods(w));
    }

    @Override
    public void learn(JavaWriter w) {
        pairs.forEach(part -> part.learn(w));
        if (!plan.online()) {
            events.forEach(part -> part.learn(w));
        }
    }

    @Override
    public void learnOnline(JavaWriter w, String step) {
        if (plan.online()) {
            events.forEach(part -> part.learnOnline(w, step));
        }
    }

    @Override
    public void clearTraces(JavaWriter w) {
        events.forEach(part -> part.clearTraces(w));
    }

    @Override
    public List<StateExpression> states() {
        return plan.livesOn() ? events.stream().flatMap(part -> part.states().stream()).toList() : List.of();
    }
}
