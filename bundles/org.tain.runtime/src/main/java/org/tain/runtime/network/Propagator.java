package org.tain.runtime.network;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** The exact step of a linear system x' = A x (Rotter and Diesmann 1999): x(t + step) = exp(A step) x(t). */
public final class Propagator {
    private Propagator() {
    }

    /**
     * The matrix exponential exp(A step), by scaling and squaring with a Pade approximant.
     *
     * @param a [n][n], per ms; inputs that are held over the step are states whose row is 0
     * @param stepMs length of the step, ms
     * @return [n][n]
     */
    public static double[][] of(double[][] a, double stepMs) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(a).scalarMultiply(stepMs);
        return MatrixUtils.matrixExponential(matrix).getData();
    }
}
