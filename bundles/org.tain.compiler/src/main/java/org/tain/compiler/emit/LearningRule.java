package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;

/** The words of one projection's rule: constants for its parameters, its bounds, its blocks as the user wrote them. */
final class LearningRule {
    private static final int ROOM = 110;
    private final Projection projection;
    private final Precision precision;
    private final Map<String, String> constants = new LinkedHashMap<>();

    /**
     * Takes a name for each parameter that {@code used} names.
     *
     * @param precision arithmetic in which the constants stand
     */
    LearningRule(Vocabulary vocabulary, Projection projection, Precision precision, List<Expr> used) {
        this.projection = projection;
        this.precision = precision;
        Set<String> names = new LinkedHashSet<>();
        used.forEach(expression -> collect(expression, names));
        for (Param param : projection.rule().params()) {
            if (names.contains(param.name())) {
                constants.put(param.name(), vocabulary.take("rule parameter " + param.name(), projection.name(),
                        projection.name() + "_" + param.name()));
            }
        }
    }

    private static void collect(Expr expression, Set<String> names) {
        switch (expression) {
            case null -> {
                // a bound that there is not
            }
            case Expr.Param(String name) -> names.add(name);
            case Expr.Neg(Expr operand) -> collect(operand, names);
            case Expr.Bin(Expr.Op op, Expr left, Expr right) -> {
                collect(left, names);
                collect(right, names);
            }
            case Expr.Call(String function, List<Expr> arguments) ->
                arguments.forEach(argument -> collect(argument, names));
            default -> {
                // names no parameter
            }
        }
    }

    /** Every expression of a rule. */
    static List<Expr> expressions(Rule rule) {
        List<Expr> all = new ArrayList<>();
        rule.onPre().forEach(assignment -> all.add(assignment.value()));
        rule.onPost().forEach(assignment -> all.add(assignment.value()));
        rule.traces().forEach(trace -> all.add(trace.tau()));
        all.add(rule.lower());
        all.add(rule.upper());
        return all;
    }

    /** Declares the constants, each with what the model says of it. */
    void constants(JavaWriter w) {
        for (Param param : projection.rule().params()) {
            String name = constants.get(param.name());
            if (name == null) {
                continue;
            }
            if (!(param.value() instanceof Param.Constant(double value))) {
                throw new IllegalArgumentException("%s of the rule of %s differs between neurons; a rule has one value"
                        .formatted(param.name(), projection.name()));
            }
            String code = "private static final %s %s = %s;".formatted(precision.type(), name,
                    precision.literal(value));
            String words = JavaText.comment(param.text());
            if (code.length() + words.length() > ROOM) {
                w.comment(param.text());
                w.line(code);
            } else {
                w.line(code + " // " + words);
            }
        }
    }

    /** A printer in the precision of the constants; {@code leaves} stands for traces and the weight. */
    ExpressionPrinter printer(ExpressionPrinter.Leaves leaves) {
        return new ExpressionPrinter(precision, leaf -> leaf instanceof Expr.Param(String name)
                ? constants.get(name)
                : leaves.of(leaf));
    }

    /** A constant expression as Java in the precision of the constants. */
    String constant(Expr expression) {
        return constantPrinter().print(expression);
    }

    /** A constant expression as Java where a factor is asked for. */
    String factor(Expr expression) {
        return constantPrinter().factor(expression);
    }

    /** A constant expression as Java where a divisor is asked for. */
    String divisor(Expr expression) {
        boolean isName = expression instanceof Expr.Num || expression instanceof Expr.Param;
        return isName ? constant(expression) : "(" + constant(expression) + ")";
    }

    private ExpressionPrinter constantPrinter() {
        return printer(leaf -> {
            throw new IllegalArgumentException(leaf + " is not constant");
        });
    }

    /** A constant expression as a Java value of the network's type. */
    String value(Expr expression, Precision type) {
        if (expression instanceof Expr.Num(double value, String text)) {
            return type.literal(value);
        }
        String code = constant(expression);
        String operand = expression instanceof Expr.Param ? code : "(" + code + ")";
        return type == precision ? code : "(" + type.type() + ") " + operand;
    }

    /** The lower bound as a Java value, negative infinity for none. */
    String lower(Precision type) {
        return projection.rule().lower() == null
                ? type.literal(Double.NEGATIVE_INFINITY)
                : value(projection.rule().lower(), type);
    }

    /** The upper bound as a Java value, positive infinity for none. */
    String upper(Precision type) {
        return projection.rule().upper() == null
                ? type.literal(Double.POSITIVE_INFINITY)
                : value(projection.rule().upper(), type);
    }

    /** A Java expression within the bounds. */
    String bounded(String expression) {
        String least = projection.rule().lower() == null
                ? expression
                : "Math.max(" + expression + ", " + lower(precision) + ")";
        return projection.rule().upper() == null ? least : "Math.min(" + least + ", " + upper(precision) + ")";
    }

    /** {@code on post { weight += rate * pre }}, for comments. */
    static String words(Rule.Side side, List<Assignment> block) {
        StringBuilder text = new StringBuilder("on ").append(side == Rule.Side.PRE ? "pre" : "post").append(" { ");
        for (int k = 0; k < block.size(); k++) {
            Assignment assignment = block.get(k);
            text.append(k > 0 ? "; " : "").append("weight").append(switch (assignment.kind()) {
                case SET -> " = ";
                case ADD -> " += ";
                case SUBTRACT -> " -= ";
                case MULTIPLY -> " *= ";
            }).append(words(assignment.value()));
        }
        return text.append(" }").toString();
    }

    /** An expression in the user's words, for comments. */
    static String words(Expr expression) {
        return new ExpressionPrinter(Precision.DOUBLE, leaf -> switch (leaf) {
            case Expr.Param(String name) -> name;
            case Expr.Trace(String name) -> name;
            case Expr.Weight weight -> "weight";
            default -> leaf.toString();
        }).print(expression).replace("Math.", "");
    }
}
