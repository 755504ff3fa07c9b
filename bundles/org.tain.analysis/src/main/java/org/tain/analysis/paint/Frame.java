package org.tain.analysis.paint;

import java.awt.geom.Point2D;

/**
 * The part of a figure that an image shows.
 *
 * @param width, height of the image, in dots
 * @param scale dots for each pixel of the figure
 * @param left, top the place in the image, in dots, of the figure's upper left corner
 */
public record Frame(int width, int height, double scale, double left, double top) {

    /** The place in the figure that a dot of the image shows. */
    public Point2D figurePoint(double x, double y) {
        return new Point2D.Double((x - left) / scale, (y - top) / scale);
    }

    /** The dot of the image that shows a place in the figure. */
    public Point2D dot(double x, double y) {
        return new Point2D.Double(left + x * scale, top + y * scale);
    }
}
