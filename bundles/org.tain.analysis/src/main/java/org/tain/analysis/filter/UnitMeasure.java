package org.tain.analysis.filter;

import org.tain.analysis.paint.Numbers;

/**
 * A number for each neuron of a layer.
 *
 * @param name a word, as conditions use it, such as {@code norm_W}
 * @param title what it is, a few words
 * @param unit its unit, {@code 1} for a pure number
 * @param values [neurons]; NaN where there is none
 */
public record UnitMeasure(String name, String title, String unit, double[] values) {
    private static final int DIGITS = 4;

    /** Its value at a neuron with its unit. */
    public String text(int neuron) {
        String number = Numbers.significant(values[neuron], DIGITS);
        return unit.isBlank() || unit.equals("1") ? number : number + " " + unit;
    }
}
