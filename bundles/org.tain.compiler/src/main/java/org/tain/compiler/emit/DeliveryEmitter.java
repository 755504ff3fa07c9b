package org.tain.compiler.emit;

import java.util.List;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Projection;

/** Phase 1 of a step: the spikes that are due arrive. */
final class DeliveryEmitter {
    private final Parts parts;
    private final Vocabulary names;

    DeliveryEmitter(Parts parts) {
        this.parts = parts;
        this.names = parts.names();
    }

    /** One method for each projection; their calls go into {@code deliver}. */
    void methods(JavaWriter w) {
        List<Projection> all = parts.network().projections();
        w.blank();
        w.comment("(1) spikes that are due arrive");
        try (var method = w.block("private void " + method() + "(int t)")) {
            for (Projection p : all) {
                if (parts.carrier(p).isShared()) {
                    shared(w, p);
                } else {
                    w.line(method(p) + "(t);");
                }
            }
        }
        for (Projection p : all) {
            if (!parts.carrier(p).isShared()) {
                w.blank();
                w.comment(title(p));
                try (var method = w.block("private void " + method(p) + "(int t)")) {
                    each(w, p);
                }
            }
        }
    }

    /** The method that delivers everything. */
    String method() {
        return parts.field("method", "deliver", "deliver");
    }

    private String method(Projection p) {
        return parts.field("method", "deliver " + p.name(), "deliver_" + p.name());
    }

    private String title(Projection p) {
        return "%s: %s %s %s as %s, delay %s".formatted(names.place(p.line()), p.source(), p.inhibits() ? "inhibits" : "->",
                p.target(),
                p.name(), steps(p));
    }

    private static String steps(Projection p) {
        return p.delaySteps() == 1 ? "1 step" : p.delaySteps() + " steps";
    }

    /** Due spikes are counted: every target neuron gets the same. */
    private void shared(JavaWriter w, Projection p) {
        String train = names.spikes(p.source());
        Dynamics.StateVar summed = parts.carrier(p).summed();
        w.comment(title(p) + ", weight " + ((Projection.Equal) p.weights()).text());
        double weight = ((Projection.Equal) p.weights()).value();
        if (summed != null) {
            String g = parts.state(p, summed) + "[0]";
            String sum = "%s + %s * %s.count(t - %d)".formatted(g, Precision.DOUBLE.literal(weight), train, p.delaySteps());
            w.line(g + " = " + (names.precision() == Precision.SINGLE ? "(float) (" + sum + ")" : sum) + ";");
            return;
        }
        try (var loop = w.block("for (int n = %s.count(t - %d); n > 0; n--)".formatted(train, p.delaySteps()))) {
            statements(w, p, names.precision().literal(weight), "0");
        }
    }

    private void each(JavaWriter w, Projection p) {
        String train = names.spikes(p.source());
        w.line("final int from = %s.from(t - %d);".formatted(train, p.delaySteps()));
        w.line("final int to = %s.to(t - %d);".formatted(train, p.delaySteps()));
        try (var none = w.block("if (from == to)")) {
            w.line("return;");
        }
        w.line("final int[] neurons = " + train + ".neurons();");
        Dynamics.StateVar summed = parts.carrier(p).summed();
        if (p.isCount()) {
            countByTarget(w, p);
        } else if (p.connectivity() == Projection.Connectivity.ONE_TO_ONE) {
            try (var loop = w.block("for (int k = from; k < to; k++)")) {
                w.line("final int i = neurons[k];");
                statements(w, p, scaled(p, names.weights(p.name()) + "[i]"), "i");
            }
        } else if (summed != null) {
            rows(w, p, parts.state(p, summed));
        } else {
            try (var loop = w.block("for (int k = from; k < to; k++)")) {
                w.line("final int row = neurons[k] * " + targets(p) + ";");
                try (var inner = w.block("for (int i = 0; i < " + targets(p) + "; i++)")) {
                    statements(w, p, scaled(p, names.weights(p.name()) + "[row + i]"), "i");
                }
            }
        }
    }

    private int targets(Projection p) {
        return parts.carrier(p).targets();
    }

    private void countByTarget(JavaWriter w, Projection p) {
        try (var loop = w.block("for (int n = to - from; n > 0; n--)")) {
            try (var inner = w.block("for (int i = 0; i < " + targets(p) + "; i++)")) {
                statements(w, p, names.precision().literal(((Projection.Equal) p.weights()).value()), "i");
            }
        }
    }

    private String scaled(Projection p, String weight) {
        return p.scaled() ? names.scale(p.name()) + "[i] * " + weight : weight;
    }

    /** Sums the rows of the neurons that spiked, in ascending order. */
    private void rows(JavaWriter w, Projection p, String state) {
        if (!p.scaled()) {
            w.line("%s.add(%s, neurons, from, to, %s);".formatted(rowSum(p), names.weights(p.name()), state));
            return;
        }
        String arriving = arriving(p);
        w.line(names.imports().use("java.util.Arrays") + ".fill(" + arriving + ", 0);");
        w.line("%s.add(%s, neurons, from, to, %s);".formatted(rowSum(p), names.weights(p.name()), arriving));
        Loop loop = new Loop(names, "from", "to", "neurons");
        String g = loop.element(state, "g");
        loop.body(g + " += " + loop.element(names.scale(p.name()), "scale") + " * " + loop.element(arriving, "arriving") + ";");
        loop.write(w, targets(p));
    }

    /** The field with what adds the rows of a projection. */
    private String rowSum(Projection p) {
        return parts.field("rows", p.name(), p.name() + "_rows");
    }

    /** Declares what adds the rows of weight matrices. */
    void fields(JavaWriter w) {
        for (Projection p : parts.network().projections()) {
            boolean matrix = !p.isCount() && p.connectivity() == Projection.Connectivity.ALL_TO_ALL;
            if (matrix && parts.carrier(p).summed() != null) {
                String type = names.imports().use("org.tain.runtime.network." + names.precision().box() + "RowSum");
                w.line("private final %s %s = new %s(%d);".formatted(type, rowSum(p), type, targets(p)));
            }
        }
    }

    /** The field that a scaled projection's arrivals are summed in. */
    String arriving(Projection p) {
        return parts.field("arriving", p.name(), p.name() + "_arriving");
    }

    private void statements(JavaWriter w, Projection p, String weight, String index) {
        ExpressionPrinter printer = new ExpressionPrinter(names.precision(), leaf -> switch (leaf) {
            case Expr.Weight e -> weight.contains(" ") ? "(" + weight + ")" : weight;
            case Expr.State(String state) -> state(p, state) + "[" + index + "]";
            case Expr.PostState(String state) -> postState(p, state) + "[" + index + "]";
            case Expr.Param(String param) -> parts.scope(p).param(param);
            default -> throw new IllegalStateException("an arrival cannot name " + leaf);
        });
        Statements.write(w, p.synapse().onArrival(), names.real(), target -> state(p, target) + "[" + index + "]",
                printer::print);
    }

    private String state(Projection p, String state) {
        return parts.state(p, p.synapse().states().stream().filter(s -> s.name().equals(state)).findFirst().orElseThrow());
    }

    private String postState(Projection p, String state) {
        var target = parts.network().population(p.target());
        return parts.state(target,
                target.neuron().states().stream().filter(s -> s.name().equals(state)).findFirst().orElseThrow());
    }
}
