package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Population;
import org.tain.compiler.pass.ConstantFolding;
import org.tain.compiler.pass.Expressions;
import org.tain.compiler.pass.LinearForm;
import org.tain.compiler.pass.Terms;

/**
 * Phase 2 of a step by the propagator matrix of the joint linear system of a neuron and the synapses onto it. What is
 * held over the step, a stimulus, a
 * constant or 1, is a state whose derivative is 0.
 */
final class ExactIntegration {
    private static final Expr.Local ONE = new Expr.Local("one");
    private final Parts parts;
    private final Population population;
    private final Loop loop;
    private final Composition system;
    private final Constants.Scope scope;
    private final List<Expr> variables = new ArrayList<>();
    private final Map<Expr, Map<Expr, Expr>> matrix = new LinkedHashMap<>();
    private final List<String> limitLines = new ArrayList<>();

    ExactIntegration(Parts parts, Population population, boolean driven) {
        this.parts = parts;
        this.population = population;
        this.loop = new Loop(parts.names());
        this.scope = parts.scope(population);
        this.system = new Composition(parts, population, loop, driven);
        for (Dynamics.StateVar s : population.neuron().states()) {
            variables.add(new Expr.State(s.name()));
        }
        variables.addAll(system.synapseStates().keySet());
        Map<Expr, Expr> derivatives = new LinkedHashMap<>();
        population.neuron().equations().forEach(e -> derivatives.put(new Expr.State(e.state()), system.neuron(e)));
        for (Carrier c : parts.onto(population)) {
            c.projection().synapse().equations()
                    .forEach(e -> derivatives.put(system.variable(c, e.state()), system.synapse(c, e)));
        }
        variables.addAll(system.drives().keySet());
        variables.add(ONE);
        derivatives.forEach(this::row);
    }

    private void row(Expr of, Expr derivative) {
        Map<Expr, Expr> row = new LinkedHashMap<>();
        Expr rest = derivative;
        for (Expr variable : variables) {
            LinearForm form = LinearForm.of(rest, variable)
                    .orElseThrow(() -> new IllegalStateException("the system of " + population.name() + " is not linear"));
            if (!form.slope().isZero()) {
                row.put(variable, form.slope().expr());
            }
            rest = form.rest().expr();
        }
        if (!Terms.of(rest).isZero()) {
            row.put(ONE, rest);
        }
        matrix.put(of, row);
    }

    /** Writes the body of the method. */
    void write(JavaWriter w) {
        boolean alike = matrix.values().stream().flatMap(r -> r.values().stream()).allMatch(e -> scope.isConstant(plain(e)));
        List<String> stores = new ArrayList<>();
        for (Expr of : variables) {
            if (!matrix.containsKey(of) && !(of instanceof Expr.State) && !system.synapseStates().containsKey(of)) {
                continue;
            }
            String next = next(of, alike);
            String own = system.store(of);
            boolean shared = isShared(of);
            if (shared) {
                loop.after(own + " = " + next + ";");
            } else if (!next.equals(own)) {
                String local = loop.local(Composition.wish(of) + "Next");
                loop.body("final " + parts.names().real() + " " + local + " = " + next + ";");
                stores.add(own + " = " + local + ";");
            }
        }
        limits();
        stores.forEach(loop::body);
        loop.write(w, population.size());
        afterwards(w);
    }

    /** Limits count after the step. */
    private void afterwards(JavaWriter w) {
        if (limitLines.isEmpty()) {
            return;
        }
        try (var each = w.block("for (int i = 0; i < " + population.size() + "; i++)")) {
            limitLines.forEach(w::line);
        }
    }

    private void limits() {
        for (Dynamics.Limit l : population.neuron().limits()) {
            String own = system.store(new Expr.State(l.state()));
            ExpressionPrinter printer = new ExpressionPrinter(parts.names().precision(), this::neuronLeaf);
            if (l.lower() != null) {
                limitLines.add(own + " = Math.max(" + own + ", " + printer.print(l.lower()) + ");");
            }
            if (l.upper() != null) {
                limitLines.add(own + " = Math.min(" + own + ", " + printer.print(l.upper()) + ");");
            }
        }
    }

    private String neuronLeaf(Expr leaf) {
        return switch (leaf) {
            case Expr.State s -> system.store(s);
            case Expr.Param(String param) -> scope.isSpread(param) ? loop.element(scope.param(param), param) : scope.param(param);
            default -> throw new IllegalStateException("a neuron cannot name " + leaf);
        };
    }

    private String next(Expr of, boolean alike) {
        List<String> terms = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (Expr from : variables) {
            if (reaches(from, of, new ArrayList<>())) {
                String p = coefficient(of, from, alike);
                String term = from.equals(ONE) ? p : p + " * " + read(from);
                (isShared(from) && alike && !isShared(of) ? shared : terms).add(term);
            }
        }
        if (!shared.isEmpty()) {
            String local = loop.local(Composition.wish(of) + "_shared");
            loop.before("final " + parts.names().real() + " " + local + " = " + String.join(" + ", shared) + ";");
            terms.add(local);
        }
        return String.join(" + ", terms);
    }

    /** Whether the one has an effect on the other within a step. */
    private boolean reaches(Expr from, Expr to, List<Expr> seen) {
        if (from.equals(to)) {
            return true;
        }
        seen.add(to);
        return matrix.getOrDefault(to, Map.of()).keySet().stream().anyMatch(k -> !seen.contains(k) && reaches(from, k, seen));
    }

    private String coefficient(Expr of, Expr from, boolean alike) {
        String wish = population.name() + "_" + Composition.wish(of) + "_from_" + Composition.wish(from);
        String entry = "[" + variables.indexOf(of) + "][" + variables.indexOf(from) + "]";
        if (alike) {
            return scope.propagated(wish, propagator(), entry, words(of, from));
        }
        // what all neurons share goes on in the same way for each of them
        return scope.propagatedArray(wish, propagatorOfNeuron(), entry, words(of, from)) + (isShared(of) ? "[0]" : "[i]");
    }

    private String words(Expr of, Expr from) {
        return "propagator of " + Composition.wish(of) + " from " + Composition.wish(from);
    }

    /** The Java expression of the matrix exponential, one for all neurons. */
    private String propagator() {
        return "of(" + rows(e -> Double.toString(ConstantFolding.value(plain(e), scope::value))) + ", " + step() + ")";
    }

    private String propagatorOfNeuron() {
        return "of(" + rows(e -> scope.numbersOfNeuron(plain(e))) + ", " + step() + ")";
    }

    private String step() {
        return Double.toString(parts.network().stepMs());
    }

    private String rows(Function<Expr, String> number) {
        return variables.stream().map(of -> variables.stream().map(from -> {
            Expr e = matrix.getOrDefault(of, Map.of()).get(from);
            return e == null ? "0" : number.apply(e);
        }).collect(Collectors.joining(", ", "{", "}"))).collect(Collectors.joining(", ", "new double[][] {", "}"));
    }

    /** With the values of synapses' parameters in place. */
    private Expr plain(Expr e) {
        return Expressions.replace(e,
                leaf -> leaf instanceof Expr.Local l && Composition.isParameter(l)
                        ? new Expr.Num(system.parameter(l), Double.toString(system.parameter(l)))
                        : leaf);
    }

    private boolean isShared(Expr variable) {
        Composition.SynapseState s = system.synapseStates().get(variable);
        return s != null && s.carrier().isShared();
    }

    private String read(Expr variable) {
        if (variable instanceof Expr.State) {
            return system.store(variable);
        }
        Composition.SynapseState s = system.synapseStates().get(variable);
        return s != null ? system.read(s) : system.drives().get(variable);
    }
}
