package org.tain.compiler.window;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;

/** Samples the window of every projection that learns from its own rule, mirrors included, delays and all. */
public final class Windows {
    private static final double REACH_MS = 60;
    private static final double INTERVAL_MS = 0.5;
    private static final double FIRST_SPIKE_MS = 1000;

    private Windows() {
    }

    /**
     * The windows of a network, in model order.
     *
     * @param network before mirrors are resolved, so that {@link Window#mirror} tells them
     * @param baseUnits how many base units one of a unit is, such as 0.001 for {@code uV}
     */
    public static List<Window> of(Network network, ToDoubleFunction<String> baseUnits) {
        return network.projections().stream().filter(projection -> projection.rule() != null)
                .map(projection -> of(projection, network.stepMs(), baseUnits.applyAsDouble(projection.unit())))
                .toList();
    }

    private static Window of(Projection projection, double stepMs, double unit) {
        int intervals = (int) Math.round(2 * REACH_MS / INTERVAL_MS);
        double weight = middle(projection, unit);
        PlasticSynapse synapse = new PlasticSynapse(projection.rule());
        double axonalMs = projection.axonalHalfSteps() * stepMs / 2;
        double dendriticMs = projection.dendriticHalfSteps() * stepMs / 2;
        double[] deltaMs = new double[intervals + 1];
        double[] change = new double[intervals + 1];
        for (int k = 0; k <= intervals; k++) {
            deltaMs[k] = k * INTERVAL_MS - REACH_MS;
            double[] pre = {FIRST_SPIKE_MS + axonalMs};
            double[] post = {FIRST_SPIKE_MS + deltaMs[k] + dendriticMs};
            change[k] = synapse.change(pre, post, weight) / unit;
        }
        return new Window(projection.name(), projection.rule().type(), projection.rule().mirror(), projection.unit(),
                weight / unit, deltaMs, change);
    }

    /** The middle of the initial weights; of weights from a file the middle of the bounds, or one unit without both. */
    private static double middle(Projection projection, double unit) {
        return switch (projection.weights()) {
            case Projection.Equal equal -> equal.value();
            case Projection.Uniform uniform -> (uniform.from() + uniform.to()) / 2;
            case Projection.FromFile file -> middle(projection.rule(), unit);
        };
    }

    private static double middle(Rule rule, double unit) {
        if (rule.lower() == null || rule.upper() == null) {
            return unit;
        }
        double lower = Evaluation.constant(rule.lower(), rule.params());
        return (lower + Evaluation.constant(rule.upper(), rule.params())) / 2;
    }
}
