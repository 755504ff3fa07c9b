package org.tain.language.ide.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;
import org.tain.language.messages.Spelling;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Targets;
import org.tain.language.tain.Call;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.PostState;
import org.tain.language.tain.State;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.TainPackage.Literals;
import org.tain.language.types.Function;
import org.tain.language.units.Units;
import org.tain.language.validation.IssueCodes;

/** Names that mean nothing, are declared twice or never used. */
final class NameFixes {
    private NameFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.NAME_UNKNOWN, NameFixes::unknown, IssueCodes.NAME_DUPLICATE, NameFixes::duplicate,
                IssueCodes.UNUSED, NameFixes::unused, IssueCodes.FUNCTION, NameFixes::function);
    }

    private static List<Fix> unknown(Problem problem) {
        Optional<Mention> mention = Mentions.of(problem.resource()).at(problem.offset());
        if (mention.isPresent() && mention.get().target() instanceof SynapseType synapse) {
            return post(problem, synapse);
        }
        if (mention.isEmpty()) {
            return problem.data().stream().map(name -> change(problem, problem.offset(), problem.end(), name)).toList();
        }
        List<Fix> fixes = new ArrayList<>();
        problem.data().forEach(name -> fixes.add(change(problem, mention.get().offset(), mention.get().end(), name)));
        String name = problem.text().substring(mention.get().offset(), mention.get().end());
        if (mention.get().feature() == Literals.REFERENCE__ELEMENT && Units.find(name).isPresent()) {
            fixes.add(Fix.of("write 1 " + name, Change.insert(mention.get().offset(), "1 ")));
        } else {
            fixes.addAll(new Creations(problem, mention.get(), name).all());
        }
        return fixes;
    }

    private static Fix change(Problem problem, int offset, int end, String name) {
        return Fix.of("change '" + problem.text().substring(offset, end) + "' to '" + name + "'",
                new Change(offset, end - offset, name));
    }

    /** A synapse of this file reads a state that the neuron behind it does not have, where it is used. */
    private static List<Fix> post(Problem problem, SynapseType synapse) {
        List<Fix> fixes = new ArrayList<>();
        Optional<NeuronType> behind = problem.around(SynapseUse.class).flatMap(use -> Connection.all(problem.model()).stream()
                .filter(connection -> connection.items().contains(use)).findFirst())
                .map(connection -> Targets.neuron(connection.target()));
        if (behind.isPresent() && synapse.eResource() == problem.resource()) {
            List<String> known = Members.states(behind.get()).stream().map(State::getName).filter(Objects::nonNull).toList();
            for (PostState read : EcoreUtil2.getAllContentsOfType(synapse, PostState.class)) {
                boolean isUnknown = read.getState() != null && !known.contains(read.getState());
                for (String name : isUnknown ? Spelling.closest(read.getState(), known) : List.<String>of()) {
                    fixes.add(Fix.of("read 'post." + name + "' instead of 'post." + read.getState() + "'",
                            problem.replace(read, Literals.POST_STATE__STATE, name)));
                }
            }
        }
        return fixes;
    }

    private static List<Fix> duplicate(Problem problem) {
        Optional<ParameterValue> given = problem.exactly(ParameterValue.class);
        if (given.isPresent()) {
            return List.of(Fix.of("remove the second value", Removal.ofItem(given.get(), problem.lines())));
        }
        String name = problem.fault();
        Set<String> taken = new HashSet<>();
        EcoreUtil2.getAllContentsOfType(problem.model(), EObject.class).forEach(element -> taken.add(Names.of(element)));
        int number = 2;
        while (taken.contains(name + number)) {
            number++;
        }
        return List.of(Fix.of("rename it to '" + name + number + "'", problem.replace(name + number)));
    }

    private static List<Fix> unused(Problem problem) {
        Optional<Mention> mention = Mentions.of(problem.resource()).at(problem.offset()).filter(Mention::isDeclaration);
        return mention.map(declared -> List.of(Fix.of("remove '" + Names.of(declared.target()) + "'",
                removal(declared.target(), problem)))).orElse(List.of());
    }

    /** A parameter goes alone from a group of several. */
    private static Change removal(EObject element, Problem problem) {
        boolean isOneOfSeveral = element instanceof Parameter && element.eContainer() instanceof ParameterGroup group
                && group.getParameters().size() > 1;
        return isOneOfSeveral
                ? Removal.ofItem(element, problem.lines())
                : Removal.ofWhole(element instanceof Parameter ? element.eContainer() : element, problem.lines());
    }

    private static List<Fix> function(Problem problem) {
        return problem.exactly(Call.class).filter(call -> Function.find(call.getFunction()).isEmpty())
                .map(call -> Spelling.closest(call.getFunction(),
                        Arrays.stream(Function.values()).map(Function::text).toList()).stream()
                        .map(name -> Fix.of("change '" + call.getFunction() + "' to '" + name + "'",
                                problem.replace(call, Literals.CALL__FUNCTION, name)))
                        .toList())
                .orElse(List.of());
    }
}
