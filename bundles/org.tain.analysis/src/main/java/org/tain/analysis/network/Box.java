package org.tain.analysis.network;

import java.awt.geom.Rectangle2D;

import org.tain.analysis.run.NetworkFile.Population;

/**
 * A placed population; y grows downwards.
 *
 * @param beside whether it stands beside the population that it inhibits
 * @param x, y its centre
 */
public record Box(Population population, boolean beside, double x, double y, double width, double height) {

    /** Its rectangle. */
    public Rectangle2D bounds() {
        return new Rectangle2D.Double(left(), top(), width, height);
    }

    /** Its left edge. */
    public double left() {
        return x - width / 2;
    }

    /** Its right edge. */
    public double right() {
        return x + width / 2;
    }

    /** Its upper edge. */
    public double top() {
        return y - height / 2;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height / 2;
    }

    /** The same elsewhere. */
    Box moved(double dx, double dy) {
        return new Box(population, beside, x + dx, y + dy, width, height);
    }
}
