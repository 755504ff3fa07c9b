package org.tain.analysis.filter;

import java.util.ArrayList;
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
    private static final int BLOCK = 16;
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
        int units = forward.columns();
        double[] norm = norms(sums(forward, forward, false));
        found.add(new UnitMeasure("norm_" + roles.forward(), "norm of " + roles.forward(), forward.unit(), norm));
        if (backward == null) {
            return;
        }
        double[] squares = new double[units];
        double[] means = new double[units];
        for (int unit = 0; unit < units; unit++) {
            for (int k = unit * backward.columns(); k < (unit + 1) * backward.columns(); k++) {
                float q = backward.values()[k];
                squares[unit] += q * q;
                means[unit] += q / backward.columns();
            }
        }
        found.add(new UnitMeasure("norm_" + roles.backward(), "norm of " + roles.backward(), backward.unit(),
                norms(squares)));
        double[] both = sums(forward, backward, true);
        double[] own = new double[units];
        for (int k = 0; k < forward.values().length; k++) {
            own[k % units] += forward.values()[k] / forward.rows();
        }
        double[] symmetry = new double[units];
        int n = forward.rows();
        for (int unit = 0; unit < units; unit++) {
            double covariance = both[unit] - n * own[unit] * means[unit];
            double variances = (norm[unit] * norm[unit] - n * own[unit] * own[unit])
                    * (squares[unit] - n * means[unit] * means[unit]);
            symmetry[unit] = variances > 0 ? covariance / Math.sqrt(variances) : Double.NaN;
        }
        String title = "correlation of " + roles.forward() + " and " + roles.backward();
        found.add(new UnitMeasure("symmetry", title, "", symmetry));
    }

    private static double[] norms(double[] squares) {
        double[] norms = new double[squares.length];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = Math.sqrt(squares[i]);
        }
        return norms;
    }

    /** For each neuron the sum of products of its forward weights with other weights, which may be transposed. */
    private static double[] sums(HdfArray forward, HdfArray other, boolean transposed) {
        int units = forward.columns();
        int inputs = forward.rows();
        double[] sums = new double[units];
        float[] w = forward.values();
        float[] q = other.values();
        // in blocks of inputs, so that of a transposed array whole lines of memory are used
        for (int from = 0; from < inputs; from += BLOCK) {
            int to = Math.min(inputs, from + BLOCK);
            for (int unit = 0; unit < units; unit++) {
                for (int i = from; i < to; i++) {
                    sums[unit] += (double) w[i * units + unit] * q[transposed ? unit * inputs + i : i * units + unit];
                }
            }
        }
        return sums;
    }
}
