package org.tain.compiler.reference;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.tain.compiler.ir.Expr;

/** Values of expressions in double precision; a condition is 1 or 0. */
final class Values {
    private Values() {
    }

    static double of(Expr e, ToDoubleFunction<Expr> leaf) {
        return switch (e) {
            case Expr.Num n -> n.value();
            case Expr.Neg n -> -of(n.operand(), leaf);
            case Expr.Bin b -> bin(b.op(), of(b.left(), leaf), of(b.right(), leaf));
            case Expr.Call c -> call(c.function(), c.arguments().stream().map(a -> of(a, leaf)).toList());
            default -> leaf.applyAsDouble(e);
        };
    }

    private static double bin(Expr.Op op, double x, double y) {
        return switch (op) {
            case OR -> x != 0 || y != 0 ? 1 : 0;
            case AND -> x != 0 && y != 0 ? 1 : 0;
            case GE -> x >= y ? 1 : 0;
            case LE -> x <= y ? 1 : 0;
            case GT -> x > y ? 1 : 0;
            case LT -> x < y ? 1 : 0;
            case ADD -> x + y;
            case SUB -> x - y;
            case MUL -> x * y;
            case DIV -> x / y;
            case POW -> Math.pow(x, y);
        };
    }

    private static double call(String function, List<Double> x) {
        return switch (function) {
            case "exp" -> Math.exp(x.get(0));
            case "log" -> Math.log(x.get(0));
            case "sqrt" -> Math.sqrt(x.get(0));
            case "abs" -> Math.abs(x.get(0));
            case "min" -> Math.min(x.get(0), x.get(1));
            case "max" -> Math.max(x.get(0), x.get(1));
            default -> throw new IllegalArgumentException("no function " + function);
        };
    }
}
