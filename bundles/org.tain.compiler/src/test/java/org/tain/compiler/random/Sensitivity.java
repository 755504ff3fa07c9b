package org.tain.compiler.random;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.interpret.InterpretedModel;
import org.tain.compiler.interpret.Interpreter;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.random.Philox;
import org.tain.runtime.stimulus.Frame;

/**
 * Whether a network magnifies rounding until spikes differ: whether the interpreter itself, all its weights larger by a
 * millionth of themselves, gives other spikes in the first presentation. Single precision cannot do better.
 */
final class Sensitivity {
    private static final double MILLIONTH = 1e-6;
    private final Network network;
    private final Path folder;

    Sensitivity(Network network, Path folder) {
        this.network = network;
        this.folder = folder;
    }

    boolean partsFromItself() {
        return !spikes(0).equals(spikes(MILLIONTH));
    }

    private List<Integer> spikes(double more) {
        Interpreter interpreter = new Interpreter(network, Trial.seed(network.programme()), folder);
        for (StateArray weights : interpreter.learned()) {
            for (int k = 0; k < weights.length(); k++) {
                weights.set(k, weights.get(k) * (1 + more));
            }
        }
        interpreter.begin(0, signal());
        int steps = steps();
        for (int step = 0; step < steps; step++) {
            interpreter.step(step);
        }
        List<Integer> spikes = new ArrayList<>();
        for (SpikeTrain train : interpreter.populations()) {
            for (int step = 0; step < steps; step++) {
                spikes.add(-1 - step);
                for (int k = train.from(step); k < train.to(step); k++) {
                    spikes.add(train.neurons()[k]);
                }
            }
        }
        return spikes;
    }

    private int steps() {
        return switch (network.programme()) {
            case Programme.Training training -> training.stepsPerPresentation();
            case Programme.Simulation simulation -> (int) simulation.steps();
        };
    }

    private float[] signal() {
        return new InterpretedModel(network).stimulus(folder).map(stimulus -> {
            Frame frame = stimulus.newFrame();
            stimulus.show(new Philox(Trial.seed(network.programme()), "training"), 0, frame);
            return frame.signal();
        }).orElse(new float[0]);
    }
}
