package org.tain.compiler.export.brian2;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.pass.Expressions;

/**
 * Statements of an event. Brian 2 does one after the other, while here every right-hand side reads the values before the event:
 * what is read after it was changed is put aside first.
 */
final class Events {
    private static final String BEFORE = "_before";

    private Events() {
    }

    /**
     * The statements, one a line.
     *
     * @param target what a target is called
     * @param printer for right-hand sides
     */
    static List<String> statements(List<Assignment> block, Function<String, BrianPrinter.Leaf> target,
            BrianPrinter.Leaves leaves) {
        Set<String> aside = new LinkedHashSet<>();
        Set<String> changed = new LinkedHashSet<>();
        for (Assignment a : block) {
            changed.stream().filter(state -> Expressions.mentions(a.value(), state)).forEach(aside::add);
            changed.add(a.target());
        }
        List<String> lines = new ArrayList<>();
        aside.forEach(state -> lines.add(local(target.apply(state).text()) + " = " + target.apply(state).text()));
        BrianPrinter printer = new BrianPrinter(leaf -> {
            BrianPrinter.Leaf plain = leaves.of(leaf);
            return leaf instanceof Expr.State(String name) && aside.contains(name)
                    ? new BrianPrinter.Leaf(local(plain.text()), plain.dimension())
                    : plain;
        });
        for (Assignment a : block) {
            BrianPrinter.Leaf left = target.apply(a.target());
            lines.add(left.text() + operator(a.kind()) + (a.kind() == Assignment.Kind.MULTIPLY
                    ? printer.print(a.value(), org.tain.language.units.Dimension.NONE)
                    : printer.print(a.value(), left.dimension())));
        }
        return lines;
    }

    private static String local(String variable) {
        return (variable.endsWith("_post") ? variable.substring(0, variable.length() - "_post".length()) : variable) + BEFORE;
    }

    private static String operator(Assignment.Kind kind) {
        return switch (kind) {
            case SET -> " = ";
            case ADD -> " += ";
            case SUBTRACT -> " -= ";
            case MULTIPLY -> " *= ";
        };
    }
}
