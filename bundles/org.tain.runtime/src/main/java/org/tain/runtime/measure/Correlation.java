package org.tain.runtime.measure;

import org.tain.runtime.network.StateArray;

/** Pearson correlation of a matrix with the transpose of another, in double precision. */
final class Correlation {
    /** Side of the square tiles that are walked one after the other, so that rows of both matrices stay in the cache. */
    private static final int TILE = 64;
    private final double[] w = new double[TILE * TILE];
    private final double[] q = new double[TILE * TILE];
    private double sumW;
    private double sumQ;
    private double sumWw;
    private double sumQq;
    private double sumWq;

    private Correlation() {
    }

    /**
     * Correlation over all pairs (i, j) of W[i][j] and Q[j][i].
     *
     * @param forward W, [pre, post]
     * @param backward Q, [post, pre]
     * @return -1 .. 1; 0 where either is the same everywhere
     */
    static double mirrored(StateArray forward, StateArray backward) {
        int pre = forward.shape().get(0);
        int post = forward.shape().get(1);
        Correlation sums = new Correlation();
        for (int i = 0; i < pre; i += TILE) {
            for (int j = 0; j < post; j += TILE) {
                int rows = Math.min(TILE, pre - i);
                int columns = Math.min(TILE, post - j);
                copy(forward.values(), i * post + j, post, 1, rows, columns, sums.w);
                copy(backward.values(), j * pre + i, 1, pre, rows, columns, sums.q);
                sums.add(rows * columns);
            }
        }
        return sums.value((double) pre * post);
    }

    /** Copies a tile, each value less the first of the matrix: so a constant matrix has the variance 0 exactly. */
    private static void copy(Object values, int from, int rowStride, int columnStride, int rows, int columns, double[] tile) {
        int at = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int k = from + i * rowStride + j * columnStride;
                tile[at++] = values instanceof float[] f ? (double) f[k] - f[0] : ((double[]) values)[k] - ((double[]) values)[0];
            }
        }
    }

    private void add(int n) {
        for (int k = 0; k < n; k++) {
            double a = w[k];
            double b = q[k];
            sumW += a;
            sumQ += b;
            sumWw += a * a;
            sumQq += b * b;
            sumWq += a * b;
        }
    }

    private double value(double n) {
        double variances = (sumWw - sumW * sumW / n) * (sumQq - sumQ * sumQ / n);
        return variances > 0 ? (sumWq - sumW * sumQ / n) / Math.sqrt(variances) : 0;
    }
}
