package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Population;
import org.tain.compiler.pass.ConstantFolding;

/**
 * Phase 3 of a step for one population: held neurons are put to their held value, the others are tested and reset. Who
 * is held follows from the
 * spikes of the last steps, so nothing is counted down in the loops.
 */
final class SpikeEmitter {
    private final Parts parts;
    private final Population population;
    private final Dynamics.Spiking spiking;
    private final Constants.Scope scope;
    private final Loop loop;
    private final String train;

    SpikeEmitter(Parts parts, Population population) {
        this.parts = parts;
        this.population = population;
        this.spiking = population.neuron().spiking();
        this.scope = parts.scope(population);
        this.loop = new Loop(parts.names(), "spikes", "k", "end");
        this.train = parts.names().spikes(population.name());
    }

    /** Writes the body of the method that has the number of the step as {@code t}. */
    void write(JavaWriter w) {
        if (spiking == null) {
            w.line(train + ".closeStep();");
            return;
        }
        // first into the air: whoever asks for an array here has it copied to a local in front
        Sections.written(this::scan);
        Sections.written(this::hold);
        loop.write(w, 0);
        w.line("final int[] spikes = " + train + ".room();");
        w.line("int end = " + train + ".from(t);");
        hold(w);
        scan(w);
        w.line(train + ".closeStep(end);");
    }

    private void hold(JavaWriter w) {
        if (spiking.holdSteps() == 0) {
            return;
        }
        w.comment("held for " + spiking.holdText() + ": who spiked in one of the last " + spiking.holdSteps() + " steps");
        try (var each = w
                .block("for (int k = %s.from(t - %d); k < %s.from(t); k++)".formatted(train, spiking.holdSteps(), train))) {
            for (String state : spiking.held()) {
                String array = array(state);
                w.line(array + "[spikes[k]] = " + heldValue(state, "spikes[k]") + ";");
            }
            if (needsMask()) {
                w.line(mask() + "[spikes[k]] = true;");
            }
        }
    }

    private void scan(JavaWriter w) {
        String excess = excess();
        if (excess != null && !needsMask()) {
            blocks(w, excess);
        } else {
            try (var each = w.block("for (int i = 0; i < " + population.size() + "; i++)")) {
                String free = needsMask() ? "!" + mask() + "[i] && " : "";
                String condition = new ExpressionPrinter(parts.names().precision(), this::leaf).print(spiking.condition());
                try (var spike = w.block("if (" + free + (free.isEmpty() ? condition : "(" + condition + ")") + ")")) {
                    effects(w);
                }
            }
            if (needsMask()) {
                try (var each = w.block("for (int k = %s.from(t - %d); k < %s.from(t); k++)".formatted(train, spiking.holdSteps(),
                        train))) {
                    w.line(mask() + "[spikes[k]] = false;");
                }
            }
        }
    }

    /** Spikes are rare: one look at all potentials tells whether any of them is to be looked at closely. */
    private void blocks(JavaWriter w, String state) {
        String values = array(state);
        String condition = new ExpressionPrinter(parts.names().precision(), this::leaf).print(spiking.condition());
        String threshold = new ExpressionPrinter(parts.names().precision(), this::leaf)
                .print(((Expr.Bin) spiking.condition()).right());
        String watch = parts.names().imports().use("org.tain.runtime.network.Threshold");
        try (var some = w.block("if (" + watch + ".mayBeReached(" + values + ", " + threshold + "))")) {
            try (var one = w.block("for (int i = 0; i < " + population.size() + "; i++)")) {
                try (var spike = w.block("if (" + condition + ")")) {
                    effects(w);
                }
            }
        }
    }

    private void effects(JavaWriter w) {
        w.line("spikes[end++] = i;");
        ExpressionPrinter printer = new ExpressionPrinter(parts.names().precision(), this::leaf);
        Statements.write(w, spiking.effects(), parts.names().real(), target -> array(target) + "[i]", printer::print);
        for (String state : spiking.held()) {
            if (spiking.holdSteps() > 0 && constantHeld(state) == null) {
                w.line(heldArray(state) + "[i] = " + array(state) + "[i];");
            }
        }
    }

    /** The state of a condition {@code state >= constant}, or null. */
    private String excess() {
        return spiking.condition() instanceof Expr.Bin(Expr.Op op, Expr.State(String state), Expr right)
                && (op == Expr.Op.GE || op == Expr.Op.GT) && scope.isConstant(right) ? state : null;
    }

    /** A held neuron cannot spike; that goes without saying where its held value is below the threshold. */
    private boolean needsMask() {
        if (spiking.holdSteps() == 0) {
            return false;
        }
        String state = excess();
        if (state == null || !spiking.held().contains(state) || constantHeld(state) == null) {
            return true;
        }
        double threshold = value(((Expr.Bin) spiking.condition()).right());
        return !(value(constantHeld(state)) < threshold);
    }

    private double value(Expr e) {
        return ConstantFolding.value(e, scope::value);
    }

    /** The constant that the effects set a state to, or null. */
    private Expr constantHeld(String state) {
        List<Assignment> own = new ArrayList<>(spiking.effects().stream().filter(a -> a.target().equals(state)).toList());
        return own.size() == 1 && own.getFirst().kind() == Assignment.Kind.SET && scope.isConstant(own.getFirst().value())
                ? own.getFirst().value()
                : null;
    }

    private String heldValue(String state, String index) {
        Expr constant = constantHeld(state);
        return constant != null
                ? new ExpressionPrinter(parts.names().precision(), this::leaf).print(constant)
                : heldArray(state) + "[" + index + "]";
    }

    private String heldArray(String state) {
        return parts.field("held", population.name() + "." + state, population.name() + "_" + state + "_held");
    }

    private String mask() {
        return parts.field("mask", population.name(), population.name() + "_isHeld");
    }

    /** Names of the states whose held value has to be kept, for the fields. */
    List<String> keptStates() {
        return spiking == null || spiking.holdSteps() == 0
                ? List.of()
                : spiking.held().stream().filter(s -> constantHeld(s) == null).toList();
    }

    /** Declares the fields that this phase needs. */
    void fields(JavaWriter w) {
        String real = parts.names().real();
        keptStates().forEach(
                s -> w.line("private final %s[] %s = new %s[%d];".formatted(real, heldArray(s), real, population.size())));
        if (spiking != null && needsMask()) {
            w.line("private final boolean[] %s = new boolean[%d];".formatted(mask(), population.size()));
        }
    }

    private String array(String state) {
        Dynamics.StateVar s = population.neuron().states().stream().filter(v -> v.name().equals(state)).findFirst().orElseThrow();
        return loop.array(parts.state(population, s), s.name());
    }

    private String leaf(Expr leaf) {
        return switch (leaf) {
            case Expr.State(String state) -> array(state) + "[i]";
            case Expr.Param(String param) -> scope.isSpread(param) ? loop.element(scope.param(param), param) : scope.param(param);
            default -> throw new IllegalStateException("a neuron cannot name " + leaf);
        };
    }
}
