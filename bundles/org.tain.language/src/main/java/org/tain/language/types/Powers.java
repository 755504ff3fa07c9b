package org.tain.language.types;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;

/**
 * Powers of quantities: whole ones of everything, halves where the dimension has a square root, any of pure numbers.
 */
final class Powers {
    private Powers() {
    }

    /** The dimension of a power, empty where there is none. */
    static Optional<Dimension> dimension(Dimension base, BigDecimal exponent) {
        if (base.isNone()) {
            return Optional.of(base);
        }
        BigDecimal twice = exponent.multiply(BigDecimal.TWO).stripTrailingZeros();
        if (twice.scale() > 0 || twice.abs().compareTo(BigDecimal.valueOf(20)) > 0) {
            return Optional.empty();
        }
        Dimension squared = base.power(twice.intValueExact());
        return squared.hasRoot(2) ? Optional.of(squared.root(2)) : Optional.empty();
    }

    /** The power. */
    static Quantity power(Quantity base, Quantity exponent) {
        Dimension dimension = dimension(base.dimension(), exponent.value())
                .orElseThrow(() -> new ArithmeticException("no such power of " + base.dimension().unit()));
        if (exponent.value().compareTo(new BigDecimal("0.5")) == 0) {
            return new Quantity(base.value().sqrt(MathContext.DECIMAL128), dimension);
        }
        return new Quantity(Decimals.power(base.value(), exponent.value()), dimension);
    }
}
