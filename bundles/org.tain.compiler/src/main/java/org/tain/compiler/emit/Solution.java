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
            return form.rest().isZero()
                    ? own
                    : own + " + " + names.precision().literal(names.network().stepMs()) + " * "
                            + printer.factor(form.rest().expr());
        }
        if (scope.isDynamic(slope)) {
            String growth = names.imports().use("org.tain.runtime.network.Growth");
            return own + " + (" + printer.factor(slope) + " * " + own + " + " + printer.print(form.rest().expr()) + ") * "
                    + growth
                    + ".over(" + printer.print(slope) + ", " + names.precision().literal(names.network().stepMs()) + ")";
        }
        Expr exponent = Constants.timesStep(form.slope());
        boolean alike = scope.isConstant(slope);
        String decay = alike
                ? scope.constant(state + "_decay", "Math.exp(%s)", "exp(%s)", exponent)
                : scope.array(state + "_decay", "Math.exp(%s)", "exp(%s)", exponent);
        String element = alike ? "" : "[i]";
        if (form.rest().isZero()) {
            return own + " * " + decay + element;
        }
        String approach = scope.complement(state + "_approach", decay, alike);
        return own + " * " + decay + element + " + " + approach + element + " * " + whole(form.target());
    }

    /** In parentheses unless it is a single name: the target is computed before it is multiplied. */
    private String whole(Expr target) {
        String text = printer.print(target);
        return target instanceof Expr.Bin || target instanceof Expr.Neg ? "(" + text + ")" : text;
    }
}
