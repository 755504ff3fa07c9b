package org.tain.language.types;

import java.math.BigDecimal;
import java.util.Optional;
import org.tain.language.model.Programme;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Model;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;

/** The step of a model. */
public final class Steps {
    private Steps() {
    }

    /** The step in ms; empty where the model states none, or none above 0. */
    public static Optional<BigDecimal> ofMs(Model model, ConstantEvaluator values) {
        return Programme.of(model).flatMap(Programme::clock).map(Clock::getStep).flatMap(step -> values.tryEvaluate(step, null))
                .filter(step -> step.dimension().equals(Dimension.TIME)).map(Quantity::value)
                .filter(step -> step.signum() > 0);
    }
}
