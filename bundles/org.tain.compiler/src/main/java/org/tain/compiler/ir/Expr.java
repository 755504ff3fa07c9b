package org.tain.compiler.ir;

import java.util.List;

/**
 * An expression over the names of a neuron, a synapse or a rule; all quantities in base units (ms, mV, nA and what
 * they make).
 */
public sealed interface Expr {

    /** A number; {@code text} is how the user wrote it, with its unit, for comments. */
    record Num(double value, String text) implements Expr {
    }

    /** A state of the own neuron or synapse. */
    record State(String name) implements Expr {
    }

    /** A state of the neuron behind the synapse ({@code post.v}). */
    record PostState(String name) implements Expr {
    }

    /** A parameter of the own neuron, synapse or rule; its value stands in the list of parameters beside. */
    record Param(String name) implements Expr {
    }

    /** An input of the own neuron: the sum of what projections and stimuli give to it. */
    record Input(String name) implements Expr {
    }

    /** A trace of the own rule. */
    record Trace(String name) implements Expr {
    }

    /** The weight of the own synapse. */
    record Weight() implements Expr {
    }

    /** A variable of the generated code; emitters put it in the place of what they have computed already. */
    record Local(String name) implements Expr {
    }

    /** {@code -operand}. */
    record Neg(Expr operand) implements Expr {
    }

    /** {@code left op right}. */
    record Bin(Op op, Expr left, Expr right) implements Expr {
    }

    /** A mathematical function: exp, log, sqrt, abs, min, max. */
    record Call(String function, List<Expr> arguments) implements Expr {
        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Operators, weakest binding first. */
    enum Op {
        OR("||"), AND("&&"), GE(">="), LE("<="), GT(">"), LT("<"), ADD("+"), SUB("-"), MUL("*"), DIV("/"), POW("^");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        /** How it is written in Java (power: {@code ^}, which Java has no sign for). */
        public String sign() {
            return sign;
        }
    }
}
