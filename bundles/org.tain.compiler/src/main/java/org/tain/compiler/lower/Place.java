package org.tain.compiler.lower;

/**
 * Where the text declares a part of the network.
 *
 * @param kind {@code population}, {@code projection}, {@code pair}, {@code stimulus}, or {@code learning} for the
 *            rule that a projection learns by, which has the projection's name
 * @param name as in {@code network.json}
 * @param offset, length of the declaration, in characters of the text
 * @param nameOffset, nameLength of its name in the text; of the whole declaration where the text does not name it
 */
public record Place(String kind, String name, int offset, int length, int nameOffset, int nameLength) {
}
