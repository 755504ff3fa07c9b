package org.tain.analysis.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.MetricsTable;

/**
 * How the measures of one run went so far.
 *
 * @param run the name of the run
 * @param presentations how many the run is to show
 * @param target the rate that the code is held at, spikes per neuron and presentation, or NaN
 * @param series the measures by the names of {@code metrics.csv}
 */
public record Course(String run, long presentations, double target, Map<String, Series> series) {
    private static final String SYMMETRY = "corr_WQ";

    /**
     * One measure.
     *
     * @param at [blocks] presentations done at the end of each block, ascending
     * @param values [blocks]
     */
    public record Series(double[] at, double[] values) {

        /** The block whose end is nearest to a number of presentations; there must be one. */
        public int nearest(double presentation) {
            int found = Arrays.binarySearch(at, presentation);
            int after = Math.clamp(found < 0 ? -found - 1 : found, 0, at.length - 1);
            boolean earlier = after > 0 && presentation - at[after - 1] < at[after] - presentation;
            return earlier ? after - 1 : after;
        }
    }

    /** The blocks that {@code metrics.csv} has by now. */
    public static Course of(RunFolder run) {
        return of(run, run.metrics());
    }

    /** The blocks of a table of measures of the run. */
    public static Course of(RunFolder run, MetricsTable metrics) {
        Map<String, Series> series = new LinkedHashMap<>();
        double[] at = metrics.column(MetricsTable.PRESENTATION);
        for (String column : metrics.columns()) {
            series.put(column, new Series(at, metrics.column(column)));
        }
        return new Course(run.path().getFileName().toString(), run.run().presentations(), target(run), series);
    }

    private static double target(RunFolder run) {
        var measures = run.network().measures();
        return measures == null || measures.targetSpikes() == null ? Double.NaN : measures.targetSpikes();
    }

    /** The same with the symmetry of weights that were recorded before the end of the first block. */
    public Course withEarlier(SortedMap<Long, Double> symmetry) {
        Series known = series.get(SYMMETRY);
        if (known == null) {
            return this;
        }
        SortedMap<Double, Double> all = new TreeMap<>();
        symmetry.forEach((at, value) -> all.put((double) at, value));
        for (int i = 0; i < known.at().length; i++) {
            all.put(known.at()[i], known.values()[i]);
        }
        Map<String, Series> longer = new LinkedHashMap<>(series);
        longer.put(SYMMETRY, new Series(all.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                all.values().stream().mapToDouble(Double::doubleValue).toArray()));
        return new Course(run, presentations, target, longer);
    }

    /** The measures that it has. */
    public Set<String> columns() {
        return series.keySet();
    }

    /** The presentations done at the end of the last block, 0 without one. */
    public double last() {
        return series.values().stream().filter(s -> s.at().length > 0).mapToDouble(s -> s.at()[s.at().length - 1]).max()
                .orElse(0);
    }

    /** The presentations done at the end of the first block, 1 without one. */
    public double first() {
        return series.values().stream().flatMapToDouble(s -> Arrays.stream(s.at())).filter(at -> at > 0)
                .min().orElse(1);
    }
}
