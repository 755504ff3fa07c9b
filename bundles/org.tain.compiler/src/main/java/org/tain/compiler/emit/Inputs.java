package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.pass.Expressions;

/**
 * What arrives at the inputs of one population in one step: the sum of what its projections give and what drives it.
 * What all neurons share
 * is summed before the loop.
 */
final class Inputs {
    private final Parts parts;
    private final Population population;
    private final Loop loop;
    private final boolean driven;
    private final Map<String, Expr> values = new LinkedHashMap<>();

    /**
     * Prepares the sums.
     *
     * @param driven whether the stimulus is on
     */
    Inputs(Parts parts, Population population, Loop loop, boolean driven) {
        this.parts = parts;
        this.population = population;
        this.loop = loop;
        this.driven = driven;
        for (Dynamics.InputVar input : population.neuron().inputs()) {
            values.put(input.name(), sum(input.name()));
        }
    }

    /**
     * The value of an input: a local, or an expression that names the neuron's own state where a conductance is among
     * the terms.
     */
    Expr value(String input) {
        return values.get(input);
    }

    private record Term(boolean minus, Expr value, boolean shared, boolean open) {
    }

    private Expr sum(String input) {
        List<Term> terms = new ArrayList<>();
        for (Carrier c : parts.onto(population)) {
            if (c.projection().input().equals(input)) {
                terms.add(new Term(c.projection().inhibits(), given(c), c.isShared() && !c.givesByTarget(), c.givesByTarget()));
            }
        }
        List<Expr> drive = drive(input);
        Expr plus = shared(terms, false, "excitation");
        Expr minus = shared(terms, true, "inhibition");
        Expr sum = null;
        for (Term t : terms) {
            if (!t.shared) {
                sum = add(sum, t.value, t.minus);
            }
        }
        boolean allShared = sum == null && drive.isEmpty();
        sum = plus == null ? sum : add(sum, plus, false);
        sum = minus == null ? sum : add(sum, minus, true);
        for (Expr d : drive) {
            sum = add(sum, d, false);
        }
        return name(input, sum == null ? new Expr.Num(0, "0") : sum, allShared, terms.stream().anyMatch(Term::open));
    }

    private Expr name(String input, Expr sum, boolean allShared, boolean open) {
        if (open || sum instanceof Expr.Local || sum instanceof Expr.Num) {
            return sum;
        }
        String local = loop.local(input);
        String line = "final " + parts.names().real() + " " + local + " = " + printer().print(sum) + ";";
        if (allShared) {
            loop.before(line);
        } else {
            loop.body(line);
        }
        return new Expr.Local(local);
    }

    private ExpressionPrinter printer() {
        return new ExpressionPrinter(parts.names().precision(), leaf -> ((Expr.Local) leaf).name());
    }

    private static Expr add(Expr sum, Expr term, boolean minus) {
        if (sum == null) {
            return minus ? new Expr.Neg(term) : term;
        }
        return new Expr.Bin(minus ? Expr.Op.SUB : Expr.Op.ADD, sum, term);
    }

    /** One local for all that every neuron gets alike, with this sign. */
    private Expr shared(List<Term> terms, boolean minus, String wish) {
        List<Term> own = terms.stream().filter(t -> t.shared && t.minus == minus).toList();
        Expr sum = null;
        for (Term t : own) {
            sum = add(sum, t.value, false);
        }
        if (own.size() < 2) {
            return sum;
        }
        String local = loop.local(wish);
        loop.before("final " + parts.names().real() + " " + local + " = " + printer().print(sum) + ";");
        return new Expr.Local(local);
    }

    /** What a projection gives, with its states and parameters in place; the neuron's own states stay open. */
    private Expr given(Carrier c) {
        Projection p = c.projection();
        Constants.Scope scope = parts.scope(p);
        return Expressions.replace(scope.withoutOnes(p.synapse().gives()), leaf -> switch (leaf) {
            case Expr.State(String state) -> new Expr.Local(read(c, state));
            case Expr.Param(String param) -> new Expr.Local(scope.param(param));
            case Expr.PostState(String state) -> new Expr.State(state);
            default -> leaf;
        });
    }

    /** The Java expression of a synapse's state in the loop. */
    String read(Carrier c, String state) {
        Dynamics.StateVar s = c.projection().synapse().states().stream().filter(v -> v.name().equals(state)).findFirst()
                .orElseThrow();
        String field = parts.state(c.projection(), s);
        return c.isShared() ? loop.shared(field) : loop.element(field, field);
    }

    private List<Expr> drive(String input) {
        List<Expr> drive = new ArrayList<>();
        switch (population.drive()) {
            case Population.StimulusDrive s when s.input().equals(input) && driven ->
                drive.add(new Expr.Local(
                        loop.element(parts.field("stimulus", population.name(), population.name() + "_stimulus"), "stimulus")));
            case Population.ConstantDrive c when c.input().equals(input) -> {
                Constants.Scope scope = constantDrive(c);
                String name = scope.param("constant");
                drive.add(new Expr.Local(scope.isSpread("constant") ? loop.element(name, "constant") : name));
            }
            case null, default -> {
                // nothing drives this input
            }
        }
        return drive;
    }

    private Constants.Scope constantDrive(Population.ConstantDrive c) {
        return parts.constants().scope(population.name(), population.size(),
                List.of(new Param("constant", c.value(), "1", "driven by constant " + c.text())));
    }
}
