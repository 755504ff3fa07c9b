package org.tain.compiler.interpret;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tain.compiler.interpret.Sketch.cell;
import static org.tain.compiler.interpret.Sketch.constant;
import static org.tain.compiler.interpret.Sketch.div;
import static org.tain.compiler.interpret.Sketch.equation;
import static org.tain.compiler.interpret.Sketch.exponential;
import static org.tain.compiler.interpret.Sketch.input;
import static org.tain.compiler.interpret.Sketch.mul;
import static org.tain.compiler.interpret.Sketch.neg;
import static org.tain.compiler.interpret.Sketch.num;
import static org.tain.compiler.interpret.Sketch.param;
import static org.tain.compiler.interpret.Sketch.raise;
import static org.tain.compiler.interpret.Sketch.set;
import static org.tain.compiler.interpret.Sketch.spiking;
import static org.tain.compiler.interpret.Sketch.spread;
import static org.tain.compiler.interpret.Sketch.state;
import static org.tain.compiler.interpret.Sketch.sub;
import static org.tain.compiler.interpret.Sketch.var;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tain.compiler.ir.Dynamics;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Neuron;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Synapse;

/** The generated class gives the spikes and states of the interpreter, step by step. */
class GeneratedAgainstInterpreterTest {
    private static final double DOUBLE = 1e-9;
    private static final double SINGLE = 1e-4;
    private static final Param NO_GAIN = constant("gain", 1);

    private static float[] signal(long seed) {
        Random random = new Random(seed);
        float[] signal = new float[Sketch.FOUNDING_VISIBLE];
        for (int i = 0; i < signal.length; i++) {
            signal[i] = Math.max(0, (float) random.nextGaussian());
        }
        return signal;
    }

    private static double[] factors() {
        double[] factors = new double[Sketch.FOUNDING_HIDDEN];
        for (int j = 0; j < Sketch.FOUNDING_HIDDEN; j++) {
            factors[j] = 0.5 + j / 20.0;
        }
        return factors;
    }

    @ParameterizedTest
    @EnumSource(Network.Solver.class)
    void foundingNetworkInDoublePrecision(Network.Solver solver) {
        Sketch sketch = Sketch.founding();
        sketch.solver = solver;
        SideBySide both = new SideBySide(sketch.network("Founding"), DOUBLE).scale("hidden", factors());
        both.present(0, signal(1), 200).present(1, signal(2), 200);
        assertTrue(both.spikes() > 150, both.spikes() + " spikes");
    }

    @Test
    void foundingNetworkInSinglePrecisionFallsSilentOnlyWhereTheInterpreterDoes() {
        Sketch sketch = Sketch.founding();
        sketch.doublePrecision = false;
        SideBySide both = new SideBySide(sketch.network("Founding"), SINGLE).scale("hidden", factors());
        both.present(0, signal(1), 260).present(1, signal(2), 260).present(2, new float[Sketch.FOUNDING_VISIBLE], 260);
        assertTrue(both.spikes() > 150, both.spikes() + " spikes");
        assertTrue(both.silentSteps() > 200, both.silentSteps() + " silent steps");
    }

    @Test
    void spikesInFlightAndHoldsLiveOnWithoutReset() {
        Sketch sketch = Sketch.founding();
        sketch.reset = false;
        SideBySide both = new SideBySide(sketch.network("Founding"), DOUBLE);
        for (int presentation = 0; presentation < 6; presentation++) {
            both.present(presentation, signal(presentation), 7 + 5 * presentation).learn();
        }
        assertTrue(both.spikes() > 200, both.spikes() + " spikes");
    }

    @ParameterizedTest
    @EnumSource(value = Network.Solver.class, names = {"EXPONENTIAL_EULER", "RK4"})
    void conductancesPullTowardsTheirReversal(Network.Solver solver) {
        Synapse conductance = new Synapse("Conductance", List.of(constant("tau", 5), constant("reversal", 60)),
                List.of(var("g", 0)), List.of(equation("g", div(neg(state("g")), param("tau")))),
                List.of(raise("g", new Expr.Weight())),
                mul(state("g"), sub(param("reversal"), new Expr.PostState("v"))));
        Sketch sketch = new Sketch().source("noise", 6, new Population.Poisson(0.4, "400 Hz"))
                .layer("cells", 9, cell(10, spread("gain", 0.7, 1.3)), null)
                .matrix("E", "noise -> cells", 1.5, conductance, 3, false)
                .count("I", "cells -| cells", 0.7, exponential(5), 2);
        sketch.solver = solver;
        SideBySide both = new SideBySide(sketch.network("Conductances"), DOUBLE);
        both.present(0, new float[0], 400).present(1, new float[0], 100);
        assertTrue(both.spikes() > 600, both.spikes() + " spikes");
    }

    /** v' = (drive - v - w) / tau, w' = (a v - w) / tauW, w grows with each spike and the reset depends on w. */
    private static Neuron adaptive() {
        return new Neuron("Adaptive",
                List.of(spread("tau", 8, 12), constant("tauW", 10), constant("a", 0.5), constant("theta", 12)),
                List.of(var("v", 1), var("w", 0.5)), List.of(new Dynamics.InputVar("drive", "mV")),
                List.of(equation("v", div(sub(sub(input("drive"), state("v")), state("w")), param("tau"))),
                        equation("w", div(sub(mul(param("a"), state("v")), state("w")), param("tauW")))),
                List.of(), spiking(List.of(raise("w", num(2)), set("v", mul(num(0.25), state("w")))), List.of("v"), 6));
    }

    @ParameterizedTest
    @EnumSource(Network.Solver.class)
    void adaptationReadsValuesBeforeTheStepAndHoldsWhatTheResetLeft(Network.Solver solver) {
        Sketch sketch = new Sketch()
                .layer("cells", 6, adaptive(), new Population.ConstantDrive("drive", new Param.Spread(10, 60), "10 .. 60 mV"))
                .oneToOne("self", "cells -> cells", 5, exponential(10), 7);
        sketch.solver = solver;
        SideBySide both = new SideBySide(sketch.network("Adaptive"), DOUBLE);
        both.present(0, new float[0], 400).present(1, new float[0], 50);
        assertTrue(both.spikes() > 50, both.spikes() + " spikes");
    }

    @Test
    void equalTimeConstantsOfNeuronAndSynapseAreExactToo() {
        Sketch sketch = new Sketch().source("given", 2, new Population.GivenSpikes(List.of(0, 3, 4, 90)))
                .layer("cells", 3, cell(10, NO_GAIN), null)
                .matrix("E", "given -> cells", 9, exponential(10), 5, false);
        sketch.solver = Network.Solver.EXACT;
        new SideBySide(sketch.network("Equal"), DOUBLE).present(0, new float[0], 200);
    }

    @Test
    void everyArrivalDoesItsStatements() {
        Synapse depressing = new Synapse("Depressing", List.of(constant("tau", 4), constant("recovery", 50)),
                List.of(var("g", 0), var("x", 1)),
                List.of(equation("g", div(neg(state("g")), param("tau"))),
                        equation("x", div(sub(num(1), state("x")), param("recovery")))),
                List.of(raise("g", mul(new Expr.Weight(), state("x"))), set("x", mul(num(0.8), state("x")))),
                mul(num(1.5), state("g")));
        Sketch sketch = new Sketch().source("given", 4, new Population.GivenSpikes(List.of(0, 8, 9, 40, 60, 61)))
                .layer("cells", 5, cell(10, NO_GAIN), null)
                .matrix("E", "given -> cells", 30, depressing, 2, true)
                .count("C", "given -> cells", 3, depressing, 3).oneToOne("self", "cells -> cells", 8, depressing, 4);
        SideBySide both = new SideBySide(sketch.network("Depressing"), DOUBLE).scale("cells", 1, 0.5, 2, 0, 1.5);
        both.present(0, new float[0], 200);
        assertTrue(both.spikes() > 30, both.spikes() + " spikes");
    }
}
