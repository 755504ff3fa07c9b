package org.tain.compiler.window;

import java.util.ArrayList;
import java.util.List;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Rule;

/** An event's block as a sum of traces of one side with constant coefficients. */
final class LinearTraces {
    private final List<Monomial> monomials;

    /** {@code +- factors / divisors * trace}. */
    private record Monomial(boolean negative, List<Expr> factors, List<Expr> divisors, Rule.Trace trace) {

        Monomial negated() {
            return new Monomial(!negative, factors, divisors, trace);
        }

        Monomial times(Expr coefficient) {
            return switch (coefficient) {
                case Expr.Neg(Expr operand) -> negated().times(operand);
                case Expr.Bin(Expr.Op op, Expr left, Expr right) when op == Expr.Op.MUL -> times(left).times(right);
                case Expr.Bin(Expr.Op op, Expr left, Expr right) when op == Expr.Op.DIV -> times(left).over(right);
                default -> new Monomial(negative, with(factors, coefficient), divisors, trace);
            };
        }

        Monomial over(Expr divisor) {
            return new Monomial(negative, factors, with(divisors, divisor), trace);
        }

        private static List<Expr> with(List<Expr> list, Expr more) {
            List<Expr> longer = new ArrayList<>(list);
            longer.add(more);
            return longer;
        }
    }

    private LinearTraces(List<Monomial> monomials) {
        this.monomials = monomials;
    }

    /** The block as such a sum; null when it reads a trace of the other side, the weight, a nearest trace, products. */
    static LinearTraces of(Rule rule, List<Assignment> block, Rule.Side side) {
        List<Monomial> all = new ArrayList<>();
        for (Assignment assignment : block) {
            boolean adds = assignment.kind() == Assignment.Kind.ADD || assignment.kind() == Assignment.Kind.SUBTRACT;
            List<Monomial> sum = adds ? linear(assignment.value(), rule, side) : null;
            if (sum == null) {
                return null;
            }
            boolean subtracts = assignment.kind() == Assignment.Kind.SUBTRACT;
            sum.forEach(monomial -> all.add(subtracts ? monomial.negated() : monomial));
        }
        return new LinearTraces(all);
    }

    private static List<Monomial> linear(Expr expression, Rule rule, Rule.Side side) {
        return switch (expression) {
            case Expr.Trace(String name) -> trace(name, rule, side);
            case Expr.Neg(Expr operand) -> negated(linear(operand, rule, side));
            case Expr.Bin(Expr.Op op, Expr left, Expr right) -> switch (op) {
                case ADD -> joined(linear(left, rule, side), linear(right, rule, side));
                case SUB -> joined(linear(left, rule, side), negated(linear(right, rule, side)));
                case MUL -> isConstant(left)
                        ? times(linear(right, rule, side), left)
                        : isConstant(right) ? times(linear(left, rule, side), right) : null;
                case DIV -> isConstant(right) ? over(linear(left, rule, side), right) : null;
                default -> null;
            };
            default -> null;
        };
    }

    private static List<Monomial> trace(String name, Rule rule, Rule.Side side) {
        for (Rule.Trace trace : rule.traces()) {
            if (trace.name().equals(name) && trace.side() == side && !trace.nearest()) {
                return List.of(new Monomial(false, List.of(), List.of(), trace));
            }
        }
        return null;
    }

    private static List<Monomial> negated(List<Monomial> sum) {
        return sum == null ? null : sum.stream().map(Monomial::negated).toList();
    }

    private static List<Monomial> times(List<Monomial> sum, Expr coefficient) {
        return sum == null ? null : sum.stream().map(monomial -> monomial.times(coefficient)).toList();
    }

    private static List<Monomial> over(List<Monomial> sum, Expr divisor) {
        return sum == null ? null : sum.stream().map(monomial -> monomial.over(divisor)).toList();
    }

    private static List<Monomial> joined(List<Monomial> first, List<Monomial> second) {
        if (first == null || second == null) {
            return null;
        }
        List<Monomial> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static boolean isConstant(Expr expression) {
        return switch (expression) {
            case Expr.Num n -> true;
            case Expr.Param p -> true;
            case Expr.Neg(Expr operand) -> isConstant(operand);
            case Expr.Bin(Expr.Op op, Expr left, Expr right) -> isConstant(left) && isConstant(right);
            case Expr.Call(String function, List<Expr> arguments) ->
                arguments.stream().allMatch(LinearTraces::isConstant);
            default -> false;
        };
    }

    boolean isEmpty() {
        return monomials.isEmpty();
    }

    /** The parameters that are a factor of every coefficient, here and there. */
    List<Expr> commonParameters(LinearTraces other) {
        List<Monomial> all = joined(monomials, other.monomials);
        List<Expr> common = new ArrayList<>();
        for (Expr factor : all.getFirst().factors()) {
            if (factor instanceof Expr.Param && !common.contains(factor)
                    && all.stream().allMatch(monomial -> monomial.factors().contains(factor))) {
                common.add(factor);
            }
        }
        return common;
    }

    /** One term per trace, without the common factors. */
    List<PairWindow.Term> terms(List<Expr> common) {
        return monomials.stream().map(monomial -> {
            List<Expr> rest = new ArrayList<>(monomial.factors());
            common.forEach(rest::remove);
            Expr amplitude = product(rest);
            for (Expr divisor : monomial.divisors()) {
                amplitude = new Expr.Bin(Expr.Op.DIV, amplitude, divisor);
            }
            Expr signed = monomial.negative() ? new Expr.Neg(amplitude) : amplitude;
            return new PairWindow.Term(signed, monomial.trace().tau());
        }).toList();
    }

    /** The product of some factors, 1 for none. */
    static Expr product(List<Expr> factors) {
        return factors.stream().reduce((left, right) -> new Expr.Bin(Expr.Op.MUL, left, right))
                .orElse(new Expr.Num(1, "1"));
    }
}
