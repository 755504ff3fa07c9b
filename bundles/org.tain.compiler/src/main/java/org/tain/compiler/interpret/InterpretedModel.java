package org.tain.compiler.interpret;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.stimulus.Stimulus;
import org.tain.runtime.training.Model;
import org.tain.runtime.training.SimulationPlan;
import org.tain.runtime.training.TrainingPlan;

/** A model whose network is interpreted; everything else of its run is as that of a generated one. */
public final class InterpretedModel implements Model {
    private final Network network;

    /**
     * A model to be run by the interpreter.
     *
     * @param network as the lowering gives it
     */
    public InterpretedModel(Network network) {
        this.network = network;
    }

    @Override
    public String name() {
        return network.name();
    }

    @Override
    public Optional<TrainingPlan> training() {
        return new Plans(network).training();
    }

    @Override
    public Optional<SimulationPlan> simulation() {
        return new Plans(network).simulation();
    }

    @Override
    public Optional<Stimulus> stimulus(Path modelFolder) {
        return Optional.ofNullable(network.stimulus()).map(plan -> Recipes.of(plan, modelFolder).make());
    }

    @Override
    public List<Path> data(Path modelFolder) {
        return network.projections().stream().map(Projection::weights).filter(Projection.FromFile.class::isInstance)
                .map(file -> ((Projection.FromFile) file).path()).distinct().map(modelFolder::resolve).toList();
    }

    @Override
    public SpikingNetwork network(long seed, Path modelFolder) {
        return new Interpreter(network, seed, modelFolder);
    }
}
