package org.tain.analysis.paint;

import java.awt.Shape;

/**
 * A part of a painted figure that stands for something, for pointing at it.
 *
 * @param shape where it is, in the figure's own pixels
 * @param kind what it is, such as {@code unit}, {@code sample}, {@code population}, {@code projection}
 * @param name its name in the network or the table
 * @param index which one of that name, or -1
 */
public record Region(Shape shape, String kind, String name, int index) {
}
