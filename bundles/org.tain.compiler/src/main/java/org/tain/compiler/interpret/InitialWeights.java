package org.tain.compiler.interpret;

import java.nio.file.Path;
import java.util.Arrays;

import org.tain.compiler.ir.Projection;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;
import org.tain.runtime.record.WeightBounds;
import org.tain.runtime.record.WeightFile;

/** "The weight is a constant, drawn, or read." */
final class InitialWeights {
    private final long seed;
    private final Path modelFolder;

    InitialWeights(long seed, Path modelFolder) {
        this.seed = seed;
        this.modelFolder = modelFolder;
    }

    /** Gives synapses the weights that the model says. */
    void giveTo(Synapses synapses) {
        double[] weights = synapses.weights();
        Projection projection = synapses.projection();
        switch (projection.weights()) {
            case Projection.Equal equal -> Arrays.fill(weights, equal.value());
            case Projection.Uniform uniform -> {
                Draws draws = new Philox(seed, "weights/" + projection.name());
                Arrays.setAll(weights, k -> uniform.from() + (uniform.to() - uniform.from()) * draws.uniform(0, k));
            }
            case Projection.FromFile file -> System.arraycopy(read(file, synapses), 0, weights, 0, weights.length);
        }
    }

    private double[] read(Projection.FromFile file, Synapses synapses) {
        Projection projection = synapses.projection();
        Path path = modelFolder.resolve(file.path());
        String dataset = file.dataset() == null ? "/projections/" + projection.name() + "/weights" : file.dataset();
        int[] shape = projection.connectivity() == Projection.Connectivity.ONE_TO_ONE
                ? new int[] {synapses.targets()}
                : new int[] {synapses.sources(), synapses.targets()};
        Projection.Bounds bounds = file.bounds();
        return WeightFile.readWithin(path, dataset, shape,
                new WeightBounds(bounds.of(), projection.unit(), file.factor(), bounds.least(), bounds.largest()));
    }
}
