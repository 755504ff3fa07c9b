package org.tain.language.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Exponents of what quantities are made of. The weight of a synapse is a dimension of its own inside synapses and
 * rules, which do not know yet what they are used for; {@link #withWeight} puts the real one in its place.
 *
 * @param time exponent of the time
 * @param voltage exponent of the voltage
 * @param current exponent of the current
 * @param weight exponent of the still unknown dimension of the weight
 */
public record Dimension(int time, int voltage, int current, int weight) {
    /** A pure number. */
    public static final Dimension NONE = new Dimension(0, 0, 0, 0);
    /** ms. */
    public static final Dimension TIME = new Dimension(1, 0, 0, 0);
    /** mV. */
    public static final Dimension VOLTAGE = new Dimension(0, 1, 0, 0);
    /** nA. */
    public static final Dimension CURRENT = new Dimension(0, 0, 1, 0);
    /** Whatever the weight of the synapse turns out to be. */
    public static final Dimension WEIGHT = new Dimension(0, 0, 0, 1);

    private static final Map<Dimension, String> NAMES = Map.of(NONE, "a pure number", TIME, "a time", VOLTAGE, "a voltage",
            CURRENT, "a current", VOLTAGE.over(CURRENT), "a resistance", CURRENT.over(VOLTAGE), "a conductance",
            CURRENT.times(TIME), "a charge", CURRENT.times(TIME).over(VOLTAGE), "a capacitance", NONE.over(TIME), "a rate",
            WEIGHT, "a weight");
    private static final Map<Dimension, String> UNITS = Map.of(VOLTAGE.over(CURRENT), "MOhm", CURRENT.over(VOLTAGE), "uS",
            CURRENT.times(TIME), "pC", CURRENT.times(TIME).over(VOLTAGE), "nF", NONE.over(TIME), "kHz", NONE, "1");

    /** Of the product. */
    public Dimension times(Dimension other) {
        return new Dimension(time + other.time, voltage + other.voltage, current + other.current, weight + other.weight);
    }

    /** Of the quotient. */
    public Dimension over(Dimension other) {
        return times(other.power(-1));
    }

    /** Of the power. */
    public Dimension power(int exponent) {
        return new Dimension(time * exponent, voltage * exponent, current * exponent, weight * exponent);
    }

    /** Whether a root of this degree exists. */
    public boolean hasRoot(int degree) {
        return time % degree == 0 && voltage % degree == 0 && current % degree == 0 && weight % degree == 0;
    }

    /** Of the root; every exponent must be divisible by the degree. */
    public Dimension root(int degree) {
        if (!hasRoot(degree)) {
            throw new IllegalArgumentException("no root of degree " + degree + " of " + unit());
        }
        return new Dimension(time / degree, voltage / degree, current / degree, weight / degree);
    }

    /** The same with {@code real} in place of the weight. */
    public Dimension withWeight(Dimension real) {
        return new Dimension(time, voltage, current, 0).times(real.power(weight));
    }

    /** Whether it is a pure number. */
    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * The coherent unit that values of this dimension are kept in: {@code ms}, {@code mV/ms}, {@code MOhm}, {@code 1}.
     */
    public String unit() {
        String known = UNITS.get(this);
        if (known != null) {
            return known;
        }
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        place("weight", weight, above, below);
        place("mV", voltage, above, below);
        place("nA", current, above, below);
        place("ms", time, above, below);
        String numerator = above.isEmpty() ? "1" : String.join("*", above);
        return below.isEmpty() ? numerator : numerator + "/" + String.join("/", below);
    }

    private static void place(String unit, int exponent, List<String> above, List<String> below) {
        if (exponent != 0) {
            int size = Math.abs(exponent);
            (exponent > 0 ? above : below).add(size == 1 ? unit : unit + "^" + size);
        }
    }

    /** For sentences: {@code a voltage (mV)}, {@code a pure number}, {@code in mV/ms}. */
    public String describe() {
        String name = NAMES.get(this);
        if (name == null) {
            return "in " + unit();
        }
        return isNone() || equals(WEIGHT) ? name : name + " (" + unit() + ")";
    }
}
