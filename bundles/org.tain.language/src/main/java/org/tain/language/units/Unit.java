package org.tain.language.units;

import java.math.BigDecimal;

/**
 * A unit as the user writes it.
 *
 * @param text as written, {@code mV/ms}
 * @param dimension what it measures
 * @param factor how many coherent base units (ms, mV, nA and what they make) it is; a power of ten
 */
public record Unit(String text, Dimension dimension, BigDecimal factor) {
    /** Of a pure number. */
    public static final Unit ONE = new Unit("1", Dimension.NONE, BigDecimal.ONE);
}
