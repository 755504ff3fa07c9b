package org.tain.eclipse.model;

/**
 * A part of the network that its model's text declares.
 *
 * @param kind {@code population}, {@code projection}, {@code pair}, {@code stimulus}, or {@code learning} for the
 *            rule that a projection learns by, which has the projection's name
 * @param name as in {@code network.json}
 */
public record NetworkPart(String kind, String name) {
}
