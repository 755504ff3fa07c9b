package org.tain.compiler.window;

import java.util.List;

import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;

/** The value of an expression in base units; what is true counts as 1, what is false as 0. */
public final class Evaluation {

    /** The values of names. */
    @FunctionalInterface
    public interface Leaves {
        /** The value of a State, PostState, Param, Input, Trace or Weight. */
        double of(Expr leaf);
    }

    private Evaluation() {
    }

    /**
     * Evaluates an expression of numbers and parameters.
     *
     * @throws IllegalArgumentException when it names anything else, or a parameter that is spread over neurons
     */
    public static double constant(Expr expression, List<Param> params) {
        return of(expression, leaf -> parameter(leaf, params));
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException when {@code leaf} is anything else, or a parameter that is spread over neurons
     */
    static double parameter(Expr leaf, List<Param> params) {
        if (leaf instanceof Expr.Param(String name)) {
            for (Param param : params) {
                if (param.name().equals(name) && param.value() instanceof Param.Constant(double value)) {
                    return value;
                }
            }
        }
        throw new IllegalArgumentException(leaf + " is no parameter with one value");
    }

    /** Evaluates an expression. */
    public static double of(Expr expression, Leaves leaves) {
        return switch (expression) {
            case Expr.Num(double value, String text) -> value;
            case Expr.Neg(Expr operand) -> -of(operand, leaves);
            case Expr.Bin(Expr.Op op, Expr left, Expr right) -> binary(op, of(left, leaves), of(right, leaves));
            case Expr.Call(String function, List<Expr> arguments) ->
                call(function, arguments.stream().mapToDouble(argument -> of(argument, leaves)).toArray());
            default -> leaves.of(expression);
        };
    }

    private static double binary(Expr.Op op, double left, double right) {
        return switch (op) {
            case OR -> truth(left != 0 || right != 0);
            case AND -> truth(left != 0 && right != 0);
            case GE -> truth(left >= right);
            case LE -> truth(left <= right);
            case GT -> truth(left > right);
            case LT -> truth(left < right);
            case ADD -> left + right;
            case SUB -> left - right;
            case MUL -> left * right;
            case DIV -> left / right;
            case POW -> Math.pow(left, right);
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double call(String function, double[] x) {
        return switch (function) {
            case "exp" -> Math.exp(x[0]);
            case "log" -> Math.log(x[0]);
            case "sqrt" -> Math.sqrt(x[0]);
            case "abs" -> Math.abs(x[0]);
            case "min" -> Math.min(x[0], x[1]);
            case "max" -> Math.max(x[0], x[1]);
            default -> throw new IllegalArgumentException("unknown function " + function);
        };
    }
}
