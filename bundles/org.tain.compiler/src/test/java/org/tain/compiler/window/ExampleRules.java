package org.tain.compiler.window;

import java.util.List;

import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Assignment.Kind;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Expr.Op;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.ir.Rule.Side;
import org.tain.compiler.ir.Rule.Trace;

/** Rules for tests, as the language would hand them over. */
public final class ExampleRules {
    private static final Expr RATE = new Expr.Param("rate");
    private static final Expr WEIGHT = new Expr.Weight();

    private ExampleRules() {
    }

    /** The classical rule with its lower bound. */
    public static Rule stdp(double rate, double aMinus) {
        return new Rule("STDP", false, params(rate, aMinus),
                List.of(trace("pre", Side.PRE, "tauPlus", false), trace("post", Side.POST, "tauMinus", false)),
                List.of(learn(Kind.SUBTRACT, times(times(RATE, new Expr.Param("aMinus")), new Expr.Trace("post")))),
                List.of(learn(Kind.ADD, times(times(RATE, new Expr.Param("aPlus")), new Expr.Trace("pre")))),
                new Expr.Num(0, "0"), null, 38);
    }

    /** The classical rule with the nearest spikes alone and two bounds. */
    public static Rule nearest() {
        return new Rule("Nearest", false, params(0.2, 0.8),
                List.of(trace("pre", Side.PRE, "tauPlus", true), trace("post", Side.POST, "tauMinus", true)),
                List.of(learn(Kind.SUBTRACT, times(RATE, new Expr.Trace("post")))),
                List.of(learn(Kind.ADD, times(RATE, new Expr.Trace("pre")))), new Expr.Num(0, "0"),
                new Expr.Param("largest"), 52);
    }

    /** Triplets of spikes: two traces on either side, their products. */
    public static Rule triplet() {
        Expr slowPost = new Expr.Bin(Op.ADD, new Expr.Num(0.5, "0.5"), new Expr.Trace("o2"));
        Expr slowPre = new Expr.Bin(Op.ADD, new Expr.Num(1, "1"), new Expr.Trace("r2"));
        return new Rule("Triplet", false, params(0.05, 1.1),
                List.of(trace("r1", Side.PRE, "tauPlus", false), trace("r2", Side.PRE, "tauSlow", false),
                        trace("o1", Side.POST, "tauMinus", false), trace("o2", Side.POST, "tauSlow", false)),
                List.of(learn(Kind.SUBTRACT, times(times(RATE, new Expr.Trace("o1")), slowPre))),
                List.of(learn(Kind.ADD, times(times(RATE, new Expr.Trace("r1")), slowPost))), new Expr.Num(0, "0"),
                null, 61);
    }

    /** Soft bounds: potentiation in proportion to what is left, depression to what is there. */
    public static Rule weightDependent() {
        Expr left = new Expr.Bin(Op.SUB, new Expr.Param("largest"), WEIGHT);
        return new Rule("WeightDependent", false, params(0.05, 0.9),
                List.of(trace("pre", Side.PRE, "tauPlus", false), trace("post", Side.POST, "tauMinus", false)),
                List.of(learn(Kind.SUBTRACT, times(times(RATE, WEIGHT), new Expr.Trace("post")))),
                List.of(learn(Kind.ADD, times(times(RATE, left), new Expr.Trace("pre")))), new Expr.Num(0, "0"),
                new Expr.Param("largest"), 70);
    }

    /** Statements of every kind, own traces, functions, changes without a partner. */
    public static Rule odd() {
        Expr keep = new Expr.Bin(Op.SUB, new Expr.Num(1, "1"), times(RATE, new Expr.Trace("post")));
        Expr power = new Expr.Call("exp", List.of(new Expr.Neg(new Expr.Bin(Op.POW, WEIGHT, new Expr.Num(2, "2")))));
        Expr anew = new Expr.Bin(Op.ADD, WEIGHT, times(times(RATE, power), new Expr.Trace("pre")));
        return new Rule("Odd", false, params(0.05, 1),
                List.of(trace("pre", Side.PRE, "tauPlus", false), trace("post", Side.POST, "tauMinus", true)),
                List.of(learn(Kind.MULTIPLY, keep),
                        learn(Kind.SUBTRACT, new Expr.Bin(Op.DIV, new Expr.Trace("pre"), new Expr.Num(100, "100")))),
                List.of(learn(Kind.SET, anew), learn(Kind.ADD, new Expr.Num(0.01, "0.01"))), null,
                new Expr.Num(1.5, "1.5"), 80);
    }

    /** The classical rule with other names for its traces and parameters. */
    public static Rule named(String pre, String post, String rate, String tauPre, String tauPost) {
        List<Param> params = List.of(param(rate, 0.1), param(tauPre, 20), param(tauPost, 30));
        Expr depression = times(times(new Expr.Param(rate), WEIGHT), new Expr.Trace(post));
        return new Rule("Named", false, params,
                List.of(trace(pre, Side.PRE, tauPre, false), trace(post, Side.POST, tauPost, false)),
                List.of(learn(Kind.SUBTRACT, depression)),
                List.of(learn(Kind.ADD, times(new Expr.Param(rate), new Expr.Trace(pre)))), new Expr.Num(0, "0"), null,
                85);
    }

    /** All of them. */
    public static List<Rule> all() {
        return List.of(stdp(0.05, 0.7), nearest(), triplet(), weightDependent(), odd());
    }

    /** The same rule, learnt as its mirror. */
    public static Rule mirrored(Rule rule) {
        return new Rule(rule.type(), true, rule.params(), rule.traces(), rule.onPre(), rule.onPost(), rule.lower(),
                rule.upper(), rule.line());
    }

    private static List<Param> params(double rate, double aMinus) {
        return List.of(param("rate", rate), param("aPlus", 1), param("aMinus", aMinus), param("tauPlus", 20),
                param("tauMinus", 13), param("tauSlow", 50), param("largest", 2));
    }

    private static Param param(String name, double value) {
        return new Param(name, new Param.Constant(value), "1", name + " = " + value);
    }

    private static Trace trace(String name, Side side, String tau, boolean nearest) {
        return new Trace(name, side, new Expr.Param(tau), nearest, 40);
    }

    private static Assignment learn(Kind kind, Expr value) {
        return new Assignment(Assignment.WEIGHT, kind, value, 41);
    }

    private static Expr times(Expr left, Expr right) {
        return new Expr.Bin(Op.MUL, left, right);
    }
}
