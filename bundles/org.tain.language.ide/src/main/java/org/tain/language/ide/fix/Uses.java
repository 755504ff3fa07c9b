package org.tain.language.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SynapseUse;
import org.tain.language.types.ConstantEvaluator;

/** Neurons, synapses and rules where they are used, and the values given to them. */
final class Uses {
    private Uses() {
    }

    /** The use at a problem. */
    static Optional<EObject> at(Problem problem) {
        return problem.around(NeuronUse.class).map(EObject.class::cast).or(() -> problem.around(SynapseUse.class))
                .or(() -> problem.around(RuleUse.class));
    }

    /** The type that is used. */
    static EObject type(EObject use) {
        return switch (use) {
            case NeuronUse neuron -> neuron.getType();
            case SynapseUse synapse -> synapse.getType();
            case RuleUse rule -> rule.getType();
            default -> null;
        };
    }

    /** One value more, {@code tau = 1 ms}. */
    static Change give(Problem problem, EObject use, String value) {
        List<ParameterValue> given = ConstantEvaluator.overrides(use);
        return given.isEmpty()
                ? Change.insert(Problem.end(use), "(" + value + ")")
                : Change.insert(Problem.end(given.getLast()), ", " + value);
    }

    /** The values given to one use for another one: {@code (rate = eta)}, or nothing. */
    static String values(Problem problem, EObject use) {
        List<String> given = ConstantEvaluator.overrides(use).stream().map(problem::written).toList();
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }
}
