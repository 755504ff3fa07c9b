package org.tain.runtime.stimulus;

import java.util.function.DoubleUnaryOperator;

/**
 * Multiplies the spectrum of periodic pictures of one size by a real response that depends on the radial frequency
 * alone. The frequency along each axis is in cycles per picture, so the two axes of a picture that is not square have
 * units of their own.
 *
 * <p>
 * Only columns 0 .. columns/2 of the spectrum are kept: that of a real picture is conjugate symmetric, before and
 * after.
 */
final class SpectralFilter {
    /** Sequences that are transformed together: few enough for a block of them to stay in the cache. */
    private static final int TOGETHER = 32;

    private final int rows;
    private final int columns;
    /** Columns of the spectrum that are kept. */
    private final int half;
    /** For row frequencies 0 .. rows/2, [rows/2 + 1][half]. Holds the 1/(rows * columns) of the way back. */
    private final double[][] response;
    private final FourierTransform alongRow;
    private final FourierTransform alongColumn;
    private final double[][] spectrumRe;
    private final double[][] spectrumIm;

    SpectralFilter(int rows, int columns, DoubleUnaryOperator responseOfFrequency) {
        this.rows = rows;
        this.columns = columns;
        this.half = columns / 2 + 1;
        this.response = new double[rows / 2 + 1][half];
        for (int r = 0; r <= rows / 2; r++) {
            for (int c = 0; c < half; c++) {
                double frequency = Math.sqrt((double) r * r + (double) c * c);
                response[r][c] = responseOfFrequency.applyAsDouble(frequency) / ((double) rows * columns);
            }
        }
        this.alongRow = FourierTransform.ofLength(columns);
        this.alongColumn = FourierTransform.ofLength(rows);
        this.spectrumRe = new double[rows][half];
        this.spectrumIm = new double[rows][half];
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
        double mean = Moments.mean(pixels);
        for (int r = 0; r < rows; r += TOGETHER) {
            rowsToSpectrum(pixels, mean, r, Math.min(TOGETHER, rows - r));
        }
        for (int c = 0; c < half; c += TOGETHER) {
            filterColumns(c, Math.min(TOGETHER, half - c));
        }
        // the mean goes its own way, so that a constant picture gives exactly zero and not amplified rounding errors
        double filteredMean = mean * response[0][0] * rows * columns;
        for (int r = 0; r < rows; r += TOGETHER) {
            spectrumToRows(pixels, filteredMean, r, Math.min(TOGETHER, rows - r));
        }
    }

    private void rowsToSpectrum(float[] pixels, double mean, int row, int count) {
        double[][] re = new double[columns][count];
        double[][] im = new double[columns][count];
        for (int s = 0; s < count; s++) {
            for (int c = 0; c < columns; c++) {
                re[c][s] = pixels[(row + s) * columns + c] - mean;
            }
        }
        alongRow.forward(re, im);
        for (int s = 0; s < count; s++) {
            for (int c = 0; c < half; c++) {
                spectrumRe[row + s][c] = re[c][s];
                spectrumIm[row + s][c] = im[c][s];
            }
        }
    }

    private void filterColumns(int column, int count) {
        double[][] re = new double[rows][count];
        double[][] im = new double[rows][count];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(spectrumRe[r], column, re[r], 0, count);
            System.arraycopy(spectrumIm[r], column, im[r], 0, count);
        }
        alongColumn.forward(re, im);
        for (int r = 0; r < rows; r++) {
            double[] factors = response[Math.min(r, rows - r)];
            for (int s = 0; s < count; s++) {
                re[r][s] *= factors[column + s];
                im[r][s] *= factors[column + s];
            }
        }
        alongColumn.backward(re, im);
        for (int r = 0; r < rows; r++) {
            System.arraycopy(re[r], 0, spectrumRe[r], column, count);
            System.arraycopy(im[r], 0, spectrumIm[r], column, count);
        }
    }

    private void spectrumToRows(float[] pixels, double mean, int row, int count) {
        double[][] re = new double[columns][count];
        double[][] im = new double[columns][count];
        for (int s = 0; s < count; s++) {
            for (int c = 0; c < columns; c++) {
                boolean kept = c < half;
                re[c][s] = spectrumRe[row + s][kept ? c : columns - c];
                im[c][s] = kept ? spectrumIm[row + s][c] : -spectrumIm[row + s][columns - c];
            }
        }
        alongRow.backward(re, im);
        for (int s = 0; s < count; s++) {
            for (int c = 0; c < columns; c++) {
                pixels[(row + s) * columns + c] = (float) (re[c][s] + mean);
            }
        }
    }
}
