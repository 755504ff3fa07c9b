package org.tain.compiler.ir;

/**
 * One statement of an event.
 *
 * @param target a state's name, or {@link #WEIGHT}
 * @param kind how it changes
 * @param value right-hand side; reads all values before the block
 * @param line line of the model
 */
public record Assignment(String target, Kind kind, Expr value, int line) {
    /** The target that stands for the synapse's weight. */
    public static final String WEIGHT = "weight of the synapse";

    /** {@code =}, {@code +=}, {@code -=}, {@code *=}. */
    public enum Kind {
        SET, ADD, SUBTRACT, MULTIPLY
    }
}
