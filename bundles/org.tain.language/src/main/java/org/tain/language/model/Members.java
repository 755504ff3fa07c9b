package org.tain.language.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.language.tain.Input;
import org.tain.language.tain.Model;
import org.tain.language.tain.Named;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.Side;
import org.tain.language.tain.State;
import org.tain.language.tain.StateGroup;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.TainPackage;
import org.tain.language.tain.Trace;

/** What a neuron, a synapse, a rule or a model declares, in the order of the text. */
public final class Members {
    private Members() {
    }

    /** The neuron, synapse or rule around an element, or null at the level of the model. */
    public static EObject enclosingType(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof NeuronType || at instanceof SynapseType || at instanceof RuleType) {
                return at;
            }
        }
        return null;
    }

    /** The model around an element. */
    public static Model model(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Model.class);
    }

    /** All members of a neuron, synapse or rule, all declarations of a model. */
    public static List<? extends EObject> of(EObject owner) {
        return switch (owner) {
            case NeuronType neuron -> neuron.getMembers();
            case SynapseType synapse -> synapse.getMembers();
            case RuleType rule -> rule.getMembers();
            case Model model -> model.getDeclarations();
            case null, default -> List.of();
        };
    }

    /** The members of one kind. */
    public static <T> List<T> of(EObject owner, Class<T> kind) {
        return owner instanceof Model model ? Remembered.of(model, kind, () -> select(model, kind)) : select(owner, kind);
    }

    private static <T> List<T> select(EObject owner, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (EObject member : of(owner)) { // no stream: asked at every name
            if (kind.isInstance(member)) {
                found.add(kind.cast(member));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Declared parameters. */
    public static List<Parameter> parameters(EObject owner) {
        return owner instanceof Model model ? Remembered.of(model, "parameters", () -> grouped(model)) : grouped(owner);
    }

    private static List<Parameter> grouped(EObject owner) {
        List<Parameter> found = new ArrayList<>();
        of(owner, ParameterGroup.class).forEach(group -> found.addAll(group.getParameters()));
        return Collections.unmodifiableList(found);
    }

    /** Declared states. */
    public static List<State> states(EObject owner) {
        return of(owner, StateGroup.class).stream().flatMap(group -> group.getStates().stream()).toList();
    }

    /** Declared inputs of a neuron. */
    public static List<Input> inputs(EObject owner) {
        return of(owner, Input.class);
    }

    /** Declared stimuli of a model. */
    public static List<Stimulus> stimuli(EObject owner) {
        return of(owner, Stimulus.class);
    }

    /**
     * Everything that an expression inside a neuron, a synapse or a rule can name: parameters, states, inputs, traces.
     */
    public static List<Named> named(EObject type) {
        List<Named> names = new ArrayList<>(parameters(type));
        names.addAll(states(type));
        names.addAll(inputs(type));
        names.addAll(of(type, Trace.class));
        return names;
    }

    /** Whose spikes a trace counts: what it says, else what it is called; empty when it is neither. */
    public static Optional<Side> side(Trace trace) {
        if (!NodeModelUtils.findNodesForFeature(trace, TainPackage.Literals.TRACE__SIDE).isEmpty()) {
            return Optional.of(trace.getSide());
        }
        return Optional.ofNullable(trace.getName() == null ? null : Side.get(trace.getName()));
    }
}
