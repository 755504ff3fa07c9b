package org.tain.compiler.pass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tain.compiler.ir.Expr;

/**
 * An expression that is linear in one name x: {@code slope * x + rest}.
 *
 * @param slope does not name x
 * @param rest does not name x
 */
public record LinearForm(Terms slope, Terms rest) {

    /** Splits an expression; empty if it is not linear in x. */
    public static Optional<LinearForm> of(Expr e, Expr x) {
        List<Terms.Term> slope = new ArrayList<>();
        List<Terms.Term> rest = new ArrayList<>();
        for (Terms.Term term : Terms.of(e).list()) {
            Map<Expr, Integer> others = new LinkedHashMap<>(term.factors());
            Integer power = others.remove(x);
            if (others.keySet().stream().anyMatch(f -> Expressions.any(f, part -> part.equals(x)))
                    || power != null && power != 1) {
                return Optional.empty();
            }
            (power == null ? rest : slope).add(new Terms.Term(term.coefficient(), others));
        }
        return Optional.of(new LinearForm(new Terms(slope), new Terms(rest)));
    }

    /** The value that x' = slope x + rest relaxes to: {@code -rest / slope}. */
    public Expr target() {
        if (slope.list().size() == 1) {
            return rest.overMinus(slope.list().getFirst()).expr();
        }
        return new Expr.Neg(new Expr.Bin(Expr.Op.DIV, rest.expr(), slope.expr()));
    }
}
