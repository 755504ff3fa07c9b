package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tain.analysis.measure.Filters;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.runtime.record.Samples;

/** The pictures of the first samples. */
final class Pictures {
    private Pictures() {
    }

    /** The signed stimuli of at most so many samples. */
    static List<Tile> stimuli(Samples samples, int most) {
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < Math.min(most, samples.count()); i++) {
            tiles.add(Tile.of(samples.shape().rows(), samples.shape().columns(), samples.pixels(),
                    i * samples.shape().pixels()));
        }
        return tiles;
    }

    /** The late spike counts of the image layer as pictures of at most so many samples. */
    static List<Tile> reconstructions(Samples samples, Stimulus stimulus, int most) {
        int size = samples.shape().size();
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < Math.min(most, samples.count()); i++) {
            tiles.add(of(Arrays.copyOfRange(samples.late(), i * size, (i + 1) * size), stimulus));
        }
        return tiles;
    }

    /** Spike counts of the image layer, [n], as a picture. */
    static Tile of(int[] counts, Stimulus stimulus) {
        return Filters.picture(Arrays.stream(counts).asDoubleStream().toArray(), stimulus);
    }
}
