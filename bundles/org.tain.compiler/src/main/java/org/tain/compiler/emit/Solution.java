package org.tain.compiler.emit;

import org.tain.compiler.ir.Expr;
import org.tain.compiler.pass.LinearForm;

/** How one equation goes on for one step. */
final class Solution {
    private final Vocabulary names;
    private final Constants.Scope scope;
    private final ExpressionPrinter printer;

    Solution(Vocabulary names, Constants.Scope scope, ExpressionPrinter.Leaves leaves) {
        this.names = names;
        this.scope = scope;
        this.printer = new ExpressionPrinter(names.precision(), leaves);
    }

    /** The Java expression of the next value. */
    String next(String state, Expr derivative, String own) {
        LinearForm form = LinearForm.of(derivative, new Expr.State(state)).orElseThrow(
                () -> new IllegalStateException(state + "' is not linear in " + state));
        Expr slope = form.slope().expr();
        if (form.slope().isZero()) {
            return form.rest().isZero() ? own
                    : own + " + " + names.precision().literal(names.network().stepMs()) + " * " + printer.factor(form.rest().expr());
        }
        if (scope.isDynamic(slope)) {
            String growth = names.imports().use("org.tain.runtime.network.Growth");
            return own + " + (" + printer.factor(slope) + " * " + own + " + " + printer.print(form.rest().expr()) + ") * " + growth
                    + ".over(" + printer.print(slope) + ", " + names.precision().literal(names.network().stepMs()) + ")";
        }
        Expr exponent = Constants.timesStep(form.slope());
        String decay = coefficient(state + "_decay", "Math.exp(%s)", "exp(%s)", exponent, slope);
        if (form.rest().isZero()) {
            return own + " * " + decay;
        }
        String approach = coefficient(state + "_approach", "(1 - " + names.precision().narrow("Math.exp(%s)") + ")", "1 - exp(%s)",
                exponent, slope);
        return own + " * " + decay + " + " + approach + " * " + printer.factor(form.target());
    }

    private String coefficient(String wish, String java, String equation, Expr argument, Expr slope) {
        if (scope.isConstant(slope)) {
            return scope.constant(wish, java, equation, argument);
        }
        return scope.array(wish, java, equation, argument) + "[i]";
    }
}
