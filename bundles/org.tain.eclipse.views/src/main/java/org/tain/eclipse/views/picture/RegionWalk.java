package org.tain.eclipse.views.picture;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.paint.Region;

/** Finds the region that lies next in a direction, for the arrow keys. */
final class RegionWalk {
    /** What lies aside counts so much more than what lies ahead. */
    private static final double ASIDE = 2;

    private RegionWalk() {
    }

    /**
     * The nearest region in a direction; the first of all where none is given.
     *
     * @param dx, dy one of them -1 or 1, the other 0
     */
    static Optional<Region> next(List<Region> regions, Optional<Region> from, int dx, int dy) {
        if (from.isEmpty()) {
            return regions.stream().findFirst();
        }
        Rectangle2D here = from.get().shape().getBounds2D();
        Region nearest = null;
        double least = Double.MAX_VALUE;
        for (Region region : regions) {
            Rectangle2D there = region.shape().getBounds2D();
            double x = there.getCenterX() - here.getCenterX();
            double y = there.getCenterY() - here.getCenterY();
            double ahead = dx * x + dy * y;
            double aside = Math.abs(dy * x) + Math.abs(dx * y);
            double distance = ahead + ASIDE * aside;
            if (ahead > 0.5 && ahead >= aside / ASIDE && distance < least) {
                nearest = region;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
