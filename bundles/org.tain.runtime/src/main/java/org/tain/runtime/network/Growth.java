package org.tain.runtime.network;

/**
 * The step of x' = rate x + rest with both held: x(t + step) = x(t) + x'(t) * over(rate, step), with over = (exp(rate
 * step) - 1) / rate, which is
 * {@code step} at rate 0. It is the exact solution (exponential Euler), for rates that change from step to step.
 */
public final class Growth {
    private Growth() {
    }

    /** In double precision; {@code rate} per ms, {@code step} in ms. */
    public static double over(double rate, double step) {
        return rate == 0 ? step : Math.expm1(rate * step) / rate;
    }

    /** Rounded to single precision. */
    public static float over(float rate, float step) {
        return (float) over((double) rate, (double) step);
    }
}
