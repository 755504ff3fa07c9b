package org.tain.analysis.network;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.tain.analysis.run.NetworkFile.Projection;

/**
 * A routed projection.
 *
 * @param path from the border of the source to that of the target
 * @param end where it meets the target
 * @param angle the direction in which it arrives there, radians, 0 to the right, growing clockwise
 * @param label the room for its label
 * @param placing where that lies
 */
public record Link(Projection projection, Shape path, Point2D end, double angle, Rectangle2D label, Placing placing) {

    /** The same elsewhere. */
    Link moved(double dx, double dy) {
        AffineTransform moving = AffineTransform.getTranslateInstance(dx, dy);
        return new Link(projection, moving.createTransformedShape(path), moving.transform(end, null), angle,
                new Rectangle2D.Double(label.getX() + dx, label.getY() + dy, label.getWidth(), label.getHeight()),
                placing);
    }

    /** Where a label lies, seen from its line. */
    public enum Placing {
        /** On the left, its lines ending there. */
        LEFT,
        /** On the right, its lines beginning there. */
        RIGHT,
        /** Above, in one line. */
        ABOVE
    }
}
