package org.tain.compiler.window;

import java.util.List;
import java.util.Optional;

import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Rule;

/**
 * A rule whose change is a sum over all pairs of spikes: {@code rate * F(t_post - t_pre)} at the synapse, F a sum of
 * exponentials on either side and 0 for simultaneous spikes. So is every rule that adds on each event what is linear in
 * all-to-all traces of the other side, with constant coefficients.
 *
 * @param rate the factor that all coefficients share, such as the parameter {@code rate}; 1 without one
 * @param after F at positive differences, each term {@code amplitude * exp(-d / tau)}
 * @param before F at negative differences, each term {@code amplitude * exp(d / tau)}
 * @param params the rule's parameters, which the expressions name
 */
public record PairWindow(Expr rate, List<Term> after, List<Term> before, List<Param> params) {
    private static final double SAME = 1e-12;

    /** Copies the lists. */
    public PairWindow {
        after = List.copyOf(after);
        before = List.copyOf(before);
        params = List.copyOf(params);
    }

    /** {@code amplitude * exp(-|d| / tau)}; both are constant expressions. */
    public record Term(Expr amplitude, Expr tau) {
    }

    /** The window of a rule without {@code mirror}; empty when the rule is no sum over pairs or does nothing at all. */
    public static Optional<PairWindow> of(Rule rule) {
        LinearTraces onPost = LinearTraces.of(rule, rule.onPost(), Rule.Side.PRE);
        LinearTraces onPre = LinearTraces.of(rule, rule.onPre(), Rule.Side.POST);
        if (rule.mirror() || onPost == null || onPre == null || onPost.isEmpty() && onPre.isEmpty()) {
            return Optional.empty();
        }
        List<Expr> common = onPost.commonParameters(onPre);
        return Optional.of(new PairWindow(LinearTraces.product(common), onPost.terms(common), onPre.terms(common),
                rule.params()));
    }

    /**
     * Whether a projection in the opposite direction has the same window up to its rate, as a function of the same two
     * spike times: what this one does after, the other does before.
     */
    public boolean isMirroredBy(PairWindow other) {
        return same(after, params, other.before, other.params) && same(before, params, other.after, other.params);
    }

    private static boolean same(List<Term> terms, List<Param> params, List<Term> others, List<Param> otherParams) {
        boolean same = terms.size() == others.size();
        for (int k = 0; same && k < terms.size(); k++) {
            same = same(terms.get(k).amplitude(), params, others.get(k).amplitude(), otherParams)
                    && same(terms.get(k).tau(), params, others.get(k).tau(), otherParams);
        }
        return same;
    }

    private static boolean same(Expr one, List<Param> params, Expr other, List<Param> otherParams) {
        double a = Evaluation.constant(one, params);
        double b = Evaluation.constant(other, otherParams);
        return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
    }
}
