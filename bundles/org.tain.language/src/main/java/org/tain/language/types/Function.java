package org.tain.language.types;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The functions that an expression can call. */
public enum Function {
    /** e to the power of a pure number. */
    EXP(1),
    /** Natural logarithm of a pure number. */
    LOG(1),
    /** Square root. */
    SQRT(1),
    /** Absolute value. */
    ABS(1),
    /** The smaller of two. */
    MIN(2),
    /** The larger of two. */
    MAX(2),
    /** Drawn evenly from the first argument, included, to the second, excluded; only as the weight of a projection. */
    UNIFORM(2);

    private final int arguments;

    Function(int arguments) {
        this.arguments = arguments;
    }

    /** How many arguments it takes. */
    public int arguments() {
        return arguments;
    }

    /** As it is written. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The function of this name. */
    public static Optional<Function> find(String name) {
        return Arrays.stream(values()).filter(function -> function.text().equals(name)).findFirst();
    }
}
