package org.tain.compiler.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.tain.compiler.TainCompiler;
import org.tain.compiler.interpret.InterpretedModel;
import org.tain.compiler.interpret.OtherSpikes;
import org.tain.compiler.interpret.SideBySide;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import org.tain.runtime.random.Philox;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Stimulus;

/** Random models, each run by its generated class and by the interpreter. */
final class Trial {
    private static final double DOUBLE = 1e-9;
    private static final double SINGLE = 1e-4;
    private final ModelLoader loader = new ModelLoader();
    private final Path folder;
    /** Models that were run. */
    int models;
    /** Models whose spikes differ after a potential came within rounding of its threshold. */
    int nearThreshold;
    /** Models whose spikes differ and that make other spikes of coarser arithmetic, too: they magnify rounding. */
    int unstable;
    /** Models of single precision. */
    int single;
    /** Spikes that were compared one by one. */
    long spikes;
    /** Spikes of models of single precision after their first presentation: generated, interpreted. */
    final long[] later = new long[2];
    /** Weights that moved. */
    long moved;

    Trial(Path folder) {
        this.folder = folder;
    }

    /** Fails if the two runs differ. */
    void run(String text) {
        Path file = write(text);
        LoadedModel loaded = loader.load(file);
        assertFalse(loaded.hasErrors(), () -> "not well-formed: " + loaded.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR).map(Problem::text).toList());
        Network network = new TainCompiler().lower(loaded);
        models++;
        single += network.doublePrecision() ? 0 : 1;
        double near = network.doublePrecision() ? DOUBLE : SINGLE;
        // in single precision the difference of large sums may be of any size
        double states = network.doublePrecision() ? DOUBLE : Double.POSITIVE_INFINITY;
        SideBySide both = new SideBySide(network, states, seed(network.programme()), folder);
        try {
            present(network, both);
        } catch (OtherSpikes difference) {
            if (both.interpreter().nearness().least() < near) {
                nearThreshold++;
            } else if (both.partsFromItself()) {
                unstable++;
            } else {
                throw difference;
            }
        }
        spikes += both.spikes();
        moved += both.movedWeights();
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("random.tain"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long seed(Programme programme) {
        return switch (programme) {
            case Programme.Training training -> training.seed();
            case Programme.Simulation simulation -> simulation.seed();
        };
    }

    private void present(Network network, SideBySide both) {
        if (network.programme() instanceof Programme.Simulation simulation) {
            both.present(0, new float[0], (int) simulation.steps());
            both.compareLearned();
            return;
        }
        Programme.Training training = (Programme.Training) network.programme();
        Stimulus stimulus = Optional.of(network).map(InterpretedModel::new).flatMap(m -> m.stimulus(folder)).orElseThrow();
        Frame frame = stimulus.newFrame();
        for (int n = 0; n < training.presentations(); n++) {
            stimulus.show(new Philox(training.seed(), "training"), n, frame);
            if (n == 0 || network.doublePrecision()) {
                both.present(n, frame.signal(), training.stepsPerPresentation()).learn().compareLearned();
            } else {
                both.count(n, frame.signal(), training.stepsPerPresentation()).learn();
            }
        }
        later[0] += both.counted()[0];
        later[1] += both.counted()[1];
        // after one presentation chaos may part the two, but not by much in so short a time
        assertEquals(both.counted()[1], both.counted()[0], 20 + 0.2 * both.counted()[1], "spikes after the first presentation");
    }
}
