package org.tain.analysis.network;

import java.awt.Shape;
import java.awt.geom.Point2D;

import org.tain.analysis.run.NetworkFile.Projection;

/**
 * A routed projection.
 *
 * @param path from the border of the source to that of the target
 * @param end where it meets the target
 * @param angle the direction in which it arrives there, radians, 0 to the right, growing clockwise
 * @param label where its label belongs
 * @param placing on which side of that point
 */
public record Link(Projection projection, Shape path, Point2D end, double angle, Point2D label, Placing placing) {

    /** Where a label lies, seen from its point. */
    public enum Placing {
        LEFT, RIGHT, ABOVE, OVER
    }
}
