package org.tain.language.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Patch;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Population;
import org.tain.language.tain.Reference;
import org.tain.language.tain.SampleSteps;
import org.tain.language.tain.SplitOnOff;
import org.tain.language.tain.Stimulus;

/**
 * How many neurons there are, as far as the text tells; a stimulus without a patch is as large as the pictures in its
 * file.
 */
public final class Sizes {
    private final ConstantEvaluator values;

    /** With the values of the model's parameters. */
    public Sizes(ConstantEvaluator values) {
        this.values = values;
    }

    /** The expression that states a population's size; null where none does. */
    public static Expression expression(Population population) {
        return switch (population) {
            case Layer layer -> layer.getSize() != null || layer.getNeuron() == null
                    ? layer.getSize()
                    : layer.getNeuron().getSize();
            case Pool pool -> pool.getNeuron() == null ? null : pool.getNeuron().getSize();
            case null, default -> null;
        };
    }

    /** The stimulus that a size names; empty for a number. */
    public static Optional<Stimulus> stimulus(Expression size) {
        return size instanceof Reference reference && reference.getElement() instanceof Stimulus stimulus
                && !stimulus.eIsProxy() ? Optional.of(stimulus) : Optional.empty();
    }

    /** The size of a population. */
    public Optional<Integer> of(Population population) {
        Expression size = expression(population);
        Optional<Stimulus> stimulus = stimulus(size);
        return stimulus.isPresent() ? of(stimulus.get()) : whole(size);
    }

    /** The number of values in a sample of a stimulus, if that is one which an array can hold. */
    public Optional<Integer> of(Stimulus stimulus) {
        return values(stimulus).filter(values -> values.bitLength() < Integer.SIZE).map(BigInteger::intValueExact);
    }

    /** The number of values in a sample of a stimulus: rows times columns, twice that after {@code split on off}. */
    public Optional<BigInteger> values(Stimulus stimulus) {
        Optional<Patch> patch = members(stimulus, Patch.class).findFirst();
        return patch.flatMap(p -> whole(p.getRows()).flatMap(rows -> whole(p.getColumns()).map(columns -> BigInteger.valueOf(rows)
                .multiply(BigInteger.valueOf(columns)).multiply(BigInteger.valueOf(channels(stimulus))))));
    }

    /** 2 after {@code split on off}, else 1. */
    public static int channels(Stimulus stimulus) {
        return members(stimulus, SampleSteps.class).flatMap(steps -> steps.getSteps().stream())
                .anyMatch(SplitOnOff.class::isInstance) ? 2 : 1;
    }

    private static <T> Stream<T> members(Stimulus stimulus, Class<T> kind) {
        return stimulus.getMembers().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<Integer> whole(Expression expression) {
        return expression == null
                ? Optional.empty()
                : values.tryEvaluate(expression, null).map(quantity -> quantity.value())
                        .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.signum() > 0
                                && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                        .map(BigDecimal::intValueExact);
    }
}
