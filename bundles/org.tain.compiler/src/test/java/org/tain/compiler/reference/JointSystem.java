package org.tain.compiler.reference;

import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Network;

/** Phase 2 for one neuron: its own states and those of all synapses onto it as one system y' = f(y). */
final class JointSystem {
    /** Runge-Kutta of fourth order in so many parts of a step is exact to rounding for what a step should resolve. */
    private static final int PARTS_FOR_EXACT = 64;
    private final Network network;
    private final Neurons neurons;
    private final List<Synapses> onto;
    private final int neuron;
    private final int step;
    private final List<Variable> variables = new ArrayList<>();

    /**
     * One continuous state: of the neuron ({@code synapses} null) or of its share of a projection; never changing
     * without equation.
     */
    private record Variable(Synapses synapses, int index, Expr derivative) {
    }

    JointSystem(Network network, Neurons neurons, List<Synapses> onto, int neuron, int step) {
        this.network = network;
        this.neurons = neurons;
        this.onto = onto;
        this.neuron = neuron;
        this.step = step;
        add(null, neurons.population.neuron().states(), neurons.population.neuron().equations());
        onto.forEach(s -> add(s, s.projection.synapse().states(), s.projection.synapse().equations()));
    }

    private void add(Synapses synapses, List<Dynamics.StateVar> states, List<Dynamics.Equation> equations) {
        for (int s = 0; s < states.size(); s++) {
            String name = states.get(s).name();
            Expr derivative = equations.stream().filter(e -> e.state().equals(name)).findFirst()
                    .map(Dynamics.Equation::derivative).orElse(new Expr.Num(0, "0"));
            variables.add(new Variable(synapses, s, derivative));
        }
    }

    void advance() {
        double[] y = new double[variables.size()];
        for (int k = 0; k < y.length; k++) {
            Variable v = variables.get(k);
            y[k] = (v.synapses == null ? neurons.state : v.synapses.state)[neuron][v.index];
        }
        double[] next = switch (network.solver()) {
            case EXPONENTIAL_EULER -> exponentialEuler(y);
            case RK4 -> rungeKutta(y, network.stepMs());
            case EXACT -> {
                double[] part = y;
                for (int n = 0; n < PARTS_FOR_EXACT; n++) {
                    part = rungeKutta(part, network.stepMs() / PARTS_FOR_EXACT);
                }
                yield part;
            }
        };
        for (int k = 0; k < y.length; k++) {
            Variable v = variables.get(k);
            (v.synapses == null ? neurons.state : v.synapses.state)[neuron][v.index] = next[k];
        }
    }

    /** Each equation as x' = a x + b with a and b at the old values of all others. */
    private double[] exponentialEuler(double[] y) {
        double h = network.stepMs();
        double[] next = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            double b = derivative(k, with(y, k, 0));
            double a = derivative(k, with(y, k, 1)) - b;
            double curvature = derivative(k, with(y, k, 2)) - b - 2 * a;
            if (Math.abs(curvature) > 1e-9 * (Math.abs(a) + Math.abs(b) + 1)) {
                throw new IllegalArgumentException("not linear in its own state: " + variables.get(k).derivative);
            }
            next[k] = a == 0 ? y[k] + h * b : y[k] * Math.exp(a * h) + Math.expm1(a * h) / a * b;
        }
        return next;
    }

    private double[] rungeKutta(double[] y, double h) {
        double[] k1 = derivatives(y);
        double[] k2 = derivatives(along(y, h / 2, k1));
        double[] k3 = derivatives(along(y, h / 2, k2));
        double[] k4 = derivatives(along(y, h, k3));
        double[] next = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            next[k] = y[k] + h / 6 * (k1[k] + 2 * k2[k] + 2 * k3[k] + k4[k]);
        }
        return next;
    }

    private static double[] along(double[] y, double h, double[] slope) {
        double[] there = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            there[k] = y[k] + h * slope[k];
        }
        return there;
    }

    private static double[] with(double[] y, int k, double value) {
        double[] changed = y.clone();
        changed[k] = value;
        return changed;
    }

    private double[] derivatives(double[] y) {
        double[] all = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            all[k] = derivative(k, y);
        }
        return all;
    }

    private double derivative(int k, double[] y) {
        Variable v = variables.get(k);
        if (v.synapses == null) {
            return Values.of(v.derivative, leaf -> switch (leaf) {
                case Expr.State(String name) -> y[neurons.index(name)];
                case Expr.Input(String name) -> input(name, y);
                default -> neurons.param(leaf, neuron);
            });
        }
        return synaptic(v.synapses, v.derivative, y);
    }

    private double synaptic(Synapses s, Expr e, double[] y) {
        double[] own = new double[s.projection.synapse().states().size()];
        int first = neurons.population.neuron().states().size();
        for (Synapses before : onto.subList(0, onto.indexOf(s))) {
            first += before.projection.synapse().states().size();
        }
        System.arraycopy(y, first, own, 0, own.length);
        return Values.of(e, leaf -> s.leaf(leaf, own, post -> y[neurons.index(post)]));
    }

    /** The sum of what projections give and what drives the input. */
    private double input(String name, double[] y) {
        double sum = neurons.drive(name, neuron, step);
        for (Synapses s : onto) {
            if (s.projection.input().equals(name)) {
                double given = synaptic(s, s.projection.synapse().gives(), y);
                sum += s.projection.inhibits() ? -given : given;
            }
        }
        return sum;
    }
}
