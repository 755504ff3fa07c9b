package org.tain.compiler.interpret;

/**
 * "Each equation's own linear part exactly, what else it reads held over the step": as a function of its own state alone
 * each equation is {@code x' = a x + b}, whose solution is {@code x e^(a h) + (e^(a h) - 1) b / a}.
 */
final class ExponentialEuler implements Solver {
    @Override
    public double[] advance(System f, double[] y, double h) {
        double[] next = new double[y.length];
        for (int k = 0; k < y.length; k++) {
            double b = f.derivative(k, with(y, k, 0));
            double a = f.derivative(k, with(y, k, 1)) - b;
            next[k] = a == 0 ? y[k] + h * b : y[k] * Math.exp(a * h) + Math.expm1(a * h) * b / a;
        }
        return next;
    }

    private static double[] with(double[] y, int k, double value) {
        double[] changed = y.clone();
        changed[k] = value;
        return changed;
    }
}
