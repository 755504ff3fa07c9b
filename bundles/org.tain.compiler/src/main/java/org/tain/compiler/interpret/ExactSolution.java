package org.tain.compiler.interpret;

/**
 * "Exact: the propagator of the whole linear system of neuron and synapses", here without any matrix, as the Taylor
 * series of the solution of {@code y' = A y + b}: its first derivative is {@code f(y)}, each further one {@code A} times
 * the one before, and {@code A d = f(d) - f(0)}.
 */
final class ExactSolution implements Solver {
    /** The series converges fast if the states change little within one part of a step. */
    private static final int PARTS = 4;
    private static final int TERMS = 40;

    @Override
    public double[] advance(System f, double[] y, double h) {
        double[] b = f.derivatives(new double[y.length]);
        double[] now = y;
        for (int part = 0; part < PARTS; part++) {
            now = series(f, b, now, h / PARTS);
        }
        return now;
    }

    private static double[] series(System f, double[] b, double[] y, double h) {
        double[] sum = y;
        double[] derivative = f.derivatives(y);
        double factor = 1;
        for (int n = 1; n <= TERMS; n++) {
            factor *= h / n;
            sum = Solver.along(sum, factor, derivative);
            derivative = Solver.along(f.derivatives(derivative), -1, b);
        }
        return sum;
    }
}
