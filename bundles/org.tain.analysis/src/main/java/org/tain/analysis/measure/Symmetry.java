package org.tain.analysis.measure;

import org.tain.analysis.run.HdfArray;

/** How nearly the backward weights mirror the forward ones. */
public final class Symmetry {
    private Symmetry() {
    }

    /**
     * Pearson's correlation over all pairs of {@code forward[i][j]} and {@code backward[j][i]}; NaN where one of them
     * is constant.
     *
     * @param forward [n, m]
     * @param backward [m, n]
     */
    public static double correlation(HdfArray forward, HdfArray backward) {
        int count = forward.values().length;
        double meanForward = mean(forward.values());
        double meanBackward = mean(backward.values());
        double product = 0;
        double own = 0;
        double others = 0;
        for (int i = 0; i < forward.rows(); i++) {
            for (int j = 0; j < forward.columns(); j++) {
                double w = forward.at(i, j) - meanForward;
                double q = backward.at(j, i) - meanBackward;
                product += w * q;
                own += w * w;
                others += q * q;
            }
        }
        return count == 0 || own == 0 || others == 0 ? Double.NaN : product / Math.sqrt(own * others);
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / Math.max(1, values.length);
    }
}
