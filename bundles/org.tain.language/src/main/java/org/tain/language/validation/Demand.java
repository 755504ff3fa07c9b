package org.tain.language.validation;

import java.math.BigDecimal;
import java.util.Optional;
import org.tain.language.types.Type;
import org.tain.language.units.Quantity;

/**
 * What a number in the model must be.
 *
 * @param type its dimension; {@link Type#ANY} where others decide
 * @param range the values it may have
 * @param multiple whether it must be a multiple of the step
 * @param what how sentences call it
 */
record Demand(Type type, Range range, boolean multiple, String what) {

    /** Sets of values. */
    enum Range {
        ANY("anything"), POSITIVE("above 0"), NOT_NEGATIVE("0 or more"), SIZE("a whole number above 0"), COUNT(
                "a whole number above 0"), INDEX("a whole number, 0 or more");

        private final String text;

        Range(String text) {
            this.text = text;
        }

        /** For sentences. */
        String text() {
            return text;
        }

        /** Whether a value belongs to it. */
        boolean contains(Quantity quantity) {
            BigDecimal value = quantity.value();
            return switch (this) {
                case ANY -> true;
                case POSITIVE -> value.signum() > 0;
                case NOT_NEGATIVE -> value.signum() >= 0;
                case SIZE, COUNT -> isWhole(value) && value.signum() > 0;
                case INDEX -> isWhole(value) && value.signum() >= 0;
            };
        }

        /** The largest value that a simulator can count to; empty where there is none. */
        Optional<BigDecimal> largest() {
            return switch (this) {
                case ANY, POSITIVE, NOT_NEGATIVE -> Optional.empty();
                case SIZE -> Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE));
                case COUNT, INDEX -> Optional.of(BigDecimal.valueOf(Long.MAX_VALUE));
            };
        }

        private static boolean isWhole(BigDecimal value) {
            return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        }
    }
}
