package org.tain.runtime.stimulus;

import java.util.function.DoubleUnaryOperator;

/**
 * Multiplies the spectrum of periodic pictures of one size by a real response that depends on the radial frequency alone. The
 * frequency along each axis is in cycles per picture, so the two axes of a picture that is not square have units of their own.
 */
final class SpectralFilter {
    private final int rows;
    private final int columns;
    /** For frequencies 0 .. rows/2 x 0 .. columns/2; the others mirror these. Holds the 1/(rows * columns) of the way back. */
    private final double[][] response;
    private final FourierTransform alongRow;
    private final FourierTransform alongColumn;

    SpectralFilter(int rows, int columns, DoubleUnaryOperator responseOfFrequency) {
        this.rows = rows;
        this.columns = columns;
        this.response = new double[rows / 2 + 1][columns / 2 + 1];
        for (int r = 0; r <= rows / 2; r++) {
            for (int c = 0; c <= columns / 2; c++) {
                double frequency = Math.sqrt((double) r * r + (double) c * c);
                response[r][c] = responseOfFrequency.applyAsDouble(frequency) / ((double) rows * columns);
            }
        }
        this.alongRow = FourierTransform.ofLength(columns);
        this.alongColumn = rows == columns ? alongRow : FourierTransform.ofLength(rows);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /**
     * Filters one picture.
     *
     * @param pixels [rows * columns], overwritten
     */
    void apply(float[] pixels) {
        double mean = Moments.of(pixels).mean();
        double[][] re = new double[rows][columns];
        double[][] im = new double[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                re[r][c] = pixels[r * columns + c] - mean;
            }
            alongRow.forward(re[r], im[r]);
        }
        filterColumns(re, im);
        // the mean goes its own way, so that a constant picture gives exactly zero and not amplified rounding errors
        double filteredMean = mean * response[0][0] * rows * columns;
        for (int r = 0; r < rows; r++) {
            alongRow.backward(re[r], im[r]);
            for (int c = 0; c < columns; c++) {
                pixels[r * columns + c] = (float) (re[r][c] + filteredMean);
            }
        }
    }

    /** Half of the columns are enough: the spectrum of a real picture is conjugate symmetric, and so is the filtered one. */
    private void filterColumns(double[][] re, double[][] im) {
        double[] columnRe = new double[rows];
        double[] columnIm = new double[rows];
        for (int c = 0; c <= columns / 2; c++) {
            for (int r = 0; r < rows; r++) {
                columnRe[r] = re[r][c];
                columnIm[r] = im[r][c];
            }
            alongColumn.forward(columnRe, columnIm);
            for (int r = 0; r < rows; r++) {
                double factor = response[Math.min(r, rows - r)][c];
                columnRe[r] *= factor;
                columnIm[r] *= factor;
            }
            alongColumn.backward(columnRe, columnIm);
            int mirrored = c == 0 ? 0 : columns - c;
            for (int r = 0; r < rows; r++) {
                re[r][mirrored] = columnRe[r];
                im[r][mirrored] = -columnIm[r];
                re[r][c] = columnRe[r];
                im[r][c] = columnIm[r];
            }
        }
    }
}
