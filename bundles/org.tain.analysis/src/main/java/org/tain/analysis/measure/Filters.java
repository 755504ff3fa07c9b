package org.tain.analysis.measure;

import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** Pictures of what neurons of an image layer stand for: of two channels ON minus OFF, of one the values themselves. */
public final class Filters {
    private static final int BLOCK = 16;

    private Filters() {
    }

    /**
     * The forward filter of every neuron of a code layer.
     *
     * @param weights [input, code]
     */
    public static List<Tile> forward(HdfArray weights, Stimulus stimulus) {
        List<Tile> filters = new ArrayList<>();
        // in blocks of neighbours, whose weights share lines of memory
        for (int from = 0; from < weights.columns(); from += BLOCK) {
            double[][] columns = new double[Math.min(BLOCK, weights.columns() - from)][weights.rows()];
            for (int input = 0; input < weights.rows(); input++) {
                int at = input * weights.columns() + from;
                for (int unit = 0; unit < columns.length; unit++) {
                    columns[unit][input] = weights.values()[at + unit];
                }
            }
            for (double[] column : columns) {
                filters.add(picture(column, stimulus));
            }
        }
        return filters;
    }

    /**
     * The backward filter of every neuron of a code layer.
     *
     * @param weights [code, input]
     */
    public static List<Tile> backward(HdfArray weights, Stimulus stimulus) {
        List<Tile> filters = new ArrayList<>();
        for (int unit = 0; unit < weights.rows(); unit++) {
            filters.add(picture(weights.row(unit), stimulus));
        }
        return filters;
    }

    /** The picture of values of an image layer, [channels * rows * columns]. */
    public static Tile picture(double[] values, Stimulus stimulus) {
        double[] pixels = new double[stimulus.pixels()];
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = stimulus.channels() == 2 ? values[p] - values[pixels.length + p] : values[p];
        }
        return new Tile(stimulus.rows(), stimulus.columns(), pixels);
    }
}
