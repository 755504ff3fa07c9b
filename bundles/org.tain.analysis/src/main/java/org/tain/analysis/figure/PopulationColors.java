package org.tain.analysis.figure;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

import org.tain.analysis.paint.Palette;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Population;

/** One colour for each population of a network, the same in every figure. */
public final class PopulationColors {
    private final Map<String, Color> colors = new LinkedHashMap<>();

    /** The colours of the populations of a network. */
    public PopulationColors(NetworkFile network) {
        int layers = 0;
        int pools = 0;
        for (Population population : network.populations()) {
            Color color = population.isSource()
                    ? Palette.GREY
                    : population.isPool() ? Palette.pool(pools++) : Palette.layer(layers++);
            colors.put(population.name(), color);
        }
    }

    /** The colour of a population; ink for an unknown one. */
    public Color of(String population) {
        return colors.getOrDefault(population, Palette.INK);
    }
}
