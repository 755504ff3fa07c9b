package org.tain.language.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
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

/** Names of elements, and what sentences call their kind. */
public final class Names {
    private Names() {
    }

    /** The name of an element, or null when it has none. */
    public static String of(EObject element) {
        EStructuralFeature feature = feature(element);
        return feature == null ? null : (String) element.eGet(feature);
    }

    /** The feature that holds the name, or null when the element cannot have one. */
    public static EStructuralFeature feature(EObject element) {
        return element == null ? null : element.eClass().getEStructuralFeature("name");
    }

    /** {@code a layer}, {@code a parameter}, ... */
    public static String kind(EObject element) {
        return switch (element) {
            case Layer layer -> "a layer";
            case Pool pool -> "a pool";
            case Projection projection -> "a projection";
            case Pair pair -> "a pair";
            case Stimulus stimulus -> "a stimulus";
            case NeuronType type -> "a neuron";
            case SynapseType type -> "a synapse";
            case RuleType type -> "a rule";
            case Parameter parameter -> "a parameter";
            case State state -> "a state";
            case Input input -> "an input";
            case Trace trace -> "a trace";
            default -> "something else";
        };
    }
}
