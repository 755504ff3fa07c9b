package org.tain.runtime.stimulus;

import org.tain.runtime.UserError;

/**
 * Whitens a picture with the filter of Olshausen and Field (1997), R(f) = f^power exp(-(f/cutoff)^4), f the radial
 * frequency in cycles per picture: natural images have amplitudes of about 1/f, so power 1 makes them flat up to the
 * cutoff. The picture is taken as periodic.
 */
final class Whiten implements PictureStep {
    private final double power;
    private final double cutoff;
    /** The filter of the last size, since most pictures of a set have one size. */
    private SpectralFilter filter;

    /**
     * @param power at least 0
     * @param cutoff cycles per picture, above 0
     */
    Whiten(double power, double cutoff) {
        if (!(power >= 0 && power < Double.POSITIVE_INFINITY)) {
            throw new UserError("whiten: the power must be 0 or more, not %s".formatted(power));
        }
        if (!(cutoff > 0 && cutoff < Double.POSITIVE_INFINITY)) {
            throw new UserError("whiten: the cutoff must be above 0 cycles per picture, not %s".formatted(cutoff));
        }
        this.power = power;
        this.cutoff = cutoff;
    }

    @Override
    public void apply(Picture picture) {
        if (filter == null || filter.rows() != picture.rows() || filter.columns() != picture.columns()) {
            filter = new SpectralFilter(picture.rows(), picture.columns(), this::response);
        }
        filter.apply(picture.pixels());
    }

    private double response(double frequency) {
        double relative = frequency / cutoff;
        double squared = relative * relative;
        return Math.pow(frequency, power) * Math.exp(-squared * squared);
    }
}
