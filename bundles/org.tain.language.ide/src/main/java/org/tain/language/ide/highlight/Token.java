package org.tain.language.ide.highlight;

import java.util.EnumSet;
import java.util.Set;

/**
 * A piece of text on one line.
 *
 * @param offset where it begins
 * @param length its length, above 0
 * @param kind what it is
 * @param traits the bits of what else is true of it
 */
public record Token(int offset, int length, Kind kind, int traits) {

    /** What else is true of it. */
    public Set<Trait> traitSet() {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if ((traits & trait.bit()) != 0) {
                all.add(trait);
            }
        }
        return all;
    }
}
