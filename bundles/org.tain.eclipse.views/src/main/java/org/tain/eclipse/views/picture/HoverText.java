package org.tain.eclipse.views.picture;

import java.awt.geom.Point2D;
import java.util.Optional;

import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;

/** What is said about the place under the pointer, and read out for the region that the keyboard is at. */
@FunctionalInterface
public interface HoverText {

    /**
     * A few words or lines; quick, it is asked on the UI thread.
     *
     * @param at the place, in the figure's pixels
     * @return empty where there is nothing to say
     */
    Optional<String> at(Painted painted, Optional<Region> region, Point2D at);
}
