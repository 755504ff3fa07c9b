package org.tain.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.java.JavaCompilation;

class ExpressionPrinterTest {
    private static final Expr A = new Expr.State("a");
    private static final Expr B = new Expr.State("b");
    private static final Expr C = new Expr.State("c");
    private static final int CASES = 300;

    private static String print(Precision precision, Expr e) {
        return new ExpressionPrinter(precision, leaf -> ((Expr.State) leaf).name()).print(e);
    }

    private static Expr bin(Expr.Op op, Expr left, Expr right) {
        return new Expr.Bin(op, left, right);
    }

    private static Expr num(double value) {
        return new Expr.Num(value, "");
    }

    @Test
    void writesNoParenthesesThatMeanNothing() {
        assertEquals("a + b * c", print(Precision.DOUBLE, bin(Expr.Op.ADD, A, bin(Expr.Op.MUL, B, C))));
        assertEquals("a - b - c", print(Precision.DOUBLE, bin(Expr.Op.SUB, bin(Expr.Op.SUB, A, B), C)));
        assertEquals("a - (b - c)", print(Precision.DOUBLE, bin(Expr.Op.SUB, A, bin(Expr.Op.SUB, B, C))));
        assertEquals("(a + b) / c", print(Precision.DOUBLE, bin(Expr.Op.DIV, bin(Expr.Op.ADD, A, B), C)));
        assertEquals("a / (b * c)", print(Precision.DOUBLE, bin(Expr.Op.DIV, A, bin(Expr.Op.MUL, B, C))));
        assertEquals("-(-a)", print(Precision.DOUBLE, new Expr.Neg(new Expr.Neg(A))));
        assertEquals("-(a + b)", print(Precision.DOUBLE, new Expr.Neg(bin(Expr.Op.ADD, A, B))));
        assertEquals("a > b && b > c || a > c", print(Precision.DOUBLE, bin(Expr.Op.OR,
                bin(Expr.Op.AND, bin(Expr.Op.GT, A, B), bin(Expr.Op.GT, B, C)), bin(Expr.Op.GT, A, C))));
    }

    @Test
    void keepsToThePrecision() {
        Expr.Call exp = new Expr.Call("exp", List.of(bin(Expr.Op.MUL, num(0.3), A)));
        assertEquals("b * (float) Math.exp(0.3f * a)", print(Precision.SINGLE, bin(Expr.Op.MUL, B, exp)));
        assertEquals("b * Math.exp(0.3 * a)", print(Precision.DOUBLE, bin(Expr.Op.MUL, B, exp)));
        assertEquals("a * a * a", print(Precision.SINGLE, bin(Expr.Op.POW, A, num(3))));
        assertEquals("(float) Math.pow(a, 2.5f)", print(Precision.SINGLE, bin(Expr.Op.POW, A, num(2.5))));
        assertEquals("15f", Precision.SINGLE.literal(15));
        assertEquals("15.0", Precision.DOUBLE.literal(15));
        assertEquals("Float.POSITIVE_INFINITY", Precision.SINGLE.literal(1e300));
    }

    @Test
    void javaComputesWhatTheExpressionMeans() throws ReflectiveOperationException {
        Random random = new Random(5);
        List<Expr> cases = new ArrayList<>();
        StringBuilder methods = new StringBuilder("public final class Printed {\n");
        for (int k = 0; k < CASES; k++) {
            cases.add(expression(random, 5));
            methods.append("    public static double f%d(double a, double b, double c) {\n        return %s;\n    }\n"
                    .formatted(k, print(Precision.DOUBLE, cases.get(k))));
        }
        Class<?> printed = new JavaCompilation(getClass().getClassLoader())
                .load(Map.of("Printed.java", methods.append("}\n").toString()), "Printed");
        for (int k = 0; k < CASES; k++) {
            Object value = printed.getMethod("f" + k, double.class, double.class, double.class).invoke(null, 1.7, -0.3,
                    5.1);
            assertEquals(value(cases.get(k)), value, print(Precision.DOUBLE, cases.get(k)));
        }
    }

    private static Expr expression(Random random, int depth) {
        if (depth == 0) {
            return List.of(A, B, C, num(2.5), num(-0.5)).get(random.nextInt(5));
        }
        Expr left = expression(random, random.nextInt(depth));
        return switch (random.nextInt(8)) {
            case 0, 1 -> bin(Expr.Op.ADD, left, expression(random, depth - 1));
            case 2, 3 -> bin(Expr.Op.SUB, left, expression(random, depth - 1));
            case 4 -> bin(Expr.Op.MUL, left, expression(random, depth - 1));
            case 5 -> bin(Expr.Op.DIV, left, expression(random, depth - 1));
            case 6 -> new Expr.Neg(left);
            default -> new Expr.Call("max", List.of(left, expression(random, depth - 1)));
        };
    }

    private static double value(Expr e) {
        return switch (e) {
            case Expr.State s -> Map.of("a", 1.7, "b", -0.3, "c", 5.1).get(s.name());
            case Expr.Num n -> n.value();
            case Expr.Neg n -> -value(n.operand());
            case Expr.Call c -> Math.max(value(c.arguments().get(0)), value(c.arguments().get(1)));
            case Expr.Bin b -> switch (b.op()) {
                case ADD -> value(b.left()) + value(b.right());
                case SUB -> value(b.left()) - value(b.right());
                case MUL -> value(b.left()) * value(b.right());
                default -> value(b.left()) / value(b.right());
            };
            default -> throw new IllegalArgumentException(e.toString());
        };
    }
}
