package org.tain.language.model;

import java.util.List;
import java.util.Optional;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Model;
import org.tain.language.tain.Setting;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.Training;

/**
 * What a model does: its first {@code train} or {@code simulate}.
 *
 * @param declaration the {@code Training} or {@code Simulation}
 * @param settings what stands in its braces
 */
public record Programme(Declaration declaration, List<Setting> settings) {

    /** The model's; empty where it does nothing. */
    public static Optional<Programme> of(Model model) {
        return Remembered.of(model, Programme.class, () -> all(model).stream().findFirst());
    }

    /** Every one of the model; more than one is a fault. */
    public static List<Programme> all(Model model) {
        return Members.of(model).stream().flatMap(declaration -> switch (declaration) {
            case Training training -> List.of(new Programme(training, training.getSettings())).stream();
            case Simulation simulation -> List.of(new Programme(simulation, simulation.getSettings())).stream();
            default -> List.<Programme>of().stream();
        }).toList();
    }

    /** The first setting of a kind. */
    public <T extends Setting> Optional<T> setting(Class<T> kind) {
        return settings.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Its step and solver. */
    public Optional<Clock> clock() {
        return setting(Clock.class);
    }
}
