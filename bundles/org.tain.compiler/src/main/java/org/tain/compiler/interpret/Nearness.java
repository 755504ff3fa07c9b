package org.tain.compiler.interpret;

import org.tain.compiler.ir.Expr;
import org.tain.compiler.window.Evaluation;

/**
 * How near the two sides of a comparison that decides on spikes came to each other, relative to its right side. Where
 * they came nearer than rounding, another order of the same sums may spike in another step, and neither is wrong.
 */
public final class Nearness {
    private double least = Double.POSITIVE_INFINITY;

    /** The least that was seen: |left - right| / |right|; infinite before anything was seen. */
    public double least() {
        return least;
    }

    /** Looks at every comparison of a condition. */
    void see(Expr condition, Evaluation.Leaves leaves) {
        if (condition instanceof Expr.Bin(Expr.Op op, Expr left, Expr right)) {
            switch (op) {
                case AND, OR -> {
                    see(left, leaves);
                    see(right, leaves);
                }
                case GE, GT, LE, LT -> see(Evaluation.of(left, leaves), Evaluation.of(right, leaves));
                default -> {
                    // a number decides nothing
                }
            }
        }
    }

    private void see(double left, double right) {
        double distance = left == right ? 0 : Math.abs(left - right) / Math.abs(right);
        if (distance < least) { // not where a state has become no number, which is near nothing
            least = distance;
        }
    }
}
