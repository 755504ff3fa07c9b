package org.tain.compiler.interpret;

/** Generated code and interpreter have other spikes in a step. */
public final class OtherSpikes extends AssertionError {
    private static final long serialVersionUID = 1;

    OtherSpikes(String where, Object expected, Object actual) {
        super(where + " expected " + expected + " but was " + actual);
    }
}
