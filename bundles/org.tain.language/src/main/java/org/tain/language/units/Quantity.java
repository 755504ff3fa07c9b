package org.tain.language.units;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact value with its dimension.
 *
 * @param value in the coherent base units ms, mV, nA and what they make (MOhm, uS, nF, kHz, pC)
 * @param dimension what it measures
 */
public record Quantity(BigDecimal value, Dimension dimension) {

    /** A pure number. */
    public static Quantity number(long value) {
        return new Quantity(BigDecimal.valueOf(value), Dimension.NONE);
    }

    /** A number of a unit, {@code of("2.5", mV)}. */
    public static Quantity of(String number, Unit unit) {
        return new Quantity(new BigDecimal(number).multiply(unit.factor()), unit.dimension());
    }

    /** The value counted in a unit of the same dimension. */
    public BigDecimal in(Unit unit) {
        if (!unit.dimension().equals(dimension)) {
            throw new IllegalArgumentException("a quantity " + dimension.describe() + " cannot be counted in " + unit.text());
        }
        return value.divide(unit.factor(), MathContext.DECIMAL128);
    }

    /** The nearest double of the value in base units. */
    public double doubleValue() {
        return value.doubleValue();
    }

    /** {@code 0.25 ms}, {@code 3}: in base units, without trailing zeros. */
    public String text() {
        return plain(value) + (dimension.isNone() ? "" : " " + dimension.unit());
    }

    /** A decimal without trailing zeros and, unless very long, without an exponent. */
    public static String plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean readable = shortest.scale() < 10 && shortest.scale() > -10;
        return readable ? shortest.toPlainString() : shortest.toString();
    }
}
