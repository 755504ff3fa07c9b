package org.tain.analysis.reconstruction;

import java.awt.geom.Point2D;
import java.util.Optional;

import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Region;

/** A figure of samples: every picture of it is a region that can be asked what it shows. */
public interface SampleSheet extends Figure {
    /** The kind of the regions that show what was seen. */
    String STIMULUS = "stimulus";
    /** The kind of the regions that show what came back. */
    String RECONSTRUCTION = "reconstruction";
    /** The kind of the regions that show the first answer minus what came back. */
    String DIFFERENCE = "difference";

    /** The sample that a region shows. */
    Optional<Sample> sample(Region region);

    /** What is at a place of a picture: which sample, its numbers, and the pixel. */
    default Optional<String> told(Region region, Point2D at) {
        return sample(region).map(sample -> SampleText.of(sample, region, at));
    }
}
