package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tain.analysis.measure.Filters;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.analysis.run.Samples;

/** The pictures of the first samples. */
final class Pictures {
    private Pictures() {
    }

    /** The signed stimuli of at most so many samples. */
    static List<Tile> stimuli(Samples samples, int most) {
        int rows = samples.pixels().shape()[1];
        int columns = samples.pixels().shape()[2];
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < Math.min(most, samples.size()); i++) {
            tiles.add(new Tile(rows, columns, samples.pixels().row(i)));
        }
        return tiles;
    }

    /** Spike counts of the image layer, [samples, n], as pictures of at most so many samples. */
    static List<Tile> of(HdfArray counts, Stimulus stimulus, int most) {
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < Math.min(most, counts.rows()); i++) {
            tiles.add(Filters.picture(counts.row(i), stimulus));
        }
        return tiles;
    }

    /** Spike counts of the image layer, [n], as a picture. */
    static Tile of(int[] counts, Stimulus stimulus) {
        return Filters.picture(Arrays.stream(counts).asDoubleStream().toArray(), stimulus);
    }
}
