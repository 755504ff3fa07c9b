package org.tain.language.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How a time relates to the step, decided in decimals: 0.3 ms is exactly three steps of 0.1 ms.
 *
 * @param time the time
 * @param step the step, in the same unit, above 0
 * @param whole how many whole steps fit (towards minus infinity)
 * @param isMultiple whether nothing remains
 */
public record StepMultiples(BigDecimal time, BigDecimal step, BigInteger whole, boolean isMultiple) {

    /** Divides; {@code step} must be above 0. */
    public static StepMultiples of(BigDecimal time, BigDecimal step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("a step of " + step + " is not above 0");
        }
        BigInteger whole = time.divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        return new StepMultiples(time, step, whole, step.multiply(new BigDecimal(whole)).compareTo(time) == 0);
    }

    /** Number of steps of a time that is a multiple. */
    public int steps() {
        if (!isMultiple) {
            throw new IllegalStateException(time + " is no multiple of " + step);
        }
        return whole.intValueExact();
    }

    /** The largest multiple that is not above the time. */
    public BigDecimal below() {
        return step.multiply(new BigDecimal(whole));
    }

    /** The smallest multiple above {@link #below}. */
    public BigDecimal above() {
        return below().add(step);
    }
}
