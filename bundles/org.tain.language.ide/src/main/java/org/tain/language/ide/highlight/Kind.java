package org.tain.language.ide.highlight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Network;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.State;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.Trace;

/** What a piece of text can be; the order is that of the legend. */
public enum Kind {
    /** A word of the language. */
    KEYWORD,
    /** A sign that computes, compares or assigns. */
    OPERATOR,
    /** A number without its unit. */
    NUMBER,
    /** A physical unit, or a factor of one. */
    UNIT,
    /** A text in double quotes. */
    STRING,
    /** A comment; with {@link Trait#DOCUMENTATION} where it documents a declaration. */
    COMMENT,
    /** A function of an expression. */
    FUNCTION,
    /** A parameter of the model or of a type. */
    PARAMETER,
    /** A state of a neuron or a synapse. */
    STATE,
    /** An input of a neuron. */
    INPUT,
    /** A trace of a rule. */
    TRACE,
    /** A type of neurons. */
    NEURON,
    /** A type of synapses. */
    SYNAPSE,
    /** A rule of learning. */
    RULE,
    /** A stimulus. */
    STIMULUS,
    /** A layer. */
    LAYER,
    /** A pool. */
    POOL,
    /** A projection. */
    PROJECTION,
    /** A pair of projections. */
    PAIR,
    /** A measure. */
    MEASURE,
    /** The name of the network, or of its package. */
    NAMESPACE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** As the protocol calls it. */
    public String text() {
        return text;
    }

    /** The legend. */
    public static List<String> legend() {
        return Arrays.stream(values()).map(Kind::text).toList();
    }

    /** What the name of an element is; null for an element that has none. */
    public static Kind of(EObject named) {
        return switch (named) {
            case Parameter parameter -> PARAMETER;
            case State state -> STATE;
            case Input input -> INPUT;
            case Trace trace -> TRACE;
            case NeuronType type -> NEURON;
            case SynapseType type -> SYNAPSE;
            case RuleType type -> RULE;
            case Stimulus stimulus -> STIMULUS;
            case Layer layer -> LAYER;
            case Pool pool -> POOL;
            case Projection projection -> PROJECTION;
            case Pair pair -> PAIR;
            case Network network -> NAMESPACE;
            case null, default -> null;
        };
    }
}
