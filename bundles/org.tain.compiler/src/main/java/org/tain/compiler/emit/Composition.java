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

/** The equations of a neuron with its inputs written out: one system with the synapses onto it, and with what drives it. */
final class Composition {
    private final Parts parts;
    private final Population population;
    private final Loop loop;
    private final boolean driven;
    private final Map<Expr.Local, SynapseState> synapseStates = new LinkedHashMap<>();
    private final Map<Expr.Local, String> drives = new LinkedHashMap<>();

    /** A state of a projection's synapse, behind the variable that stands for it. */
    record SynapseState(Carrier carrier, Dynamics.StateVar state) {
    }

    Composition(Parts parts, Population population, Loop loop, boolean driven) {
        this.parts = parts;
        this.population = population;
        this.loop = loop;
        this.driven = driven;
        for (Carrier c : parts.onto(population)) {
            c.projection().synapse().states().forEach(s -> synapseStates.put(variable(c, s.name()), new SynapseState(c, s)));
        }
    }

    /** The variable of a synapse's state. */
    Expr.Local variable(Carrier c, String state) {
        return new Expr.Local("synapse " + c.projection().name() + "." + state);
    }

    /** All variables of synapses. */
    Map<Expr.Local, SynapseState> synapseStates() {
        return synapseStates;
    }

    /** All variables that drive, with their Java expressions in the loop; known after the equations were asked for. */
    Map<Expr.Local, String> drives() {
        return drives;
    }

    /** The derivative of a neuron's state over neuron states, parameters, synapse variables and drives. */
    Expr neuron(Dynamics.Equation e) {
        return Expressions.replace(parts.scope(population).withoutOnes(e.derivative()),
                leaf -> leaf instanceof Expr.Input(String input) ? input(input) : leaf);
    }

    /** The derivative of a synapse's state over synapse variables and neuron states; its parameters are Java names already. */
    Expr synapse(Carrier c, Dynamics.Equation e) {
        return written(c, e.derivative());
    }

    private Expr written(Carrier c, Expr e) {
        Constants.Scope scope = parts.scope(c.projection());
        return Expressions.replace(scope.withoutOnes(e), leaf -> switch (leaf) {
            case Expr.State(String state) -> variable(c, state);
            case Expr.PostState(String state) -> new Expr.State(state);
            case Expr.Param(String param) -> new Expr.Local("param " + c.projection().name() + "." + param);
            default -> leaf;
        });
    }

    /** The value of a variable that stands for a synapse's parameter. */
    double parameter(Expr.Local local) {
        return scopeOf(local).value(nameOf(local));
    }

    /** The Java constant of a variable that stands for a synapse's parameter. */
    String parameterConstant(Expr.Local local) {
        return scopeOf(local).param(nameOf(local));
    }

    /** Whether a variable stands for a synapse's parameter. */
    static boolean isParameter(Expr.Local local) {
        return local.name().startsWith("param ");
    }

    private Constants.Scope scopeOf(Expr.Local local) {
        String projection = local.name().substring("param ".length(), local.name().lastIndexOf('.'));
        Projection p = parts.network().projections().stream().filter(q -> q.name().equals(projection)).findFirst().orElseThrow();
        return parts.scope(p);
    }

    private static String nameOf(Expr.Local local) {
        return local.name().substring(local.name().lastIndexOf('.') + 1);
    }

    private Expr input(String input) {
        List<Expr> plus = new ArrayList<>();
        Expr sum = null;
        for (Carrier c : parts.onto(population)) {
            if (c.projection().input().equals(input)) {
                Expr gives = written(c, c.projection().synapse().gives());
                if (sum == null) {
                    sum = c.projection().inhibits() ? new Expr.Neg(gives) : gives;
                } else {
                    sum = new Expr.Bin(c.projection().inhibits() ? Expr.Op.SUB : Expr.Op.ADD, sum, gives);
                }
            }
        }
        drive(input, plus);
        for (Expr d : plus) {
            sum = sum == null ? d : new Expr.Bin(Expr.Op.ADD, sum, d);
        }
        return sum == null ? new Expr.Num(0, "0") : sum;
    }

    private void drive(String input, List<Expr> into) {
        switch (population.drive()) {
            case Population.StimulusDrive s when s.input().equals(input) && driven -> into.add(drive("stimulus",
                    loop.element(parts.field("stimulus", population.name(), population.name() + "_stimulus"), "stimulus")));
            case Population.ConstantDrive c when c.input().equals(input) -> {
                Constants.Scope scope = parts.constants().scope(population.name(), population.size(),
                        List.of(new Param("constant", c.value(), "1", "driven by constant " + c.text())));
                String name = scope.param("constant");
                into.add(drive("constant", scope.isSpread("constant") ? loop.element(name, "constant") : name));
            }
            case null, default -> {
                // nothing drives this input
            }
        }
    }

    private Expr drive(String name, String java) {
        Expr.Local local = new Expr.Local("drive " + name);
        drives.put(local, java);
        return local;
    }

    /** The Java expression of a synapse's state in the loop: an element, or the one value of all, read before. */
    String read(SynapseState s) {
        String field = parts.state(s.carrier().projection(), s.state());
        return s.carrier().isShared() ? loop.shared(field) : loop.element(field, field);
    }

    /** Where a new value of a synapse's state goes. */
    String store(SynapseState s) {
        String field = parts.state(s.carrier().projection(), s.state());
        return s.carrier().isShared() ? "this." + field + "[0]" : loop.element(field, field);
    }

    /** Where a new value of a neuron's or a synapse's state goes. */
    String store(Expr variable) {
        if (variable instanceof Expr.State(String state)) {
            Dynamics.StateVar s = population.neuron().states().stream().filter(v -> v.name().equals(state)).findFirst()
                    .orElseThrow();
            return loop.element(parts.state(population, s), s.name());
        }
        return store(synapseStates.get(variable));
    }

    /** What a variable would like to be called in Java. */
    static String wish(Expr variable) {
        return switch (variable) {
            case Expr.State(String state) -> state;
            case Expr.Local(String name) -> name.substring(name.indexOf(' ') + 1).replace('.', '_');
            default -> "x";
        };
    }
}
