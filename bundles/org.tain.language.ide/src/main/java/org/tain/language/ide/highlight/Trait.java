package org.tain.language.ide.highlight;

import java.util.Arrays;
import java.util.List;

/** What else is true of a piece of text; the order is that of the legend. */
public enum Trait {
    /** A name where it is declared. */
    DECLARATION("declaration"),
    /** A name of the standard library. */
    DEFAULT_LIBRARY("defaultLibrary"),
    /** A name whose value is changed or set here. */
    MODIFICATION("modification"),
    /** A comment that documents a declaration. */
    DOCUMENTATION("documentation");

    private final String text;

    Trait(String text) {
        this.text = text;
    }

    /** As the protocol calls it. */
    public String text() {
        return text;
    }

    /** The legend. */
    public static List<String> legend() {
        return Arrays.stream(values()).map(Trait::text).toList();
    }

    /** Its bit in the number that says which of them are true. */
    int bit() {
        return 1 << ordinal();
    }
}
