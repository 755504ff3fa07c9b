package org.tain.runtime.run;

/** Which Tain this is. */
public final class Tain {
    /** Its version, as {@code run.json} names it. */
    public static final String VERSION = "0.1.0";

    private Tain() {
    }
}
