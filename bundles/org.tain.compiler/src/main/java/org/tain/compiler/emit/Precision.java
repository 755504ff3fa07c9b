package org.tain.compiler.emit;

/** The arithmetic of a generated class. */
public enum Precision {
    /** {@code float}. */
    SINGLE("float", "Float"),
    /** {@code double}. */
    DOUBLE("double", "Double");

    private final String type;
    private final String box;

    Precision(String type, String box) {
        this.type = type;
        this.box = box;
    }

    /** The Java type of states, weights and constants. */
    public String type() {
        return type;
    }

    /** The class with that type's static methods, such as {@code Float}. */
    public String box() {
        return box;
    }

    /** The shortest literal of the nearest value: {@code 15f}, {@code 0.3}; doubles always show a point or an exponent. */
    public String literal(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            String name = Double.isNaN(value) ? "NaN" : value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
            return box + "." + name;
        }
        if (this == DOUBLE) {
            return Double.toString(value);
        }
        float nearest = (float) value;
        if (Float.isInfinite(nearest)) {
            return box + (nearest > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
        }
        String text = Float.toString(nearest);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "f";
    }

    /** A double expression narrowed to this type; {@code text} must bind as tightly as a method call or stand in parentheses. */
    public String narrow(String text) {
        return this == SINGLE ? "(float) " + text : text;
    }
}
