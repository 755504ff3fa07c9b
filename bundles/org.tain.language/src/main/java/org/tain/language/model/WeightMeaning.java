package org.tain.language.model;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.Named;
import org.tain.language.tain.State;
import org.tain.language.tain.WeightValue;

/** What the word {@code weight} means where it stands: a declared name, or else the weight of the synapse. */
public final class WeightMeaning {
    private static final String WEIGHT = "weight";

    private WeightMeaning() {
    }

    /**
     * The parameter, state, input or trace called weight that an expression names; empty when the synapse's own is
     * meant.
     */
    public static Optional<Named> declared(WeightValue value) {
        Optional<Named> own = called(value);
        if (own.isPresent()) {
            return own;
        }
        return Members.parameters(Members.model(value)).stream()
                .filter(parameter -> WEIGHT.equals(parameter.getName())).map(Named.class::cast).findFirst();
    }

    /** The state that an assignment changes; empty when it changes the weight of the synapse. */
    public static Optional<State> target(Assignment assignment) {
        if (!assignment.isWeight()) {
            return Optional.ofNullable(assignment.getTarget());
        }
        return called(assignment).filter(State.class::isInstance).map(State.class::cast);
    }

    private static Optional<Named> called(EObject place) {
        return Members.named(Members.enclosingType(place)).stream()
                .filter(named -> WEIGHT.equals(named.getName())).findFirst();
    }
}
