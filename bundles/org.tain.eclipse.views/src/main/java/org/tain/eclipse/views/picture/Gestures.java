package org.tain.eclipse.views.picture;

import java.awt.geom.Point2D;

import org.tain.analysis.paint.Painted;

/** What zooming and panning mean where they shall not enlarge and move the figure as a whole, such as for axes. */
public interface Gestures {

    /**
     * Zoom by a factor around a place.
     *
     * @param at in the figure's pixels
     * @return whether this is done; the canvas enlarges the figure otherwise
     */
    boolean zoom(Painted painted, double factor, Point2D at);

    /**
     * Move what is shown.
     *
     * @param dx, dy in the figure's pixels, positive to the right and downwards
     * @return whether this is done; the canvas moves the figure otherwise
     */
    boolean pan(Painted painted, double dx, double dy);

    /** Show everything again. */
    void fit();
}
