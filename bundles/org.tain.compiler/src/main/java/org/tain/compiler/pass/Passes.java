package org.tain.compiler.pass;

import org.tain.compiler.ir.Network;

/** The passes before Java is written, in their order. */
public final class Passes {
    private Passes() {
    }

    /** All of them. */
    public static Network all(Network network) {
        return new ResolveMirrors().apply(network);
    }
}
