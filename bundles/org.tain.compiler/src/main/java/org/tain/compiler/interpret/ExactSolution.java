package org.tain.compiler.interpret;

import java.util.Arrays;

/**
 * "Exact: the propagator of the whole linear system of neuron and synapses", here without any matrix, as the Taylor
 * series of the solution of {@code y' = A y + b}: its first derivative is {@code f(y)}, each further one {@code A} times
 * the one before, and {@code A d = f(d) - f(0)}. It ends where a term changes nothing any more.
 */
final class ExactSolution implements Solver {
    private static final int MOST_TERMS = 1000;

    @Override
    public double[] advance(System f, double[] y, double h) {
        double[] b = f.derivatives(new double[y.length]);
        double[] sum = y;
        double[] before = null;
        double[] derivative = f.derivatives(y);
        double factor = 1;
        for (int n = 1; n <= MOST_TERMS && !Arrays.equals(sum, before); n++) {
            factor *= h / n;
            before = sum;
            sum = Solver.along(sum, factor, derivative);
            derivative = Solver.along(f.derivatives(derivative), -1, b);
        }
        return sum;
    }
}
