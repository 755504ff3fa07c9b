package org.tain.compiler.interpret;

/** How one system of states goes on by one step. */
interface Solver {
    /** The right-hand sides of {@code y' = f(y)}; all else, such as a stimulus, is held over the step. */
    interface System {
        /** The derivative of one state, per ms. */
        double derivative(int k, double[] y);

        /** The derivatives of all states, per ms. */
        default double[] derivatives(double[] y) {
            double[] all = new double[y.length];
            for (int k = 0; k < y.length; k++) {
                all[k] = derivative(k, y);
            }
            return all;
        }
    }

    /**
     * The states one step later.
     *
     * @param y not modified
     * @param h the step, ms
     */
    double[] advance(System f, double[] y, double h);

    /** {@code there + factor * slope}. */
    static double[] along(double[] there, double factor, double[] slope) {
        double[] moved = new double[there.length];
        for (int k = 0; k < there.length; k++) {
            moved[k] = there[k] + factor * slope[k];
        }
        return moved;
    }
}
