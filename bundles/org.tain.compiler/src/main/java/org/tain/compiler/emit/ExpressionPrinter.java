package org.tain.compiler.emit;

import java.util.List;

import org.tain.compiler.ir.Expr;

/** Prints expressions as Java with as few parentheses as their meaning allows. */
public final class ExpressionPrinter {
    private static final int UNARY = 100;
    private static final int ATOM = 110;
    private static final int LARGEST_PRODUCT = 3;

    private final Precision precision;
    private final Leaves leaves;

    /** What stands for a name of the model. */
    @FunctionalInterface
    public interface Leaves {
        /** A Java expression that binds as tightly as a name, for a State, PostState, Param, Input, Trace or Weight. */
        String of(Expr leaf);
    }

    /** A printer for one scope. */
    public ExpressionPrinter(Precision precision, Leaves leaves) {
        this.precision = precision;
        this.leaves = leaves;
    }

    /** The whole expression, without parentheses around it. */
    public String print(Expr expression) {
        return print(expression, 0);
    }

    /** The expression where a factor is asked for: in parentheses unless it binds at least as tightly as {@code *}. */
    public String factor(Expr expression) {
        return print(expression, binding(Expr.Op.MUL));
    }

    /** The expression where a summand on the right of {@code -} is asked for. */
    public String subtrahend(Expr expression) {
        return print(expression, binding(Expr.Op.SUB) + 1);
    }

    private String print(Expr expression, int least) {
        return switch (expression) {
            case Expr.Num(double value, String text) -> parenthesise(precision.literal(value), value < 0 ? UNARY : ATOM, least);
            case Expr.Neg(Expr operand) -> parenthesise("-" + negated(operand), UNARY, least);
            case Expr.Bin bin -> bin(bin, least);
            case Expr.Call(String function, List<Expr> arguments) -> call(function, arguments, least);
            default -> leaves.of(expression);
        };
    }

    /** {@code --x} would be Java's decrement. */
    private String negated(Expr operand) {
        String text = print(operand, UNARY);
        return text.startsWith("-") ? "(" + text + ")" : text;
    }

    private String bin(Expr.Bin bin, int least) {
        if (bin.op() == Expr.Op.POW) {
            return power(bin.left(), bin.right(), least);
        }
        int own = binding(bin.op());
        boolean regrouping = bin.op() == Expr.Op.AND || bin.op() == Expr.Op.OR;
        String left = print(bin.left(), own);
        String right = print(bin.right(), regrouping ? own : own + 1);
        return parenthesise(left + " " + bin.op().sign() + " " + right, own, least);
    }

    private String power(Expr base, Expr exponent, int least) {
        if (exponent instanceof Expr.Num(double n, String text) && n == Math.rint(n) && n >= 1 && n <= LARGEST_PRODUCT
                && isLeaf(base)) {
            String factor = print(base, ATOM);
            String product = factor + (" * " + factor).repeat((int) n - 1);
            return parenthesise(product, n == 1 ? ATOM : binding(Expr.Op.MUL), least);
        }
        return narrow("Math.pow(" + print(base) + ", " + print(exponent) + ")", least);
    }

    private String call(String function, List<Expr> arguments, int least) {
        StringBuilder text = new StringBuilder("Math.").append(function).append('(');
        for (int i = 0; i < arguments.size(); i++) {
            text.append(i > 0 ? ", " : "").append(print(arguments.get(i)));
        }
        text.append(')');
        boolean keepsType = function.equals("min") || function.equals("max") || function.equals("abs");
        return keepsType ? text.toString() : narrow(text.toString(), least);
    }

    private String narrow(String call, int least) {
        return precision == Precision.DOUBLE ? call : parenthesise(precision.narrow(call), UNARY, least);
    }

    private static boolean isLeaf(Expr expression) {
        return !(expression instanceof Expr.Bin || expression instanceof Expr.Neg || expression instanceof Expr.Call);
    }

    private static String parenthesise(String text, int own, int least) {
        return own < least ? "(" + text + ")" : text;
    }

    private static int binding(Expr.Op op) {
        return switch (op) {
            case OR -> 10;
            case AND -> 20;
            case GE, LE, GT, LT -> 30;
            case ADD, SUB -> 40;
            case MUL, DIV -> 50;
            case POW -> 60;
        };
    }
}
