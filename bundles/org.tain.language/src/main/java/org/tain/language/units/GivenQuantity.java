package org.tain.language.units;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity given outside a model, such as {@code 0.1mV} or {@code -10 mV} on the command line.
 *
 * @param number as written, without the unit
 * @param unit as written; {@link Unit#ONE} where none was
 */
public record GivenQuantity(String number, Unit unit) {
    private static final Pattern TEXT = Pattern.compile("\\s*([+-]?\\s*[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)\\s*(\\S.*)?");

    /**
     * Reads {@code 0.1mV}, {@code 0.1 mV}, {@code -10 mV}, {@code 3}, {@code 20 mV/ms}.
     *
     * @throws UnitException when it is no number with a unit
     */
    public static GivenQuantity parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new UnitException("'" + text + "' is no quantity; write a number with its unit, such as 0.1 mV");
        }
        String unit = matcher.group(2);
        return new GivenQuantity(matcher.group(1).replaceAll("\\s", ""), unit == null ? Unit.ONE : Units.parse(unit.strip()));
    }

    /** In base units. */
    public Quantity quantity() {
        return Quantity.of(number, unit);
    }

    /** As a person would write it: {@code -10 mV}. */
    public String text() {
        return unit.equals(Unit.ONE) ? number : number + " " + unit.text();
    }
}
