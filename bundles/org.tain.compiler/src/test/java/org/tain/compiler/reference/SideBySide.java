package org.tain.compiler.reference;

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
import org.tain.runtime.random.Philox;

/** The generated class and the reference of one network, shown the same presentations. */
final class SideBySide {
    private static final long SEED = 7;
    final SpikingNetwork generated;
    private final ReferenceNetwork reference;
    private final double tolerance;
    /** Spikes of all populations so far. */
    int spikes;
    /** Steps that {@code silentAfter} would have left out. */
    int silentSteps;

    SideBySide(Network network, double tolerance) {
        this.tolerance = tolerance;
        ClassEmitter.Source source = new ClassEmitter(Passes.all(network)).emit();
        this.generated = load(source);
        this.reference = new ReferenceNetwork(network, purpose -> new Philox(SEED, purpose));
        for (Projection p : network.projections()) {
            generated.learned().stream().filter(a -> a.path().equals("/projections/" + p.name() + "/weights"))
                    .forEach(a -> reference.setWeights(p.name(), values(a)));
        }
    }

    private static SpikingNetwork load(ClassEmitter.Source source) {
        try {
            return (SpikingNetwork) new JavaCompilation(SideBySide.class.getClassLoader())
                    .load(Map.of(source.fileName(), source.text()), source.className())
                    .getConstructor(long.class, Path.class).newInstance(SEED, Path.of("."));
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(source.text(), e);
        }
    }

    /** Gives both the same homeostatic factors. */
    SideBySide scale(String projection, String layer, double... factors) {
        StateArray own = array(generated.learned(), "/layers/" + layer + "/scale");
        for (int i = 0; i < factors.length; i++) {
            own.set(i, factors[i]);
        }
        reference.setScale(projection, factors);
        return this;
    }

    /** Shows a stimulus to both and compares spikes and states after every step. */
    SideBySide present(long presentation, float[] signal, int steps) {
        generated.begin(presentation, signal);
        reference.begin(presentation, signal);
        boolean silent = false;
        for (int step = 0; step < steps; step++) {
            generated.step(step);
            reference.step(step);
            for (SpikeTrain train : generated.populations()) {
                List<Integer> now = spikes(train, step);
                assertEquals(reference.spikes(train.name()), now, train.name() + " in step " + step);
                assertFalse(silent && !now.isEmpty(), train.name() + " spikes after silence, in step " + step);
                spikes += now.size();
            }
            compareStates(step);
            silentSteps += silent ? 1 : 0;
            silent |= generated.silentAfter(step);
        }
        return this;
    }

    private static List<Integer> spikes(SpikeTrain train, int step) {
        List<Integer> now = new ArrayList<>();
        for (int k = train.from(step); k < train.to(step); k++) {
            now.add(train.neurons()[k]);
        }
        return now;
    }

    private void compareStates(int step) {
        for (StateArray array : generated.states()) {
            String[] path = array.path().split("/");
            if (path[3].endsWith("_held")) {
                continue;
            }
            double[] expected = path[1].equals("layers")
                    ? reference.state(path[2], path[3])
                    : reference.synapseState(path[2], path[3]);
            double[] own = values(array);
            for (int i = 0; i < expected.length; i++) {
                double actual = own[own.length == 1 ? 0 : i];
                assertEquals(expected[i], actual, tolerance * (1 + Math.abs(expected[i])),
                        array.path() + "[" + i + "] after step " + step);
            }
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
