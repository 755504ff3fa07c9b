package org.tain.compiler.interpret;

import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Neuron;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Synapse;

/** Draws up small networks for tests. */
public final class Sketch {
    static final double STEP_MS = 0.25;
    static final int FOUNDING_VISIBLE = 70;
    static final int FOUNDING_HIDDEN = 20;
    final List<Population> populations = new ArrayList<>();
    final List<Projection> projections = new ArrayList<>();
    /** The solver. */
    public Network.Solver solver = Network.Solver.EXPONENTIAL_EULER;
    boolean doublePrecision = true;
    boolean reset = true;

    /** The founding network, small: two layers, a pool each, fast and slow inhibition. */
    public static Sketch founding() {
        return new Sketch()
                .layer("visible", FOUNDING_VISIBLE, cell(10, constant("gain", 1)),
                        new Population.StimulusDrive("drive", 150, "150 mV", 0, 16))
                .layer("hidden", FOUNDING_HIDDEN, cell(10, constant("gain", 1)), null)
                .layer("visibleInhibition", 5, cell(5, spread("gain", 0.5, 1.5)), null)
                .layer("hiddenInhibition", 5, cell(5, spread("gain", 0.5, 1.5)), null)
                .count("visibleInhibition.excited1", "visible -> visibleInhibition", 8, exponential(2), 1)
                .count("visibleInhibition.inhibits1", "visibleInhibition -| visible", 2, exponential(4), 1)
                .count("hiddenInhibition.excited1", "hidden -> hiddenInhibition", 80, exponential(2), 1)
                .count("hiddenInhibition.excited2", "visible -> hiddenInhibition", 0.4, exponential(2), 2)
                .count("hiddenInhibition.inhibits1", "hiddenInhibition -| hidden", 4, exponential(12), 1)
                .count("hiddenInhibition.inhibits2", "hiddenInhibition -| hidden", 8, exponential(30), 40)
                .matrix("W", "visible -> hidden", 4, exponential(3), 24, true)
                .matrix("Q", "hidden -> visible", 40, exponential(2), 24, false);
    }

    static Expr num(double value) {
        return new Expr.Num(value, Double.toString(value));
    }

    static Expr state(String name) {
        return new Expr.State(name);
    }

    static Expr param(String name) {
        return new Expr.Param(name);
    }

    static Expr input(String name) {
        return new Expr.Input(name);
    }

    static Expr neg(Expr e) {
        return new Expr.Neg(e);
    }

    static Expr add(Expr left, Expr right) {
        return new Expr.Bin(Expr.Op.ADD, left, right);
    }

    static Expr sub(Expr left, Expr right) {
        return new Expr.Bin(Expr.Op.SUB, left, right);
    }

    static Expr mul(Expr left, Expr right) {
        return new Expr.Bin(Expr.Op.MUL, left, right);
    }

    static Expr div(Expr left, Expr right) {
        return new Expr.Bin(Expr.Op.DIV, left, right);
    }

    static Expr atLeast(Expr left, Expr right) {
        return new Expr.Bin(Expr.Op.GE, left, right);
    }

    static Param constant(String name, double value) {
        return new Param(name, new Param.Constant(value), "1", name + " = " + value);
    }

    static Param spread(String name, double from, double to) {
        return new Param(name, new Param.Spread(from, to), "1", name + " = " + from + " .. " + to);
    }

    static Dynamics.StateVar var(String name, double initial) {
        return new Dynamics.StateVar(name, "mV", initial, name);
    }

    static Dynamics.Equation equation(String state, Expr derivative) {
        return new Dynamics.Equation(state, derivative, 3);
    }

    static Assignment set(String state, Expr value) {
        return new Assignment(state, Assignment.Kind.SET, value, 4);
    }

    static Assignment raise(String state, Expr value) {
        return new Assignment(state, Assignment.Kind.ADD, value, 4);
    }

    static Dynamics.Spiking spiking(List<Assignment> effects, List<String> held, int holdSteps) {
        return new Dynamics.Spiking(atLeast(state("v"), param("theta")), effects, held, holdSteps, "1 ms", 5);
    }

    /** The founding network's neuron. */
    static Neuron cell(double tauMs, Param gain) {
        Expr derivative = div(sub(mul(param("gain"), input("drive")), state("v")), param("tau"));
        return new Neuron("Cell", List.of(constant("tau", tauMs), constant("theta", 15), constant("lowest", -10), gain),
                List.of(var("v", 0)), List.of(new Dynamics.InputVar("drive", "mV")),
                List.of(equation("v", derivative)), List.of(new Dynamics.Limit("v", param("lowest"), null, 4)),
                spiking(List.of(set("v", num(0))), List.of("v"), 4));
    }

    static Synapse exponential(double tauMs) {
        return new Synapse("Exponential", List.of(constant("tau", tauMs)),
                List.of(new Dynamics.StateVar("g", "weight", 0, "g")),
                List.of(equation("g", div(neg(state("g")), param("tau")))), List.of(raise("g", new Expr.Weight())),
                state("g"));
    }

    Sketch layer(String name, int size, Neuron neuron, Population.Drive drive) {
        populations.add(new Population(name, Population.Kind.LAYER, size, List.of(size), neuron, null, drive, "", 2));
        return this;
    }

    Sketch source(String name, int size, Population.Source source) {
        populations.add(new Population(name, Population.Kind.SOURCE, size, List.of(size), null, source, null, "", 2));
        return this;
    }

    /** Synapses from all to all with one constant weight. */
    Sketch count(String name, String path, double weight, Synapse synapse, int delay) {
        return connect(name, path, new Projection.Equal(weight, weight + " mV"), synapse, delay, false);
    }

    Sketch matrix(String name, String path, double to, Synapse synapse, int delay, boolean scaled) {
        return connect(name, path, new Projection.Uniform(0, to, "uniform(0, " + to + ")"), synapse, delay, scaled);
    }

    Sketch oneToOne(String name, String path, double weight, Synapse synapse, int delay) {
        String[] ends = path.split(" -> ");
        projections.add(new Projection(name, ends[0], ends[1], "drive", false, Projection.Connectivity.ONE_TO_ONE,
                new Projection.Equal(weight, weight + " mV"), delay, delay, delay, synapse, null, false, "mV", 7));
        return this;
    }

    /** {@code a -> b} excites, {@code a -| b} inhibits. */
    private Sketch connect(String name, String path, Projection.Weights weights, Synapse synapse, int delay,
            boolean scaled) {
        boolean inhibits = path.contains(" -| ");
        String[] ends = path.split(" -[>|] ");
        projections.add(new Projection(name, ends[0], ends[1], "drive", inhibits, Projection.Connectivity.ALL_TO_ALL,
                weights, delay, delay, delay, synapse, null, scaled, "mV", 7));
        return this;
    }

    /** The network, to be trained. */
    public Network network(String name) {
        Programme.Training training = new Programme.Training(10, 1, 260, reset, false, 10, List.of(), false, List.of(),
                false, 0, 9);
        return new Network(name, "", "sketch.tain", "A sketch.", STEP_MS, "0.25 ms", solver, doublePrecision, List.of(),
                populations, projections, List.of(), List.of(), null, null, training);
    }
}
