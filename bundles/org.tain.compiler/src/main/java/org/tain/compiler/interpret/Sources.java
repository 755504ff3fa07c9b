package org.tain.compiler.interpret;

import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.ir.Population;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

/** The neurons of a layer whose spikes come from no equation. */
final class Sources {
    private final Population population;
    private final double stepMs;
    private final Draws draws;

    Sources(Population population, double stepMs, long seed) {
        this.population = population;
        this.stepMs = stepMs;
        draws = new Philox(seed, "poisson/" + population.name());
    }

    /**
     * Who spikes in a step of a presentation, ascending: "every random number is a function of (seed, what it is for,
     * presentation, index)".
     */
    List<Integer> spikes(long presentation, int step) {
        List<Integer> spikes = new ArrayList<>();
        for (int i = 0; i < population.size(); i++) {
            boolean now = switch (population.source()) {
                case Population.GivenSpikes given -> given.steps().contains(step);
                case Population.Poisson poisson -> draws.uniform(presentation,
                        (long) population.size() * step + i) < -Math.expm1(-poisson.rateKhz() * stepMs);
            };
            if (now) {
                spikes.add(i);
            }
        }
        return spikes;
    }
}
