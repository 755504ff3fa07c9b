package org.tain.analysis.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

import org.tain.analysis.figure.Roles;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.Samples;

/** Gathers what a run knows of each neuron of a layer at a recorded point. */
final class UnitMeasures {
    private static final int BLOCK = 32;
    /** What a variance may differ from 0 only because numbers are rounded, as a share of the squares. */
    private static final double ROUNDING = 1e-12;
    private final RunFolder run;
    private final Roles roles;
    private final long point;
    private final List<UnitMeasure> found = new ArrayList<>();

    UnitMeasures(RunFolder run, Roles roles, long point) {
        this.run = run;
        this.roles = roles;
        this.point = point;
    }

    /**
     * All of them.
     *
     * @param forward [input, code]
     * @param backward [code, input], or null
     * @param layer other arrays of the layer by their paths; those of one number for each neuron count
     */
    List<UnitMeasure> of(HdfArray forward, HdfArray backward, Map<String, HdfArray> layer) {
        int units = forward.columns();
        found.add(new UnitMeasure("index", "index", "", IntStream.range(0, units).asDoubleStream().toArray()));
        activity(units);
        weights(forward, backward);
        layer.forEach((path, array) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            add(name, name.equals("scale") ? "scaling factor" : name, array, units);
        });
        SortedMap<String, HdfArray> results = run.results(roles.code(), point);
        results.forEach((name, array) -> add(name, name, array, units));
        return found;
    }

    private void add(String name, String title, HdfArray array, int units) {
        if (array.shape().length == 1 && array.rows() == units) {
            double[] values = new double[units];
            for (int i = 0; i < units; i++) {
                values[i] = array.values()[i];
            }
            found.add(new UnitMeasure(name, title, array.unit(), values));
        }
    }

    /** Spikes per presentation, over the fixed samples of the same point. */
    private void activity(int units) {
        boolean measured = run.network().measures() != null && roles.code().equals(run.network().measures().code());
        if (!measured || !run.samplePoints().contains(point)) {
            return;
        }
        Samples samples = run.samples(point);
        if (samples.codeSize() != units || samples.count() == 0) {
            return;
        }
        double[] spikes = new double[units];
        for (int i = 0; i < samples.code().length; i++) {
            spikes[i % units] += (double) samples.code()[i] / samples.count();
        }
        found.add(new UnitMeasure("spikes", "spikes per presentation", "", spikes));
    }

    /** Euclidean norms, and Pearson's correlation of the weights to a neuron and back from it. */
    private void weights(HdfArray forward, HdfArray backward) {
        Moments to = Moments.ofColumns(forward);
        found.add(norm(roles.forward(), forward, to));
        if (backward == null) {
            return;
        }
        Moments back = Moments.ofRows(backward);
        found.add(norm(roles.backward(), backward, back));
        double[] products = products(forward, backward);
        double[] symmetry = new double[products.length];
        int n = forward.rows();
        for (int unit = 0; unit < symmetry.length; unit++) {
            double covariance = products[unit] - to.sums[unit] * back.sums[unit] / n;
            double variances = to.variance(unit, n) * back.variance(unit, n);
            symmetry[unit] = variances > 0 ? covariance / Math.sqrt(variances) : Double.NaN;
        }
        String title = "correlation of " + roles.forward() + " and " + roles.backward();
        found.add(new UnitMeasure("symmetry", title, "", symmetry));
    }

    private static UnitMeasure norm(String projection, HdfArray weights, Moments moments) {
        double[] norms = Arrays.stream(moments.squares).map(Math::sqrt).toArray();
        return new UnitMeasure("norm_" + projection, "norm of " + projection, weights.unit(), norms);
    }

    /** For each neuron the sum of its weights and that of their squares. */
    private record Moments(double[] sums, double[] squares) {
        static Moments ofColumns(HdfArray weights) {
            Moments moments = new Moments(new double[weights.columns()], new double[weights.columns()]);
            float[] values = weights.values();
            for (int from = 0; from < values.length; from += weights.columns()) {
                for (int unit = 0; unit < moments.sums.length; unit++) {
                    double weight = values[from + unit];
                    moments.sums[unit] += weight;
                    moments.squares[unit] += weight * weight;
                }
            }
            return moments;
        }

        static Moments ofRows(HdfArray weights) {
            Moments moments = new Moments(new double[weights.rows()], new double[weights.rows()]);
            float[] values = weights.values();
            for (int unit = 0; unit < moments.sums.length; unit++) {
                double sum = 0;
                double square = 0;
                for (int k = unit * weights.columns(); k < (unit + 1) * weights.columns(); k++) {
                    double weight = values[k];
                    sum += weight;
                    square += weight * weight;
                }
                moments.sums[unit] = sum;
                moments.squares[unit] = square;
            }
            return moments;
        }

        /** The sum of the squared deviations from the mean of n weights. */
        double variance(int unit, int n) {
            double variance = squares[unit] - sums[unit] * sums[unit] / n;
            return variance > ROUNDING * squares[unit] ? variance : 0;
        }
    }

    /** For each neuron the sum of products of its forward with its backward weights. */
    private static double[] products(HdfArray forward, HdfArray backward) {
        int units = forward.columns();
        int inputs = forward.rows();
        double[] sums = new double[units];
        float[] w = forward.values();
        float[] q = backward.values();
        // in blocks of neurons, so that of each backward row the same line of memory serves the next inputs too
        for (int from = 0; from < units; from += BLOCK) {
            int to = Math.min(units, from + BLOCK);
            for (int i = 0; i < inputs; i++) {
                for (int unit = from; unit < to; unit++) {
                    sums[unit] += (double) w[i * units + unit] * q[unit * inputs + i];
                }
            }
        }
        return sums;
    }
}
