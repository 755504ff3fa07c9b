package org.tain.compiler.random;

import java.math.BigDecimal;

import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

/** Choices, of which the first is always the simplest: that is where shrinking leads. */
final class Chance {
    private final RandomnessSource source;

    Chance(RandomnessSource source) {
        this.source = source;
    }

    /** {@code from .. to}, both included. */
    int between(int from, int to) {
        return (int) source.next(Constraint.between(from, to).withShrinkPoint(from));
    }

    boolean maybe() {
        return between(0, 1) == 1;
    }

    String oneOf(String... choices) {
        return choices[between(0, choices.length - 1)];
    }

    /** A decimal number: {@code from .. to}, both included, tenths of {@code unit} of it apart. */
    String number(int from, int to, String unit) {
        return new BigDecimal(between(from, to)).multiply(new BigDecimal(unit)).toPlainString();
    }
}
