package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Population;

/** Phase 2 of a step by the classical Runge-Kutta method of fourth order, neuron and synapses jointly. */
final class RungeKuttaIntegration {
    private static final int STAGES = 4;
    private final Parts parts;
    private final Population population;
    private final Loop loop;
    private final Composition system;
    private final Constants.Scope scope;
    private final Map<Expr, Expr> ofAll = new LinkedHashMap<>();
    private final Map<Expr, Expr> ofNeuron = new LinkedHashMap<>();
    /** Java names of the stage values of each variable. */
    private final Map<Expr, List<String>> stages = new LinkedHashMap<>();

    RungeKuttaIntegration(Parts parts, Population population, boolean driven) {
        this.parts = parts;
        this.population = population;
        this.loop = new Loop(parts.names());
        this.scope = parts.scope(population);
        this.system = new Composition(parts, population, loop, driven);
        population.neuron().equations().forEach(e -> ofNeuron.put(new Expr.State(e.state()), system.neuron(e)));
        for (Carrier c : parts.onto(population)) {
            c.projection().synapse().equations()
                    .forEach(e -> (c.isShared() ? ofAll : ofNeuron).put(system.variable(c, e.state()), system.synapse(c, e)));
        }
    }

    /** Writes the body of the method. */
    void write(JavaWriter w) {
        List<String> before = new ArrayList<>();
        List<String> body = new ArrayList<>();
        List<String> stores = new ArrayList<>();
        solve(ofAll, before, stores);
        stores.forEach(loop::after);
        stores.clear();
        solve(ofNeuron, body, stores);
        before.forEach(loop::before);
        body.forEach(loop::body);
        stores.forEach(loop::body);
        limits();
        loop.write(w, population.size());
    }

    /** Adds the lines of four stages and the step for these variables, all at once. */
    private void solve(Map<Expr, Expr> derivatives, List<String> lines, List<String> stores) {
        String real = parts.names().real();
        double step = parts.network().stepMs();
        Map<Expr, List<String>> slopes = new LinkedHashMap<>();
        derivatives.keySet().forEach(x -> {
            stages.put(x, new ArrayList<>(List.of(read(x))));
            slopes.put(x, new ArrayList<>());
        });
        for (int stage = 0; stage < STAGES; stage++) {
            for (Map.Entry<Expr, Expr> e : derivatives.entrySet()) {
                String slope = loop.local(Composition.wish(e.getKey()) + "_slope" + (stage + 1));
                lines.add("final %s %s = %s;".formatted(real, slope, print(e.getValue(), stage)));
                slopes.get(e.getKey()).add(slope);
            }
            if (stage < STAGES - 1) {
                double part = stage < STAGES - 2 ? step / 2 : step;
                for (Expr x : derivatives.keySet()) {
                    String value = loop.local(Composition.wish(x) + "_" + (stage + 2));
                    lines.add(
                            "final %s %s = %s + %s * %s;".formatted(real, value, read(x), parts.names().precision().literal(part),
                                    slopes.get(x).get(stage)));
                    stages.get(x).add(value);
                }
            }
        }
        for (Expr x : derivatives.keySet()) {
            List<String> k = slopes.get(x);
            stores.add("%s = %s + %s * (%s + 2 * %s + 2 * %s + %s);".formatted(system.store(x), read(x),
                    parts.names().precision().literal(step / 6), k.get(0), k.get(1), k.get(2), k.get(3)));
        }
    }

    private String print(Expr derivative, int stage) {
        return new ExpressionPrinter(parts.names().precision(), leaf -> {
            if (stages.containsKey(leaf)) {
                return stages.get(leaf).get(stage);
            }
            return leaf(leaf);
        }).print(derivative);
    }

    private String leaf(Expr leaf) {
        return switch (leaf) {
            case Expr.State s -> system.store(s);
            case Expr.Param(String param) -> scope.isSpread(param) ? loop.element(scope.param(param), param) : scope.param(param);
            case Expr.Local l when Composition.isParameter(l) -> system.parameterConstant(l);
            case Expr.Local l when system.synapseStates().containsKey(l) -> system.read(system.synapseStates().get(l));
            case Expr.Local l -> system.drives().get(l);
            default -> throw new IllegalStateException("a neuron cannot name " + leaf);
        };
    }

    private void limits() {
        ExpressionPrinter printer = new ExpressionPrinter(parts.names().precision(), this::leaf);
        for (Dynamics.Limit l : population.neuron().limits()) {
            String own = system.store(new Expr.State(l.state()));
            if (l.lower() != null) {
                loop.body(own + " = Math.max(" + own + ", " + printer.print(l.lower()) + ");");
            }
            if (l.upper() != null) {
                loop.body(own + " = Math.min(" + own + ", " + printer.print(l.upper()) + ");");
            }
        }
    }

    private String read(Expr variable) {
        return variable instanceof Expr.State ? system.store(variable) : system.read(system.synapseStates().get(variable));
    }
}
