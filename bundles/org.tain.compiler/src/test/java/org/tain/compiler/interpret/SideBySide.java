package org.tain.compiler.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.tain.compiler.emit.ClassEmitter;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.java.JavaCompilation;
import org.tain.compiler.pass.Passes;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;

/** The generated class and the interpreter of one network, shown the same presentations. */
public final class SideBySide {
    /** How far apart weights may be, relative to what they are made of. */
    private static final double WEIGHTS = 1e-12;
    private static final double SINGLE_WEIGHTS = 1e-4;
    /** What states may differ by, in what the network makes of a coarser arithmetic. */
    private static final double RESPONSES = 1000;
    /** What is left of 53 and of 24 binary digits: some thirty times the rounding of one operation. */
    private static final int DIGITS = 48;
    private static final int SINGLE_DIGITS = 20;
    private static final long SEED = 7;
    private final Network network;
    private final SpikingNetwork generated;
    private final Interpreter interpreter;
    private final CoarserRun coarser;
    private final double states;
    private final double responses;
    private final double weights;
    private int spikes;
    private int silentSteps;
    private int steps;
    private int stepsTaken;
    private final long[] counted = new long[2];

    /** Generates and compiles a network whose weights need no files, and whatever it makes of rounding is held against it. */
    SideBySide(Network network, double states) {
        this(network, states, 0, SEED, Path.of("."));
    }

    /**
     * Generates and compiles a network.
     *
     * @param states how far apart states may be, relative to 1 and to themselves, beyond what the network makes of a
     *            coarser arithmetic; infinite where they are not compared
     */
    public SideBySide(Network network, double states, long seed, Path folder) {
        this(network, states, RESPONSES, seed, folder);
    }

    private SideBySide(Network network, double states, double responses, long seed, Path folder) {
        this.network = network;
        this.states = states;
        this.responses = responses;
        this.weights = network.doublePrecision() ? WEIGHTS : SINGLE_WEIGHTS;
        this.generated = load(new ClassEmitter(Passes.all(network)).emit(), seed, folder);
        this.interpreter = new Interpreter(network, seed, folder);
        this.coarser = new CoarserRun(interpreter, network.doublePrecision() ? DIGITS : SINGLE_DIGITS, network, seed, folder);
    }

    private static SpikingNetwork load(ClassEmitter.Source source, long seed, Path folder) {
        try {
            return (SpikingNetwork) new JavaCompilation(SideBySide.class.getClassLoader())
                    .load(Map.of(source.fileName(), source.text()), source.className())
                    .getConstructor(long.class, Path.class).newInstance(seed, folder);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(source.text(), e);
        }
    }

    /** Gives both the same homeostatic factors. */
    SideBySide scale(String layer, double... factors) {
        for (SpikingNetwork one : List.of(generated, interpreter, coarser.interpreter())) {
            StateArray own = array(one.learned(), "/layers/" + layer + "/scale");
            for (int i = 0; i < factors.length; i++) {
                own.set(i, factors[i]);
            }
        }
        return this;
    }

    /** Shows a stimulus to both and compares spikes and states after every step. */
    public SideBySide present(long presentation, float[] signal, int stepsOfIt) {
        generated.begin(presentation, signal);
        interpreter.begin(presentation, signal);
        coarser.begin(presentation, signal);
        steps = stepsOfIt;
        stepsTaken = 0;
        boolean silent = false;
        for (int step = 0; step < steps; step++) {
            generated.step(step);
            interpret(step);
            List<SpikeTrain> expected = interpreter.populations();
            List<SpikeTrain> actual = generated.populations();
            for (int p = 0; p < actual.size(); p++) {
                List<Integer> now = spikes(actual.get(p), step);
                if (!now.equals(spikes(expected.get(p), step))) {
                    throw new OtherSpikes(actual.get(p).name() + " in step " + step + " of presentation " + presentation,
                            spikes(expected.get(p), step), now);
                }
                assertFalse(silent && !now.isEmpty(), actual.get(p).name() + " spikes after silence, in step " + step);
                spikes += now.size();
            }
            compareStates(step, presentation);
            silentSteps += silent ? 1 : 0;
            silent |= generated.silentAfter(step);
        }
        return this;
    }

    private void interpret(int step) {
        interpreter.step(step);
        coarser.step(step);
        stepsTaken = step + 1;
    }

    /**
     * Whether the interpreter itself has other spikes in a coarser arithmetic, in the presentation that was shown last or
     * before; ends that presentation.
     */
    public boolean partsFromItself() {
        while (!coarser.parted() && stepsTaken < steps) {
            interpret(stepsTaken);
        }
        return coarser.parted();
    }

    /** Shows a stimulus to both and only counts their spikes. */
    public SideBySide count(long presentation, float[] signal, int steps) {
        SpikingNetwork[] both = {generated, interpreter};
        for (int k = 0; k < both.length; k++) {
            both[k].begin(presentation, signal);
            for (int step = 0; step < steps; step++) {
                both[k].step(step);
            }
            counted[k] += both[k].populations().stream().mapToInt(SpikeTrain::total).sum();
        }
        return this;
    }

    /** Lets both learn. */
    public SideBySide learn() {
        generated.learn();
        interpreter.learn();
        coarser.learn();
        return this;
    }

    /** Spikes of all populations that were compared. */
    public int spikes() {
        return spikes;
    }

    /** Steps that {@code silentAfter} would have left out. */
    int silentSteps() {
        return silentSteps;
    }

    /** Spikes of presentations that were only counted: generated, interpreted. */
    public long[] counted() {
        return counted;
    }

    /** The interpreter. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /** How many weights were ever changed. */
    public long movedWeights() {
        return network.projections().stream().filter(p -> p.rule() != null)
                .mapToLong(p -> Arrays.stream(interpreter.moved(p.name())).filter(m -> m > 0).count()).sum();
    }

    private static List<Integer> spikes(SpikeTrain train, int step) {
        List<Integer> now = new ArrayList<>();
        for (int k = train.from(step); k < train.to(step); k++) {
            now.add(train.neurons()[k]);
        }
        return now;
    }

    private void compareStates(int step, long presentation) {
        double allowed = responses == 0 ? states : states + responses * coarser.response();
        if (Double.isInfinite(allowed)) {
            return;
        }
        for (StateArray array : generated.states()) {
            String[] path = array.path().split("/");
            if (path[3].endsWith("_held") || path[3].equals("traces")) {
                continue; // the interpreter keeps neither in this form
            }
            double[] expected = values(array(interpreter.states(), array.path()));
            double[] own = values(array);
            for (int i = 0; i < expected.length; i++) {
                double actual = own[own.length == 1 ? 0 : i];
                String where = array.path() + "[" + i + "] after step " + step + " of presentation " + presentation;
                if (Double.isFinite(expected[i])) {
                    assertEquals(expected[i], actual, allowed * (1 + Math.abs(expected[i])), where);
                } else {
                    assertFalse(Double.isFinite(actual), where); // too large a step for the method; both say so
                }
            }
        }
    }

    /** Compares what was learned: weights to rounding of what they are made of, the sum of the sizes of all changes. */
    public SideBySide compareLearned() {
        for (Projection projection : network.projections()) {
            String path = "/projections/" + projection.name() + "/weights";
            if (!projection.isCount()) {
                double[] moved = projection.rule() == null ? null : interpreter.moved(projection.name());
                compare(array(interpreter.learned(), path), array(generated.learned(), path), moved);
            }
            if (projection.scaled()) {
                String scale = "/layers/" + projection.target() + "/scale";
                compare(array(interpreter.learned(), scale), array(generated.learned(), scale), null);
            }
        }
        return this;
    }

    private void compare(StateArray expected, StateArray actual, double[] moved) {
        for (int s = 0; s < expected.length(); s++) {
            double size = Math.max(Math.abs(expected.get(s)), moved == null ? 0 : moved[s]);
            assertEquals(expected.get(s), actual.get(s), weights * size, expected.path() + "[" + s + "], changes of "
                    + (moved == null ? 0 : moved[s]) + " in all");
        }
    }

    private static StateArray array(List<StateArray> arrays, String path) {
        return arrays.stream().filter(a -> a.path().equals(path)).findFirst().orElseThrow();
    }

    private static double[] values(StateArray array) {
        double[] values = new double[array.length()];
        Arrays.setAll(values, array::get);
        return values;
    }
}
