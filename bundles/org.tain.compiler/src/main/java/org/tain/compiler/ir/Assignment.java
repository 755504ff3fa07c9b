package org.tain.compiler.ir;

/**
 * One statement of an event.
 *
 * @param target a state's name, or {@link #WEIGHT}
 * @param kind how it changes
 * @param value right-hand side; the statements of a block are done in the order written
 * @param line line of the model
 */
public record Assignment(String target, Kind kind, Expr value, int line) {
    /** The target that stands for the synapse's weight. */
    public static final String WEIGHT = "the weight";

    /** {@code =}, {@code +=}, {@code -=}, {@code *=}. */
    public enum Kind {
        SET, ADD, SUBTRACT, MULTIPLY
    }
}
