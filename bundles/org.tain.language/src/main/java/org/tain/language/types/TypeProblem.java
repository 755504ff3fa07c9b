package org.tain.language.types;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Something in an expression that does not fit.
 *
 * @param place the smallest part at fault
 * @param kind what is wrong
 * @param message one sentence for the user
 * @param data for a way out: of a mismatch the wanted unit where it is known, of a unit the symbol that is none and those
 * that it may have meant
 */
public record TypeProblem(EObject place, Kind kind, String message, List<String> data) {
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
