package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.pass.Expressions;
import org.tain.language.units.Dimension;

/** Writes the synapses of one projection: what an arriving spike does, and how they learn. */
final class SynapsesEmitter {
    /** The pathway on which spikes arrive, where there are others. */
    private static final String ARRIVE = "arrive";
    private final Script script;
    private final Projection projection;
    private final GroupScope target;
    private final PythonNames names = PythonNames.group();
    private final Map<String, String> namespace = new LinkedHashMap<>();
    private final Map<String, String> params = new LinkedHashMap<>();

    SynapsesEmitter(Script script, Projection projection) {
        this.script = script;
        this.projection = projection;
        this.target = script.group(projection.target());
    }

    void write(PythonWriter w) {
        w.blank();
        w.comment("%s %s %s%s%s".formatted(projection.source(), projection.inhibits() ? "inhibits" : "->", projection.target(),
                projection.name().contains(".") ? "" : " as " + projection.name(),
                projection.rule() == null ? "" : ", learns " + projection.rule().type()));
        boolean learns = script.course().learns(projection);
        RuleEmitter rule = learns ? new RuleEmitter(script, projection, names, namespace) : null;
        String arrival = GroupEmitter.block(arrival());
        String delay = script.ms(projection.delaySteps()) + " - step";
        List<String> arguments = new ArrayList<>();
        arguments.add(script.population(projection.source()));
        arguments.add(script.population(projection.target()));
        if (learns) {
            rule.arguments(arguments, ARRIVE, arrival, delay);
            if (!script.course().online()) {
                script.atEnd().addAll(rule.atEnd());
            }
        } else {
            if (hasWeights()) {
                arguments.add(PythonText.string("w : " + unit()));
            }
            arguments.add("on_pre=" + arrival);
            arguments.add("delay=" + delay);
        }
        arguments.add("name=" + PythonText.string(variable()));
        if (!namespace.isEmpty()) {
            arguments.add(GroupEmitter.dictionary(namespace));
        }
        w.call(variable() + " = Synapses", arguments);
        if (learns) {
            rule.slots(w);
        }
        w.line(variable() + (isOneToOne() ? ".connect(j='i')" : ".connect()"));
        weights(w);
    }

    private String variable() {
        return script.projection(projection.name());
    }

    private String unit() {
        return BrianUnits.si(BrianUnits.dimension(projection.unit()));
    }

    private boolean isOneToOne() {
        return projection.connectivity() == Projection.Connectivity.ONE_TO_ONE;
    }

    /** Whether synapses have weights of their own. */
    private boolean hasWeights() {
        return script.course().learns(projection) || script.givenWeights(projection);
    }

    private List<String> arrival() {
        return Events.statements(projection.synapse().onArrival(), this::post, leaf -> switch (leaf) {
            case Expr.Weight weight -> new BrianPrinter.Leaf(arriving(), BrianUnits.dimension(projection.unit()));
            case Expr.State(String name) -> post(name);
            case Expr.PostState(String name) ->
                new BrianPrinter.Leaf(target.state(name).text() + "_post", target.state(name).dimension());
            case Expr.Param(String name) -> param(name);
            default -> throw new IllegalStateException("an arrival cannot name " + leaf);
        });
    }

    private BrianPrinter.Leaf post(String state) {
        BrianPrinter.Leaf leaf = target.synapse(projection, state);
        return new BrianPrinter.Leaf(leaf.text() + "_post", leaf.dimension());
    }

    private String arriving() {
        String weight = hasWeights() ? "w" : "weight";
        if (!hasWeights() && projection.weights() instanceof Projection.Equal(double value, String text)) {
            namespace.put(weight, script.parameters().python(value, projection.unit(), text));
        }
        if (!projection.scaled()) {
            return weight;
        }
        String scaled = target.scale(projection) + "_post*" + weight;
        boolean stands = projection.synapse().onArrival().stream().allMatch(a -> a.value() instanceof Expr.Weight
                || !Expressions.any(a.value(), part -> part instanceof Expr.Weight));
        return stands ? scaled : "(" + scaled + ")";
    }

    private BrianPrinter.Leaf param(String name) {
        Param p = projection.synapse().params().stream().filter(q -> q.name().equals(name)).findFirst().orElseThrow();
        String python = params.computeIfAbsent(name, names::take);
        namespace.put(python, script.parameters().python(p));
        return new BrianPrinter.Leaf(python, BrianUnits.dimension(p.unit()));
    }

    private void weights(PythonWriter w) {
        if (!hasWeights()) {
            return;
        }
        String factor = BrianUnits.dimension(projection.unit()).equals(Dimension.NONE)
                ? ""
                : "*" + BrianUnits.of(projection.unit());
        if (script.givenWeights(projection)) {
            String data = "given[" + PythonText.string("projections/" + projection.name() + "/weights") + "][:]";
            w.line("%s.w = %s%s%s".formatted(variable(), data,
                    isOneToOne() ? "" : "[%s.i, %s.j]".formatted(variable(), variable()), factor));
        } else if (projection.weights() instanceof Projection.Equal(double value, String text)) {
            w.line("%s.w = %s".formatted(variable(), script.parameters().python(value, projection.unit(), text)));
        }
    }
}
