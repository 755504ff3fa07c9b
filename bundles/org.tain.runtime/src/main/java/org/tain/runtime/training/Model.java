package org.tain.runtime.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;
import org.tain.runtime.stimulus.Stimulus;

/** What a generated class says of its model: how to make the network and what to do with it. */
public interface Model {

    /** Name of the network. */
    String name();

    /** What {@code train on ...} says; empty where the model does not train. */
    default Optional<TrainingPlan> training() {
        return Optional.empty();
    }

    /** What {@code simulate for ...} says; empty where the model trains. */
    default Optional<SimulationPlan> simulation() {
        return Optional.empty();
    }

    /**
     * Prepares the stimulus; empty where there is none.
     *
     * @param modelFolder folder of the model, to which its paths are relative
     * @throws org.tain.runtime.UserError if data are missing or not as declared
     */
    default Optional<Stimulus> stimulus(Path modelFolder) {
        return Optional.empty();
    }

    /**
     * Files of data that the model reads beside those of its stimulus, such as weights; the run keeps their checksums.
     *
     * @param modelFolder folder of the model, to which its paths are relative
     */
    default List<Path> data(Path modelFolder) {
        return List.of();
    }

    /**
     * Makes the network in its initial state.
     *
     * @param seed seed of its random numbers
     * @param modelFolder folder of the model, to which files of weights are relative
     */
    SpikingNetwork network(long seed, Path modelFolder);

    /**
     * Random numbers.
     *
     * @param seed seed of the run
     * @param purpose what they are for, such as {@code training}; each purpose has numbers of its own
     */
    default Draws draws(long seed, String purpose) {
        return new Philox(seed, purpose);
    }
}
