package org.tain.compiler.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.emit.ClassEmitter;
import org.tain.compiler.ir.Network;
import org.tain.compiler.java.JavaCompilation;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import org.tain.compiler.pass.Passes;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;

/** The generated simulator of a text, one step after the other. */
final class Simulated {
    private static final ModelLoader LOADER = new ModelLoader();
    private final SpikingNetwork network;
    private int steps;

    private Simulated(SpikingNetwork network) {
        this.network = network;
    }

    /** Compiled and begun. */
    static Simulated of(String text) {
        Simulated run = of(Path.of("model.tain"), text);
        run.network.begin(0, new float[0]);
        return run;
    }

    /** Compiled alone, of a text that reads data beside a file. */
    static Simulated of(Path file, String text) {
        ClassEmitter.Source source = new ClassEmitter(Passes.all(lowered(file, text))).emit();
        try {
            return new Simulated((SpikingNetwork) new JavaCompilation(Simulated.class.getClassLoader())
                    .load(Map.of(source.fileName(), source.text()), source.className())
                    .getConstructor(long.class, Path.class).newInstance(1L, Path.of(".")));
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(source.text(), e);
        }
    }

    /** What the compiler starts from; nothing but remarks may be said of the text. */
    static Network lowered(Path file, String text) {
        LoadedModel loaded = LOADER.check(file, text);
        assertEquals(List.of(), loaded.problems().stream().filter(p -> p.severity() != Problem.Severity.INFO).toList());
        return new TainCompiler().lower(loaded);
    }

    SpikingNetwork network() {
        return network;
    }

    /** Takes the next step. */
    void step() {
        network.step(steps);
        steps++;
    }

    void steps(int more) {
        for (int k = 0; k < more; k++) {
            step();
        }
    }

    /** A state, such as {@code /layers/cell/v}, as it is now. */
    double state(String path, int neuron) {
        return network.states().stream().filter(state -> state.path().equals(path)).map((StateArray state) -> state.get(neuron))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(path + " is none of "
                        + network.states().stream().map(StateArray::path).toList()));
    }

    /** The steps so far in which a neuron has spiked. */
    List<Integer> spikes(String population, int neuron) {
        SpikeTrain train = network.populations().stream().filter(each -> each.name().equals(population)).findFirst()
                .orElseThrow();
        List<Integer> found = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            for (int k = train.from(step); k < train.to(step); k++) {
                if (train.neurons()[k] == neuron) {
                    found.add(step);
                }
            }
        }
        return found;
    }
}
