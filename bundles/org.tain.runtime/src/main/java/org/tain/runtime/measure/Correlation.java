package org.tain.runtime.measure;

import org.tain.runtime.network.StateArray;

/** Pearson correlation of a matrix with the transpose of another, in double precision. */
final class Correlation {
    /**
     * Side of the square tiles that are walked one after the other. It is small because the rows of a matrix whose
     * width is a power of two share few places in the cache: with 64 the walk took 1.7 times as long.
     */
    private static final int TILE = 8;
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
                copy(forward.values(), new Walk(i * post + j, post, 1), rows, columns, sums.w);
                copy(backward.values(), new Walk(j * pre + i, 1, pre), rows, columns, sums.q);
                sums.add(rows * columns);
            }
        }
        return sums.value((double) pre * post);
    }

    /** Copies a tile, each value less the first of the matrix: so a constant matrix has the variance 0 exactly. */
    private static void copy(Object values, Walk walk, int rows, int columns, double[] tile) {
        switch (values) {
            case float[] f -> copy(f, walk, rows, columns, tile);
            case double[] d -> copy(d, walk, rows, columns, tile);
            default -> throw new IllegalArgumentException("weights in " + values.getClass());
        }
    }

    /** Where a tile begins and how far it is to the next row and the next column. */
    private record Walk(int from, int toNextRow, int toNextColumn) {
    }

    private static void copy(float[] values, Walk walk, int rows, int columns, double[] tile) {
        double first = values[0];
        for (int i = 0; i < rows; i++) {
            int k = walk.from + i * walk.toNextRow;
            for (int j = 0; j < columns; j++) {
                tile[i * columns + j] = values[k + j * walk.toNextColumn] - first;
            }
        }
    }

    private static void copy(double[] values, Walk walk, int rows, int columns, double[] tile) {
        double first = values[0];
        for (int i = 0; i < rows; i++) {
            int k = walk.from + i * walk.toNextRow;
            for (int j = 0; j < columns; j++) {
                tile[i * columns + j] = values[k + j * walk.toNextColumn] - first;
            }
        }
    }

    private void add(int n) {
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int k = 0; k < n; k++) {
            a += w[k];
            b += q[k];
            aa += w[k] * w[k];
            bb += q[k] * q[k];
            ab += w[k] * q[k];
        }
        sumW += a;
        sumQ += b;
        sumWw += aa;
        sumQq += bb;
        sumWq += ab;
    }

    private double value(double n) {
        double variances = (sumWw - sumW * sumW / n) * (sumQq - sumQ * sumQ / n);
        return variances > 0 ? (sumWq - sumW * sumQ / n) / Math.sqrt(variances) : 0;
    }
}
