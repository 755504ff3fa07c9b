package org.tain.runtime.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tain.runtime.UserError;
import org.tain.runtime.measure.AutoencoderRoles;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.random.Draws;
import org.tain.runtime.run.Checksum;
import org.tain.runtime.run.Parameter;
import org.tain.runtime.stimulus.Shape;
import org.tain.runtime.stimulus.Stimulus;

/** What a generated class says, of {@link TestNetwork}. */
class TestModel implements Model {
    static final Shape SHAPE = new Shape(2, 3, 4);
    static final int STEPS = 20;
    static final TrainingPlan PLAN = TrainingPlan.of(100, 1, 0.5, STEPS).measuresEvery(30)
            .weightsAt(Points.at(true, 0, 50, 1000)).rasterOf(Points.at(true, 3)).checkpointEvery(40)
            .measuring(new AutoencoderRoles("visible", "hidden", "/projections/W/weights", "/projections/Q/weights",
                    TestNetwork.LATE_FROM, 5, 0.5, List.of()));
    static final ModelTexts TEXTS = new ModelTexts("network Mirror\n", "mirror.tain", "{\"format\": 1}\n",
            List.of(new Parameter("eta", 0.01, "mV", "0.01 mV", false, "learning rate")),
            java.util.Map.of("models/Mirror.java", "class Mirror {}\n"), java.util.Map.of());

    private final Optional<TrainingPlan> training;
    private final Optional<SimulationPlan> simulation;
    private final boolean keeps;
    /** The network of the latest run. */
    TestNetwork network;

    TestModel(TrainingPlan plan) {
        this(Optional.of(plan), Optional.empty(), !plan.resets());
    }

    TestModel(SimulationPlan plan) {
        this(Optional.empty(), Optional.of(plan), false);
    }

    private TestModel(Optional<TrainingPlan> training, Optional<SimulationPlan> simulation, boolean keeps) {
        this.training = training;
        this.simulation = simulation;
        this.keeps = keeps;
    }

    @Override
    public String name() {
        return "Mirror";
    }

    @Override
    public Optional<TrainingPlan> training() {
        return training;
    }

    @Override
    public Optional<SimulationPlan> simulation() {
        return simulation;
    }

    @Override
    public Optional<Stimulus> stimulus(Path modelFolder) {
        for (Path file : data(modelFolder)) {
            if (!java.nio.file.Files.exists(file)) {
                throw new UserError("There is no file " + file + ".");
            }
        }
        return Optional.of(new TestStimulus(SHAPE));
    }

    @Override
    public SpikingNetwork network(long seed, Path modelFolder) {
        network = new TestNetwork(SHAPE.size(), new TestDraws(seed, "weights"), keeps, keeps);
        return network;
    }

    @Override
    public Draws draws(long seed, String purpose) {
        return new TestDraws(seed, purpose);
    }

    /** Checksum of everything that the network learned. */
    String learned() {
        StringBuilder text = new StringBuilder();
        network.learned().forEach(array -> {
            for (int k = 0; k < array.length(); k++) {
                text.append(array.get(k)).append(' ');
            }
        });
        return Checksum.of(text.toString());
    }
}
