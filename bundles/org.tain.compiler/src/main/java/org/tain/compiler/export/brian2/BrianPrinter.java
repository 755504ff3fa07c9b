package org.tain.compiler.export.brian2;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tain.compiler.ir.Expr;
import org.tain.language.units.Dimension;

/** Prints expressions as Brian 2 reads them in equations and events, numbers in the unit in which the model gives them. */
final class BrianPrinter {
    private static final Pattern QUANTITY = Pattern.compile("([0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*([^\\s0-9].*)?");
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int COMPARISON = 3;
    private static final int SUM = 4;
    private static final int PRODUCT = 5;
    private static final int SIGN = 6;
    private static final int POWER = 7;
    private static final int ATOM = 8;
    private final Leaves leaves;

    /**
     * What stands for a name of the model.
     *
     * @param text binds as tightly as a name
     */
    record Leaf(String text, Dimension dimension) {
    }

    /** Finds what stands for a name. */
    @FunctionalInterface
    interface Leaves {
        /** What stands for a State, PostState, Param, Input, Trace or Weight. */
        Leaf of(Expr leaf);
    }

    BrianPrinter(Leaves leaves) {
        this.leaves = leaves;
    }

    /** The whole expression; a bare 0 gets the unit that is expected. */
    String print(Expr e, Dimension expected) {
        return operand(e, OR, expected);
    }

    /** The expression where a summand is asked for. */
    String summand(Expr e, Dimension expected) {
        return operand(e, PRODUCT, expected);
    }

    private String operand(Expr e, int least, Dimension expected) {
        if (isBareZero(e) && !expected.isNone()) {
            return parenthesise("0*" + BrianUnits.si(expected), PRODUCT, least);
        }
        return switch (e) {
            case Expr.Num n -> number(n, least);
            case Expr.Neg n -> parenthesise("-" + operand(n.operand(), SIGN, expected), SIGN, least);
            case Expr.Bin b -> parenthesise(bin(b, expected), binding(b.op()), least);
            case Expr.Call c -> call(c);
            default -> leaves.of(e).text();
        };
    }

    private static String number(Expr.Num n, int least) {
        Matcher written = QUANTITY.matcher(n.text());
        if (!written.matches()) {
            return parenthesise(PythonText.number(n.value()), n.value() < 0 ? SIGN : ATOM, least);
        }
        if (written.group(2) == null) {
            return written.group(1);
        }
        return parenthesise(written.group(1) + "*" + BrianUnits.factor(written.group(2)), PRODUCT, least);
    }

    private String bin(Expr.Bin b, Dimension expected) {
        int own = binding(b.op());
        return switch (b.op()) {
            case POW -> operand(b.left(), ATOM, Dimension.NONE) + "**" + operand(b.right(), POWER, Dimension.NONE);
            case MUL -> operand(b.left(), own, Dimension.NONE) + "*" + operand(b.right(), own, Dimension.NONE);
            case DIV -> operand(b.left(), own, Dimension.NONE) + "/" + operand(b.right(), own + 1, Dimension.NONE);
            case AND, OR -> operand(b.left(), own + 1, Dimension.NONE) + " " + word(b.op()) + " "
                    + operand(b.right(), own + 1, Dimension.NONE);
            case ADD, SUB -> sides(b, own, expected);
            case GE, LE, GT, LT -> sides(b, own, dimension(isBareZero(b.left()) ? b.right() : b.left()));
        };
    }

    private String sides(Expr.Bin b, int own, Dimension both) {
        Dimension known = both.isNone() ? dimension(b) : both;
        return operand(b.left(), own, known) + " " + word(b.op()) + " " + operand(b.right(), own + 1, known);
    }

    private static String word(Expr.Op op) {
        return switch (op) {
            case AND -> "and";
            case OR -> "or";
            default -> op.sign();
        };
    }

    private String call(Expr.Call c) {
        Dimension of = dimension(c);
        List<Expr> x = c.arguments();
        String infinity = of.isNone() ? "inf" : "inf*" + BrianUnits.si(of);
        return switch (c.function()) {
            case "min" -> "clip(" + print(x.get(0), of) + ", -" + infinity + ", " + print(x.get(1), of) + ")";
            case "max" -> "clip(" + print(x.get(0), of) + ", " + print(x.get(1), of) + ", " + infinity + ")";
            default -> c.function() + "(" + print(x.getFirst(), Dimension.NONE) + ")";
        };
    }

    private static int binding(Expr.Op op) {
        return switch (op) {
            case OR -> OR;
            case AND -> AND;
            case GE, LE, GT, LT -> COMPARISON;
            case ADD, SUB -> SUM;
            case MUL, DIV -> PRODUCT;
            case POW -> POWER;
        };
    }

    private static String parenthesise(String text, int own, int least) {
        return own < least ? "(" + text + ")" : text;
    }

    private static boolean isBareZero(Expr e) {
        return e instanceof Expr.Num n && n.value() == 0 && unit(n).equals("1");
    }

    private static String unit(Expr.Num n) {
        Matcher written = QUANTITY.matcher(n.text());
        return written.matches() && written.group(2) != null ? written.group(2) : "1";
    }

    /** Dimension of an expression that the checker has found right. */
    Dimension dimension(Expr e) {
        return switch (e) {
            case Expr.Num n -> BrianUnits.dimension(unit(n));
            case Expr.Neg n -> dimension(n.operand());
            case Expr.Bin b -> switch (b.op()) {
                case ADD, SUB -> dimension(isBareZero(b.left()) ? b.right() : b.left());
                case MUL -> dimension(b.left()).times(dimension(b.right()));
                case DIV -> dimension(b.left()).over(dimension(b.right()));
                case POW -> power(dimension(b.left()), b.right());
                default -> Dimension.NONE;
            };
            case Expr.Call c -> switch (c.function()) {
                case "sqrt" -> dimension(c.arguments().getFirst()).root(2);
                case "abs" -> dimension(c.arguments().getFirst());
                case "min", "max" -> dimension(isBareZero(c.arguments().get(0)) ? c.arguments().get(1) : c.arguments().get(0));
                default -> Dimension.NONE;
            };
            default -> leaves.of(e).dimension();
        };
    }

    private static Dimension power(Dimension base, Expr exponent) {
        if (base.isNone()) {
            return base;
        }
        double halves = 2 * org.tain.compiler.pass.ConstantFolding.value(exponent, name -> Double.NaN);
        return base.power((int) Math.rint(halves)).root(2);
    }
}
