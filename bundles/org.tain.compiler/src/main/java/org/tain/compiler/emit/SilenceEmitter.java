package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.pass.ConstantFolding;
import org.tain.compiler.pass.Expressions;
import org.tain.compiler.pass.LinearForm;

/**
 * {@code silentAfter}: leaves out the rest of a presentation once no neuron can spike any more.
 *
 * <p>
 * The proof holds for leaky neurons, v' = (gain * input - v) / tau with one threshold on v, whose inputs are states that
 * only decay between spikes. With
 * the stimulus over and no excitation on its way, a potential stays below the larger of itself and the gain times what
 * excites it now; inhibition in flight
 * can only lower it. For any other network the method says false, and every step is taken.
 */
final class SilenceEmitter {
    /** The bound must lie below the threshold by more than rounding can add. */
    private static final double MARGIN = 1e-4;
    private final Parts parts;
    private final Network network;
    private final Vocabulary names;

    SilenceEmitter(Parts parts) {
        this.parts = parts;
        this.network = parts.network();
        this.names = parts.names();
    }

    /** Writes the method. */
    void write(JavaWriter w) {
        w.blank();
        w.line("@Override");
        try (var method = w.block("public boolean silentAfter(int step)")) {
            if (!provable()) {
                w.line("return false;");
                return;
            }
            int end = network.populations().stream().filter(p -> p.drive() instanceof Population.StimulusDrive)
                    .mapToInt(p -> ((Population.StimulusDrive) p.drive()).endStep()).max().orElse(0);
            w.comment(
                    "no stimulus, no excitation in flight: a potential stays below the larger of itself and what excites it");
            StringBuilder flight = new StringBuilder("step < " + (end - 1));
            for (Population p : network.populations()) {
                int longest = network.projections().stream().filter(q -> !q.inhibits() && q.source().equals(p.name()))
                        .mapToInt(Projection::delaySteps).max().orElse(0);
                if (longest > 0) {
                    String train = names.spikes(p.name());
                    flight.append(" || %s.from(step + 1) > %s.from(step - %d)".formatted(train, train, longest - 1));
                }
            }
            try (var no = w.block("if (" + flight + ")")) {
                w.line("return false;");
            }
            w.line("return " + String.join(" && ", network.populations().stream().map(p -> method(p) + "()").toList()) + ";");
        }
        if (provable()) {
            network.populations().forEach(p -> population(w, p));
        }
    }

    private String method(Population p) {
        return parts.field("method", "silent " + p.name(), "isSilent_" + p.name());
    }

    private void population(JavaWriter w, Population p) {
        Loop loop = new Loop(names, "reach");
        Dynamics.StateVar v = p.neuron().states().getFirst();
        Constants.Scope scope = parts.scope(p);
        w.blank();
        try (var method = w.block("private boolean " + method(p) + "()")) {
            loop.before(
                    "int reach = 0; // above 0 where a bound comes near the threshold");
            List<String> excitation = new ArrayList<>();
            String alone = "";
            for (Carrier c : parts.onto(p)) {
                if (!c.projection().inhibits()) {
                    Dynamics.StateVar g = c.projection().synapse().states().getFirst();
                    String field = parts.state(c.projection(), g);
                    String value = c.isShared() ? loop.shared(field) : loop.element(field, field);
                    excitation.add("Math.max(" + value + ", 0)");
                    alone = value; // below 0 it is below any threshold
                }
            }
            String gain = gain(p, loop, scope);
            String sum = excitation.size() == 1 ? alone : String.join(" + ", excitation);
            String bound = excitation.isEmpty() ? "0" : gain.isEmpty() ? sum : gain + "(" + sum + ")";
            double limit = ConstantFolding.value(threshold(p), scope::value) * (1 - MARGIN);
            String potential = loop.element(parts.state(p, v), v.name());
            loop.body("reach = Math.max(reach, (int) (Math.max(%s, %s) - %s));".formatted(potential, bound,
                    names.precision().literal(limit - 1)));
            loop.after("return reach == 0;");
            loop.write(w, p.size());
        }
    }

    private String gain(Population p, Loop loop, Constants.Scope scope) {
        Expr gain = gain(p);
        if (gain instanceof Expr.Num n && n.value() == 1) {
            return "";
        }
        return new ExpressionPrinter(names.precision(), leaf -> {
            String param = ((Expr.Param) leaf).name();
            return scope.isSpread(param) ? loop.element(scope.param(param), param) : scope.param(param);
        }).factor(gain) + " * ";
    }

    private boolean provable() {
        boolean training = network.programme() instanceof Programme.Training t && t.reset()
                && LearningEmitter.eventSteps(network) == 0;
        return training && network.solver() == Network.Solver.EXPONENTIAL_EULER
                && network.populations().stream().allMatch(this::leaky)
                && network.projections().stream().allMatch(SilenceEmitter::decays);
    }

    /** One state, one input, v' = (gain * input - v) / tau, spike when v >= a positive constant. */
    private boolean leaky(Population p) {
        if (p.neuron() == null || p.drive() instanceof Population.ConstantDrive || p.neuron().states().size() != 1
                || p.neuron().equations().size() != 1 || p.neuron().inputs().size() != 1 || p.neuron().spiking() == null) {
            return false;
        }
        Constants.Scope scope = parts.scope(p);
        Expr threshold = threshold(p);
        List<Dynamics.Limit> limits = p.neuron().limits();
        return threshold != null && scope.isConstant(threshold) && ConstantFolding.value(threshold, scope::value) > 0
                && limits.stream().allMatch(l -> l.lower() == null || scope.isConstant(l.lower())
                        && ConstantFolding.value(l.lower(), scope::value) <= 0)
                && p.neuron().spiking().effects().stream().allMatch(a -> scope.isConstant(a.value())
                        && ConstantFolding.value(a.value(), scope::value) < ConstantFolding.value(threshold, scope::value))
                && gain(p) != null;
    }

    private Expr threshold(Population p) {
        return p.neuron().spiking().condition() instanceof Expr.Bin(Expr.Op op, Expr.State s, Expr right)
                && (op == Expr.Op.GE || op == Expr.Op.GT) ? right : null;
    }

    /**
     * The factor of the input in the target of v, where it is a parameter at least 0 and the slope is below 0; null
     * otherwise.
     */
    private Expr gain(Population p) {
        Constants.Scope scope = parts.scope(p);
        Dynamics.Equation e = p.neuron().equations().getFirst();
        Expr input = new Expr.Input(p.neuron().inputs().getFirst().name());
        LinearForm form = LinearForm.of(scope.withoutOnes(e.derivative()), new Expr.State(e.state())).orElse(null);
        if (form == null || !scope.isConstant(form.slope().expr())
                || !(ConstantFolding.value(form.slope().expr(), scope::value) < 0)) {
            return null;
        }
        LinearForm target = LinearForm.of(form.target(), input).orElse(null);
        if (target == null || !target.rest().isZero()) {
            return null;
        }
        Expr gain = target.slope().expr();
        boolean plain = !scope.isDynamic(gain) && (gain instanceof Expr.Num || gain instanceof Expr.Param);
        return plain && least(p, gain) >= 0 ? gain : null;
    }

    private static double least(Population p, Expr gain) {
        if (gain instanceof Expr.Num n) {
            return n.value();
        }
        Param param = p.neuron().params().stream().filter(q -> gain.equals(new Expr.Param(q.name()))).findFirst().orElseThrow();
        return switch (param.value()) {
            case Param.Constant c -> c.value();
            case Param.Spread s -> Math.min(s.from(), s.to());
        };
    }

    /** One state that an arrival raises by the weight, that decays towards 0, and that is what the projection gives. */
    private static boolean decays(Projection p) {
        if (p.synapse().states().size() != 1 || p.synapse().equations().size() != 1) {
            return false;
        }
        String g = p.synapse().states().getFirst().name();
        Carrier carrier = new Carrier(p, 1);
        boolean gives = p.synapse().gives().equals(new Expr.State(g)) && carrier.summed() != null
                && p.synapse().states().getFirst().initial() == 0;
        Expr derivative = p.synapse().equations().getFirst().derivative();
        if (!gives || Expressions.any(derivative, Expr.PostState.class::isInstance)) {
            return false;
        }
        LinearForm form = LinearForm.of(derivative, new Expr.State(g)).orElse(null);
        return form != null && form.rest().isZero() && !Expressions.any(form.slope().expr(), Expr.State.class::isInstance)
                && ConstantFolding.value(form.slope().expr(), name -> value(p, name)) < 0 && (!p.inhibits() || positive(p));
    }

    /** Inhibition only inhibits where no weight can be below 0. */
    private static boolean positive(Projection p) {
        return p.rule() == null && switch (p.weights()) {
            case Projection.Equal e -> e.value() >= 0;
            case Projection.Uniform u -> u.from() >= 0 && u.to() >= 0;
            case Projection.FromFile f -> false;
        };
    }

    private static double value(Projection p, String name) {
        return p.synapse().params().stream().filter(q -> q.name().equals(name)).findFirst()
                .map(q -> q.value() instanceof Param.Constant c ? c.value() : Double.NaN).orElse(Double.NaN);
    }
}
