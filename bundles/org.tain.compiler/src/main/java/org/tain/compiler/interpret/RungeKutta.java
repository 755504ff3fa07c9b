package org.tain.compiler.interpret;

/** "The classical Runge-Kutta method of order 4, neuron and synapses together." */
final class RungeKutta implements Solver {
    @Override
    public double[] advance(System f, double[] y, double h) {
        double[] k1 = f.derivatives(y);
        double[] k2 = f.derivatives(Solver.along(y, h / 2, k1));
        double[] k3 = f.derivatives(Solver.along(y, h / 2, k2));
        double[] k4 = f.derivatives(Solver.along(y, h, k3));
        double[] next = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            next[k] = y[k] + h / 6 * (k1[k] + 2 * k2[k] + 2 * k3[k] + k4[k]);
        }
        return next;
    }
}
