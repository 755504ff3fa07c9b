package org.tain.analysis.measure;

/**
 * A small picture of signed values.
 *
 * @param rows, columns its extents
 * @param values [rows * columns], row by row
 */
public record Tile(int rows, int columns, double[] values) {

    /** The picture whose values stand from a place in an array, row by row. */
    public static Tile of(int rows, int columns, float[] values, int from) {
        double[] copy = new double[rows * columns];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[from + i];
        }
        return new Tile(rows, columns, copy);
    }

    /** The largest absolute value, 0 for an empty picture. */
    public double largest() {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** Divided by its largest absolute value, so that it spans at most -1 .. 1; all zeros stay zeros. */
    public Tile normalised() {
        double largest = largest();
        double[] divided = new double[values.length];
        for (int i = 0; largest > 0 && i < values.length; i++) {
            divided[i] = values[i] / largest;
        }
        return new Tile(rows, columns, divided);
    }

    /** How often every pixel must be repeated that the picture is at least so many pixels wide and high. */
    public int enlarged(int pixels) {
        int smaller = Math.min(rows, columns);
        return smaller == 0 ? 1 : Math.max(1, (pixels + smaller - 1) / smaller);
    }

    /** Every pixel repeated so often that the picture is at least so many pixels wide and high. */
    public Tile atLeast(int pixels) {
        int factor = enlarged(pixels);
        if (factor == 1) {
            return this;
        }
        double[] repeated = new double[values.length * factor * factor];
        int width = columns * factor;
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = values[i / width / factor * columns + i % width / factor];
        }
        return new Tile(rows * factor, width, repeated);
    }

    /**
     * The cosine of the angle between two pictures, as in the measure {@code corr_rec}: 0 where one of them is zero
     * everywhere.
     */
    public double cosine(Tile other) {
        double product = 0;
        double own = 0;
        double others = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * other.values[i];
            own += values[i] * values[i];
            others += other.values[i] * other.values[i];
        }
        return own > 0 && others > 0 ? product / Math.sqrt(own * others) : 0;
    }
}
