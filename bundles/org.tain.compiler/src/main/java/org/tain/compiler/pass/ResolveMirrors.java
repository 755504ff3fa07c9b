package org.tain.compiler.pass;

import java.util.List;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;

/**
 * Derives {@code mirror of R}: what R does on a postsynaptic spike is done on a presynaptic one and the other way
 * round, and the traces change sides.
 *
 * <p>
 * Precondition: none. Postcondition: no rule says {@code mirror}; everything else is as before.
 */
public final class ResolveMirrors {

    /** The same network with its mirrors derived. */
    public Network apply(Network network) {
        List<Projection> resolved = network.projections().stream().map(ResolveMirrors::resolve).toList();
        return new Network(network.name(), network.packageName(), network.file(), network.doc(), network.stepMs(),
                network.stepText(), network.solver(), network.doublePrecision(), network.parameters(),
                network.populations(), resolved, network.pairs(), network.homeostasis(), network.stimulus(),
                network.roles(), network.programme());
    }

    private static Projection resolve(Projection p) {
        if (p.rule() == null || !p.rule().mirror()) {
            return p;
        }
        return new Projection(p.name(), p.source(), p.target(), p.input(), p.inhibits(), p.connectivity(), p.weights(),
                p.delaySteps(), p.axonalHalfSteps(), p.dendriticHalfSteps(), p.synapse(), mirrorOf(p.rule()),
                p.scaled(), p.unit(), p.line());
    }

    /** The rule with the roles of pre and post exchanged; its type reads {@code mirror of} the old one's. */
    static Rule mirrorOf(Rule rule) {
        List<Rule.Trace> traces = rule.traces().stream().map(ResolveMirrors::mirrorOf).toList();
        return new Rule("mirror of " + rule.type(), false, rule.params(), traces, rule.onPost(), rule.onPre(),
                rule.lower(), rule.upper(), rule.line());
    }

    private static Rule.Trace mirrorOf(Rule.Trace trace) {
        Rule.Side side = trace.side() == Rule.Side.PRE ? Rule.Side.POST : Rule.Side.PRE;
        return new Rule.Trace(trace.name(), side, trace.tau(), trace.nearest(), trace.line());
    }
}
