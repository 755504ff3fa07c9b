package org.tain.compiler.pass;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tain.compiler.ir.Expr;

/** Values of expressions that name nothing but parameters. */
public final class ConstantFolding {
    private ConstantFolding() {
    }

    /**
     * The value.
     *
     * @param params value of a parameter by its name
     * @throws IllegalArgumentException if the expression names something else
     */
    public static double value(Expr e, ToDoubleFunction<String> params) {
        return switch (e) {
            case Expr.Num n -> n.value();
            case Expr.Param p -> params.applyAsDouble(p.name());
            case Expr.Neg n -> -value(n.operand(), params);
            case Expr.Bin b -> bin(b.op(), value(b.left(), params), value(b.right(), params));
            case Expr.Call c -> call(c.function(), c.arguments().stream().map(a -> value(a, params)).toList());
            default -> throw new IllegalArgumentException("not constant: " + e);
        };
    }

    private static double bin(Expr.Op op, double a, double b) {
        return switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            case POW -> Math.pow(a, b);
            default -> throw new IllegalArgumentException("no number: " + op.sign());
        };
    }

    private static double call(String function, List<Double> x) {
        return switch (function) {
            case "exp" -> Math.exp(x.getFirst());
            case "log" -> Math.log(x.getFirst());
            case "sqrt" -> Math.sqrt(x.getFirst());
            case "abs" -> Math.abs(x.getFirst());
            case "min" -> Math.min(x.get(0), x.get(1));
            case "max" -> Math.max(x.get(0), x.get(1));
            default -> throw new IllegalArgumentException("no function of the language: " + function);
        };
    }
}
