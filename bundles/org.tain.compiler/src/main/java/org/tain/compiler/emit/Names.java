package org.tain.compiler.emit;

import java.util.HashSet;
import java.util.Set;

/** The identifiers of one scope of the generated class: each wish gets a legal name that no one else has. */
public final class Names {
    private final Names outer;
    private final Set<String> taken = new HashSet<>();

    /** An empty scope. */
    public Names() {
        this(null);
    }

    private Names(Names outer) {
        this.outer = outer;
    }

    /** A scope within this one: its names clash neither with each other nor with those taken here so far. */
    public Names inner() {
        return new Names(this);
    }

    /** Takes a name that must be exactly this, such as a method of an interface. */
    public void reserve(String name) {
        taken.add(name);
    }

    /** Takes the name nearest to the wish: illegal characters become {@code _}, a clash gets a trailing {@code _}. */
    public String take(String wish) {
        String name = JavaText.identifier(wish);
        while (isTaken(name)) {
            name += "_";
        }
        taken.add(name);
        return name;
    }

    private boolean isTaken(String name) {
        return taken.contains(name) || outer != null && outer.isTaken(name);
    }
}
