package org.tain.compiler.pass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Expr;

/**
 * An expression as a sum of products: {@code (gain * drive - v) / tau} is {@code gain drive / tau - v / tau}. Factors
 * are names and calls with
 * whole exponents; what cannot be multiplied out (a function, a quotient by a sum) is one factor.
 */
public final class Terms {
    private final List<Term> terms;

    /** One product. */
    record Term(double coefficient, Map<Expr, Integer> factors) {

        Term times(Term other) {
            Map<Expr, Integer> product = new LinkedHashMap<>(factors);
            other.factors.forEach((factor, power) -> product.merge(factor, power, Integer::sum));
            product.values().removeIf(power -> power == 0);
            return new Term(coefficient * other.coefficient, product);
        }

        Term inverse() {
            Map<Expr, Integer> inverse = new LinkedHashMap<>();
            factors.forEach((factor, power) -> inverse.put(factor, -power));
            return new Term(1 / coefficient, inverse);
        }
    }

    Terms(List<Term> terms) {
        this.terms = terms;
    }

    List<Term> list() {
        return terms;
    }

    /** Multiplies an expression out. */
    public static Terms of(Expr e) {
        return switch (e) {
            case Expr.Num n -> new Terms(n.value() == 0 ? List.of() : List.of(new Term(n.value(), Map.of())));
            case Expr.Neg n -> of(n.operand()).scaled(-1);
            case Expr.Bin b -> bin(b);
            default -> factor(e, 1);
        };
    }

    private static Terms bin(Expr.Bin b) {
        return switch (b.op()) {
            case ADD -> of(b.left()).plus(of(b.right()));
            case SUB -> of(b.left()).plus(of(b.right()).scaled(-1));
            case MUL -> of(b.left()).times(of(b.right()));
            case DIV -> of(b.left()).times(of(b.right()).inverse(b.right()));
            case POW -> b.right() instanceof Expr.Num n && n.value() == Math.rint(n.value()) && Math.abs(n.value()) <= 4
                    ? power(of(b.left()), b.left(), (int) n.value())
                    : factor(b, 1);
            default -> factor(b, 1);
        };
    }

    private static Terms factor(Expr e, int power) {
        return new Terms(List.of(new Term(1, Map.of(e, power))));
    }

    private static Terms power(Terms base, Expr written, int exponent) {
        if (exponent < 0) {
            return power(base.inverse(written), written, -exponent);
        }
        Terms product = new Terms(List.of(new Term(1, Map.of())));
        for (int i = 0; i < exponent; i++) {
            product = product.times(base);
        }
        return product;
    }

    /** One over a sum is a factor of its own; one over a product is the product of its parts' inverses. */
    private Terms inverse(Expr written) {
        return terms.size() == 1 ? new Terms(List.of(terms.getFirst().inverse())) : factor(written, -1);
    }

    private Terms scaled(double by) {
        return new Terms(terms.stream().map(t -> new Term(by * t.coefficient, t.factors)).toList());
    }

    /** The sum, with like products put together. */
    public Terms plus(Terms other) {
        Map<Map<Expr, Integer>, Double> sum = new LinkedHashMap<>();
        terms.forEach(t -> sum.merge(t.factors, t.coefficient, Double::sum));
        other.terms.forEach(t -> sum.merge(t.factors, t.coefficient, Double::sum));
        List<Term> all = new ArrayList<>();
        sum.forEach((factors, coefficient) -> {
            if (coefficient != 0) {
                all.add(new Term(coefficient, factors));
            }
        });
        return new Terms(all);
    }

    private Terms times(Terms other) {
        Terms product = new Terms(List.of());
        for (Term a : terms) {
            for (Term b : other.terms) {
                product = product.plus(new Terms(List.of(a.times(b))));
            }
        }
        return product;
    }

    /** This over minus a single product. */
    Terms overMinus(Term divisor) {
        return times(new Terms(List.of(divisor.inverse()))).scaled(-1);
    }

    /** Whether it is 0. */
    public boolean isZero() {
        return terms.isEmpty();
    }

    /** The expression with as few operations as its terms need. */
    public Expr expr() {
        Expr sum = null;
        for (Term t : terms) {
            boolean negative = t.coefficient < 0;
            Expr product = product(new Term(Math.abs(t.coefficient), t.factors));
            if (sum == null) {
                sum = negative ? new Expr.Neg(product) : product;
            } else {
                sum = new Expr.Bin(negative ? Expr.Op.SUB : Expr.Op.ADD, sum, product);
            }
        }
        return sum == null ? new Expr.Num(0, "0") : sum;
    }

    private static Expr product(Term t) {
        Expr above = t.coefficient == 1 ? null : new Expr.Num(t.coefficient, Double.toString(t.coefficient));
        Expr below = null;
        for (Map.Entry<Expr, Integer> f : t.factors.entrySet()) {
            for (int i = 0; i < Math.abs(f.getValue()); i++) {
                if (f.getValue() > 0) {
                    above = above == null ? f.getKey() : new Expr.Bin(Expr.Op.MUL, above, f.getKey());
                } else {
                    below = below == null ? f.getKey() : new Expr.Bin(Expr.Op.MUL, below, f.getKey());
                }
            }
        }
        Expr numerator = above == null ? new Expr.Num(1, "1") : above;
        return below == null ? numerator : new Expr.Bin(Expr.Op.DIV, numerator, below);
    }
}
