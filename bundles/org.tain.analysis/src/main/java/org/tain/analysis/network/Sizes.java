package org.tain.analysis.network;

import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** How much room the painter's texts need. */
public interface Sizes {

    /** The box of a population. */
    Room box(Population population);

    /** What is written beside a projection, in several lines. */
    Room block(Projection projection);

    /** What is written above a projection, in one line. */
    Room line(Projection projection);

    /** What is written of the stimulus. */
    Room stimulus(Stimulus stimulus);

    /** A width and a height, in pixels. */
    record Room(double width, double height) {
    }
}
