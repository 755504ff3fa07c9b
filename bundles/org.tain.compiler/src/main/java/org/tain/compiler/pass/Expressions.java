package org.tain.compiler.pass;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tain.compiler.ir.Expr;

/** Questions to expressions, and replacements in them. */
public final class Expressions {
    private Expressions() {
    }

    /** Whether the expression or a part of it is like this. */
    public static boolean any(Expr e, Predicate<Expr> like) {
        return like.test(e) || parts(e).stream().anyMatch(part -> any(part, like));
    }

    /** Whether it names this state. */
    public static boolean mentions(Expr e, String state) {
        return any(e, part -> part.equals(new Expr.State(state)));
    }

    private static List<Expr> parts(Expr e) {
        return switch (e) {
            case Expr.Neg n -> List.of(n.operand());
            case Expr.Bin b -> List.of(b.left(), b.right());
            case Expr.Call c -> c.arguments();
            default -> List.of();
        };
    }

    /** The expression with every leaf replaced by what the function makes of it. */
    public static Expr replace(Expr e, UnaryOperator<Expr> leaf) {
        return switch (e) {
            case Expr.Neg n -> new Expr.Neg(replace(n.operand(), leaf));
            case Expr.Bin b -> new Expr.Bin(b.op(), replace(b.left(), leaf), replace(b.right(), leaf));
            case Expr.Call c -> new Expr.Call(c.function(), c.arguments().stream().map(a -> replace(a, leaf)).toList());
            default -> leaf.apply(e);
        };
    }
}
