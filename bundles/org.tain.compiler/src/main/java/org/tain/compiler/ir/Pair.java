package org.tain.compiler.ir;

/** Two projections that learn together; {@code mirrored} as declared. */
public record Pair(String name, String forward, String backward, boolean mirrored, int line) {
}
