package org.tain.runtime.record;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.tain.runtime.UserError;

/**
 * Within which the weights in a file must lie, both ends included.
 *
 * @param of whose bounds these are, as an error names it: {@code 'STDP'}
 * @param unit of the weights in the file
 * @param factor base units per such unit
 * @param least in base units; may be negative infinity
 * @param largest in base units; may be infinity
 */
public record WeightBounds(String of, String unit, double factor, double least, double largest) {
    /** No bounds yet. */
    public static WeightBounds of(String of, String unit, double factor) {
        return new WeightBounds(of, unit, factor, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The same with a lower bound, in base units. */
    public WeightBounds atLeast(double bound) {
        return new WeightBounds(of, unit, factor, bound, largest);
    }

    /** The same with an upper bound, in base units. */
    public WeightBounds atMost(double bound) {
        return new WeightBounds(of, unit, factor, least, bound);
    }

    /**
     * Turns weights of a file into base units and holds them against these bounds. What lies outside by no more than the
     * rounding of single precision, in which most files are written, is put onto the bound.
     *
     * @param shape [pre, post] or [post]
     * @param weights of {@code dataset}, row by row; modified
     * @throws UserError if a weight is no finite number or lies outside
     */
    void hold(Path file, String dataset, int[] shape, double[] weights) {
        for (int k = 0; k < weights.length; k++) {
            double weight = factor * weights[k];
            if (!Double.isFinite(weight)) {
                throw new UserError("%s: %s is %s; all weights must be finite numbers."
                        .formatted(file, place(dataset, shape, k), weights[k]));
            }
            if ((float) weight < (float) least || (float) weight > (float) largest) {
                throw new UserError("%s: %s is %s, outside the bounds %s..%s of %s; take weights within them, or other bounds."
                        .formatted(file, place(dataset, shape, k), text(weight),
                                Double.isInfinite(least) ? "" : text(least) + " ",
                                Double.isInfinite(largest) ? "" : " " + text(largest), of));
            }
            weights[k] = Math.min(Math.max(weight, least), largest);
        }
    }

    private static String place(String dataset, int[] shape, int index) {
        return shape.length == 1
                ? "%s[%d]".formatted(dataset, index)
                : "%s[%d, %d]".formatted(dataset, index / shape[1], index % shape[1]);
    }

    private String text(double weight) {
        // as many digits as tell it from its neighbours
        String number = new BigDecimal(Float.toString((float) (weight / factor))).stripTrailingZeros().toPlainString();
        return unit.equals("1") ? number : number + " " + unit;
    }
}
