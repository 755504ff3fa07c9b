package org.tain.compiler.emit;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.pass.Expressions;

/** The statements of an event: every right-hand side reads the values before the event. */
final class Statements {
    private Statements() {
    }

    /**
     * Writes a block.
     *
     * @param real Java type of a value
     * @param target the Java expression of a state that is assigned to
     * @param value the Java expression of a right-hand side
     */
    static void write(JavaWriter w, List<Assignment> block, String real, UnaryOperator<String> target,
            Function<Expr, String> value) {
        if (!readsChanged(block)) {
            block.forEach(a -> w.line(target.apply(a.target()) + " " + sign(a.kind()) + " " + value.apply(a.value()) + ";"));
            return;
        }
        for (int k = 0; k < block.size(); k++) {
            w.line("final " + real + " value" + k + " = " + value.apply(block.get(k).value()) + ";");
        }
        for (int k = 0; k < block.size(); k++) {
            w.line(target.apply(block.get(k).target()) + " " + sign(block.get(k).kind()) + " value" + k + ";");
        }
    }

    /** Whether a statement names what one before it has changed. */
    private static boolean readsChanged(List<Assignment> block) {
        for (int later = 1; later < block.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (Expressions.mentions(block.get(later).value(), block.get(earlier).target())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String sign(Assignment.Kind kind) {
        return switch (kind) {
            case SET -> "=";
            case ADD -> "+=";
            case SUBTRACT -> "-=";
            case MULTIPLY -> "*=";
        };
    }
}
