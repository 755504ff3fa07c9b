package org.tain.language.types;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in an expression that does not fit.
 *
 * @param place the smallest part at fault
 * @param kind what is wrong
 * @param message one sentence for the user
 */
public record TypeProblem(EObject place, Kind kind, String message) {
    /** What can be wrong. */
    public enum Kind {
        /** Dimensions that do not go together. */
        MISMATCH,
        /** A unit that does not exist. */
        UNIT,
        /** A function that does not exist, or with another number of arguments. */
        FUNCTION,
        /** A name that means nothing here. */
        NAME
    }
}
