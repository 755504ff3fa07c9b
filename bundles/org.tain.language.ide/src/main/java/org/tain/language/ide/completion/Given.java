package org.tain.language.ide.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.Training;
import org.tain.language.tain.ParameterValue;

/** What the construct around the cursor has already, so that it need not be proposed again. */
final class Given {
    /** Parts that may stand there several times or that are told apart by more than their rule. */
    private static final Set<String> REPEATABLE = Set.of("RecordState");
    private static final Set<String> CONNECTIVITY = Set.of("AllToAll", "OneToOne");
    private static final Set<String> ONLY_TRAINING = Set.of("RecordMeasures", "RecordRaster", "Checkpoints", "ResetSetting");
    private static final Set<String> ONLY_SIMULATION = Set.of("RecordSpikes", "RecordState");

    private Given() {
    }

    /** Whether a part that a rule of the grammar makes stands already in what is around the cursor, or has no place there. */
    static boolean has(EObject around, String rule) {
        EObject at = around;
        while (at != null) {
            switch (at) {
                case Training training -> {
                    return ONLY_SIMULATION.contains(rule) || has(training.getSettings(), around, rule);
                }
                case Simulation simulation -> {
                    return ONLY_TRAINING.contains(rule) || has(simulation.getSettings(), around, rule);
                }
                case Projection projection -> {
                    return has(projection.getItems(), around, rule);
                }
                case PoolLink link -> {
                    return CONNECTIVITY.contains(rule) || "Learning".equals(rule) || has(link.getItems(), around, rule);
                }
                case Stimulus stimulus -> {
                    return has(stimulus.getMembers(), around, rule);
                }
                default -> at = at.eContainer();
            }
        }
        return false;
    }

    /** The part that the cursor is in does not count: it may be the one that is being written. */
    private static boolean has(List<? extends EObject> parts, EObject around, String rule) {
        return !REPEATABLE.contains(rule) && parts.stream().filter(part -> part != around).map(part -> part.eClass().getName())
                .anyMatch(name -> name.equals(rule) || CONNECTIVITY.contains(name) && CONNECTIVITY.contains(rule));
    }

    /** The parameters that a use has given a value already. */
    static Set<String> overrides(EObject around) {
        EObject use = around instanceof ParameterValue ? around.eContainer() : around;
        List<ParameterValue> values = switch (use) {
            case NeuronUse neuron -> neuron.getOverrides();
            case SynapseUse synapse -> synapse.getOverrides();
            case RuleUse rule -> rule.getOverrides();
            case null, default -> List.of();
        };
        return values.stream().filter(value -> value != around && value.getParameter() != null)
                .map(value -> value.getParameter().getName()).filter(name -> name != null).collect(Collectors.toSet());
    }
}
