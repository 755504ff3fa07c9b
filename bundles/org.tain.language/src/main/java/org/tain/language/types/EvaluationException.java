package org.tain.language.types;

import org.eclipse.emf.ecore.EObject;

/** An expression that has no constant value; the message is one sentence for the user. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is no value. */
    public enum Reason {
        /** It reads a state, a trace, an input or the weight, or draws a random number. */
        NOT_CONSTANT,
        /** A parameter of a use or a model has neither a default nor a value. */
        NO_VALUE,
        /** A parameter is defined by itself. */
        CYCLE,
        /** It differs from neuron to neuron. */
        SPREAD,
        /** Its parts do not fit together, or a function is not defined there. */
        UNDEFINED
    }

    private final transient EObject place;
    private final Reason reason;

    EvaluationException(EObject place, Reason reason, String sentence) {
        super(sentence);
        this.place = place;
        this.reason = reason;
    }

    /** The part of the expression that is at fault. */
    public EObject place() {
        return place;
    }

    /** The kind of fault. */
    public Reason reason() {
        return reason;
    }
}
