package org.tain.language.types;

import java.math.BigDecimal;
import java.util.Optional;
import org.tain.language.model.Connection;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Pair;
import org.tain.language.tain.RuleUse;

/** How far the two projections of a pair mirror each other. */
public final class Mirrors {
    private Mirrors() {
    }

    /** Whether one side learns by the mirror of the other side's rule. */
    public static boolean isMirrored(Pair pair) {
        RuleUse forward = pair.getForwardRule();
        RuleUse backward = pair.getBackwardRule();
        return forward != null && backward != null && forward.isMirror() != backward.isMirror()
                && forward.getType() == backward.getType();
    }

    /**
     * Dendritic minus axonal delay in base units; {@code delay 6 ms} is two equal halves. Empty where it cannot be
     * known.
     */
    public static Optional<BigDecimal> skew(Connection connection, ConstantEvaluator values) {
        Optional<Delay> delay = connection.item(Delay.class);
        if (delay.isEmpty() || delay.get().getTotal() != null) {
            return delay.map(total -> BigDecimal.ZERO);
        }
        return values.tryEvaluate(delay.get().getDendritic(), null).flatMap(dendritic -> values
                .tryEvaluate(delay.get().getAxonal(), null).map(axonal -> dendritic.value().subtract(axonal.value())));
    }
}
