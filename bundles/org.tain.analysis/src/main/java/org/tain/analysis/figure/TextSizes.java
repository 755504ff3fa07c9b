package org.tain.analysis.figure;

import org.tain.analysis.network.Sizes;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** The room that a network's texts take in the figures' type. */
record TextSizes(NetworkFile network, Typefaces typefaces) implements Sizes {
    private static final double LAYER_WIDTH = 196;
    private static final double POOL_WIDTH = 160;
    private static final double LEAST_HEIGHT = 66;
    private static final double PADDING = 36;

    @Override
    public Room box(Population population) {
        double width = population.isPool() ? POOL_WIDTH : LAYER_WIDTH;
        width = Math.max(width, PADDING + width(population.name(), Style.HEADING));
        for (String line : NetworkText.inBox(network, population)) {
            width = Math.max(width, PADDING + width(line, Style.NOTE));
        }
        return new Room(width, LEAST_HEIGHT);
    }

    @Override
    public Room block(Projection projection) {
        return LinkLabel.of(projection).block(typefaces);
    }

    @Override
    public Room line(Projection projection) {
        return LinkLabel.of(projection).line(typefaces);
    }

    @Override
    public Room stimulus(Stimulus stimulus) {
        double width = Math.max(width(stimulus.name(), Style.HEADING),
                width(NetworkText.shown(stimulus), Style.NOTE));
        return new Room(width, 38);
    }

    private double width(String text, Style style) {
        return typefaces.get(style.face()).width(text, style.size());
    }
}
