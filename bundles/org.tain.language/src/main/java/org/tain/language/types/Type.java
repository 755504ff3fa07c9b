package org.tain.language.types;

import org.tain.language.units.Dimension;

/**
 * What an expression is: a quantity of some dimension, a truth value, or anything (a bare 0, or what cannot be known
 * because something else is wrong).
 *
 * @param kind which of the three
 * @param dimension of a quantity, else null
 */
public record Type(Kind kind, Dimension dimension) {
    /** Fits everywhere. */
    public static final Type ANY = new Type(Kind.ANY, null);
    /** Of a comparison. */
    public static final Type TRUTH = new Type(Kind.TRUTH, null);
    /** Of a pure number. */
    public static final Type NUMBER = quantity(Dimension.NONE);

    /** The three kinds. */
    public enum Kind {
        /** A number with a dimension. */
        QUANTITY,
        /** True or false. */
        TRUTH,
        /** Not known, or fitting everywhere. */
        ANY
    }

    /** Of a quantity. */
    public static Type quantity(Dimension dimension) {
        return new Type(Kind.QUANTITY, dimension);
    }

    /** Whether it is a quantity of known dimension. */
    public boolean isQuantity() {
        return kind == Kind.QUANTITY;
    }

    /** Whether both may stand for the same thing. */
    public boolean fits(Type other) {
        return kind == Kind.ANY || other.kind == Kind.ANY || equals(other);
    }

    /** For sentences. */
    public String describe() {
        return switch (kind) {
            case QUANTITY -> dimension.describe();
            case TRUTH -> "true or false";
            case ANY -> "anything";
        };
    }
}
