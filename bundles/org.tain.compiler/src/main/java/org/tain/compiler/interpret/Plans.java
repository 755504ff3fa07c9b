package org.tain.compiler.interpret;

import java.util.Optional;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Roles;
import org.tain.runtime.measure.AutoencoderRoles;
import org.tain.runtime.training.Points;
import org.tain.runtime.training.SimulationPlan;
import org.tain.runtime.training.TrainingPlan;

/** What a model says is to be done, in the words of the runtime. */
final class Plans {
    private final Network network;

    Plans(Network network) {
        this.network = network;
    }

    Optional<TrainingPlan> training() {
        if (!(network.programme() instanceof Programme.Training t)) {
            return Optional.empty();
        }
        TrainingPlan plan = TrainingPlan.of(t.presentations(), t.seed(), network.stepMs(), t.stepsPerPresentation())
                .measuresEvery(t.measureEvery()).checkpointEvery(t.checkpointEvery())
                .weightsAt(new Points(t.weightsAt(), t.weightsLast()))
                .rasterOf(new Points(t.rasterOf(), t.rasterLast()));
        plan = t.reset() ? plan : plan.keepingState();
        return Optional.of(network.roles() == null ? plan : plan.measuring(roles(network.roles())));
    }

    private AutoencoderRoles roles(Roles r) {
        return new AutoencoderRoles(r.input(), r.code(), weights(r.forward()), weights(r.backward()),
                steps(r.lateFromMs()), steps(r.fourthBoutMs()), r.targetSpikes(),
                network.populations().stream().filter(p -> p.kind() == Population.Kind.POOL).map(Population::name).toList());
    }

    private static String weights(String projection) {
        return "/projections/" + projection + "/weights";
    }

    private int steps(double ms) {
        return (int) Math.round(ms / network.stepMs());
    }

    Optional<SimulationPlan> simulation() {
        if (!(network.programme() instanceof Programme.Simulation s)) {
            return Optional.empty();
        }
        SimulationPlan plan = SimulationPlan.of(s.seed(), network.stepMs(), Math.toIntExact(s.steps()));
        for (Programme.Recorded r : s.recorded()) {
            plan = plan.recording(r.population(), r.state(), "/layers/" + r.population() + "/" + r.state(),
                    r.intervalSteps());
        }
        return Optional.of(plan);
    }
}
