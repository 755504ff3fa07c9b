package org.tain.compiler.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Expr.Op;
import org.tain.compiler.ir.Rule;

/** Which rules are sums over pairs of spikes. */
class PairWindowTest {
    private static final Expr RATE = new Expr.Param("rate");
    private static final Expr PRE = new Expr.Trace("pre");

    private static Rule onPost(Assignment.Kind kind, Expr value) {
        Rule stdp = ExampleRules.stdp(0.05, 0.7);
        return new Rule("Test", false, stdp.params(), stdp.traces(), List.of(),
                List.of(new Assignment(Assignment.WEIGHT, kind, value, 1)), null, null, 1);
    }

    private static Expr bin(Op op, Expr left, Expr right) {
        return new Expr.Bin(op, left, right);
    }

    @Test
    void theClassicalRuleIsOneWithItsRateApart() {
        PairWindow window = PairWindow.of(ExampleRules.stdp(0.05, 0.7)).orElseThrow();
        assertEquals(RATE, window.rate());
        assertEquals(new Expr.Param("aPlus"), window.after().getFirst().amplitude());
        assertEquals(new Expr.Neg(new Expr.Param("aMinus")), window.before().getFirst().amplitude());
        assertEquals(new Expr.Param("tauMinus"), window.before().getFirst().tau());
    }

    @Test
    void nearestTripletAndWeightDependentRulesAreNone() {
        assertTrue(PairWindow.of(ExampleRules.nearest()).isEmpty());
        assertTrue(PairWindow.of(ExampleRules.triplet()).isEmpty());
        assertTrue(PairWindow.of(ExampleRules.weightDependent()).isEmpty());
        assertTrue(PairWindow.of(ExampleRules.odd()).isEmpty());
        assertTrue(PairWindow.of(ExampleRules.mirrored(ExampleRules.stdp(0.05, 0.7))).isEmpty());
    }

    @Test
    void linearExpressionsOfAnyFormAre() {
        List<Expr> linear = List.of(PRE, new Expr.Neg(PRE), bin(Op.MUL, PRE, RATE),
                bin(Op.DIV, bin(Op.MUL, RATE, PRE), new Expr.Param("largest")),
                bin(Op.MUL, bin(Op.DIV, RATE, new Expr.Param("largest")), PRE),
                bin(Op.SUB, bin(Op.MUL, new Expr.Num(3, "3"), PRE), bin(Op.MUL, new Expr.Neg(RATE), PRE)),
                bin(Op.MUL, new Expr.Call("exp", List.of(RATE)), PRE));
        for (Expr expression : linear) {
            Rule rule = onPost(Assignment.Kind.ADD, expression);
            PairWindow window = PairWindow.of(rule).orElseThrow();
            double sum = 0;
            for (PairWindow.Term term : window.after()) {
                sum += Evaluation.constant(term.amplitude(), rule.params());
            }
            double expected = Evaluation.of(expression,
                    leaf -> leaf.equals(PRE) ? 1 : Evaluation.parameter(leaf, rule.params()));
            double rate = Evaluation.constant(window.rate(), rule.params());
            assertEquals(expected, sum * rate, 1e-15, expression.toString());
            assertTrue(window.before().isEmpty());
        }
    }

    @Test
    void whatIsNotLinearInATraceOfTheOtherSideIsNot() {
        List<Expr> others = new ArrayList<>(List.of(RATE, new Expr.Trace("post"), bin(Op.MUL, PRE, PRE),
                bin(Op.ADD, PRE, RATE), bin(Op.DIV, RATE, PRE), bin(Op.POW, PRE, new Expr.Num(2, "2")),
                bin(Op.MUL, PRE, new Expr.Weight()), new Expr.Call("exp", List.of(PRE))));
        for (Expr expression : others) {
            assertTrue(PairWindow.of(onPost(Assignment.Kind.ADD, expression)).isEmpty(), expression.toString());
        }
        assertTrue(PairWindow.of(onPost(Assignment.Kind.SET, PRE)).isEmpty());
        assertTrue(PairWindow.of(onPost(Assignment.Kind.MULTIPLY, PRE)).isEmpty());
    }

    @Test
    void aMirrorHasTheSameWindowWhateverItsRate() {
        PairWindow there = PairWindow.of(ExampleRules.stdp(0.05, 0.7)).orElseThrow();
        PairWindow control = PairWindow.of(ExampleRules.stdp(0.2, 0.7)).orElseThrow();
        Rule stdp = ExampleRules.stdp(0.2, 0.7);
        List<Rule.Trace> exchanged = stdp.traces().stream().map(trace -> new Rule.Trace(trace.name(),
                trace.side() == Rule.Side.PRE ? Rule.Side.POST : Rule.Side.PRE, trace.tau(), false, 1)).toList();
        Rule mirror = new Rule("Mirror", false, stdp.params(), exchanged, stdp.onPost(), stdp.onPre(), null, null, 1);
        assertTrue(there.isMirroredBy(PairWindow.of(mirror).orElseThrow()));
        assertFalse(there.isMirroredBy(control));
        assertFalse(PairWindow.of(ExampleRules.stdp(0.05, 0.8)).orElseThrow()
                .isMirroredBy(PairWindow.of(mirror).orElseThrow()));
    }
}
