package org.tain.language.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.tain.language.ide.text.Mention;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Targets;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Expression;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.Population;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Drive;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.TainPackage.Literals;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;

/** Declares what is named and does not exist: before the declaration that names it, or in the type that lacks it. */
final class Creations {
    private static final String INDENT = "    ";

    private final Problem problem;
    private final Mention mention;
    private final String name;

    Creations(Problem problem, Mention mention, String name) {
        this.problem = problem;
        this.mention = mention;
        this.name = name;
    }

    /** What can be declared so that the name means something. */
    List<Fix> all() {
        if (!(mention.feature() instanceof EReference reference)) {
            return List.of();
        }
        EClass kind = reference.getEReferenceType();
        if (kind == Literals.NAMED) {
            return parameters();
        }
        if (kind == Literals.PARAMETER || kind == Literals.STATE || kind == Literals.INPUT) {
            return members(kind);
        }
        return declaration(kind).map(text -> List.of(Fix.of("create the " + text.kind() + " '" + name + "'",
                before(text.text())))).orElse(List.of());
    }

    private record Text(String kind, String text) {
    }

    private Optional<Text> declaration(EClass kind) {
        if (kind == Literals.POPULATION || kind == Literals.LAYER) {
            return Optional.of(new Text("layer", "layer " + name + " : " + neuron() + "[100]\n"));
        }
        if (kind == Literals.NEURON_TYPE) {
            return Optional.of(new Text("neuron", Skeletons.neuron(name, given())));
        }
        if (kind == Literals.SYNAPSE_TYPE) {
            return Optional.of(new Text("synapse", Skeletons.synapse(name, given())));
        }
        if (kind == Literals.RULE_TYPE) {
            return Optional.of(new Text("rule", Skeletons.rule(name, given())));
        }
        return kind == Literals.STIMULUS ? Optional.of(new Text("stimulus", Skeletons.stimulus(name))) : Optional.empty();
    }

    /** The neuron that the model uses already, else the library's plain one. */
    private String neuron() {
        return Members.of(problem.model(), Population.class).stream().map(Targets::neuron).map(Names::of)
                .filter(known -> known != null).findFirst().orElse("LIF");
    }

    /** The parameters that the use of an unknown type gives, as that type would declare them. */
    private List<Skeletons.Given> given() {
        List<Skeletons.Given> all = new ArrayList<>();
        EObject use = mention.element();
        for (ParameterValue value : ConstantEvaluator.overrides(use)) {
            INode named = Problem.node(value, Literals.PARAMETER_VALUE__PARAMETER);
            Type type = new Typing().type(value.getValue());
            all.add(new Skeletons.Given(named.getText().strip(), problem.written(value.getValue()),
                    type.isQuantity() ? type.dimension() : Dimension.NONE));
        }
        return all;
    }

    private Change before(String declaration) {
        EObject whole = mention.element();
        while (whole.eContainer() != null && !(whole instanceof Declaration)) {
            whole = whole.eContainer();
        }
        int start = problem.lines().start(problem.lines().line(Removal.ofWhole(whole, problem.lines()).offset()));
        return Change.insert(Math.min(start, Problem.start(whole)), declaration);
    }

    private List<Fix> parameters() {
        List<Fix> fixes = new ArrayList<>();
        EObject type = Members.enclosingType(mention.element());
        String value = "parameter " + name + " = " + UnitTexts.one(guess()) + "\n";
        if (type != null) {
            fixes.add(Fix.of("create the parameter '" + name + "' of '" + Names.of(type) + "'", member(type, value)));
        }
        boolean isWeight = type != null && guess().weight() != 0;
        if (!isWeight) {
            fixes.add(Fix.of("create the parameter '" + name + "' of the network", before(value)));
        }
        return fixes;
    }

    /** What the name seems to measure: as the other side of a sum or a comparison, else as names of its kind do. */
    private Dimension guess() {
        if (mention.element().eContainer() instanceof Binary binary && !"*/^".contains(binary.getOperator())) {
            Expression other = binary.getLeft() == mention.element() ? binary.getRight() : binary.getLeft();
            Type type = new Typing().type(other);
            if (type.isQuantity()) {
                return type.dimension();
            }
        }
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        boolean isTime = lower.startsWith("tau") || lower.contains("refractory") || lower.contains("delay")
                || lower.contains("time") || mention.element().eContainer() instanceof org.tain.language.tain.Trace
                || mention.element().eContainer() instanceof org.tain.language.tain.Delay;
        boolean isVoltage = lower.startsWith("theta") || lower.startsWith("threshold") || lower.startsWith("rest")
                || lower.startsWith("reset");
        return isTime ? Dimension.TIME : isVoltage ? Dimension.VOLTAGE : Dimension.NONE;
    }

    private List<Fix> members(EClass kind) {
        EObject type = owner();
        if (type == null || type.eResource() != problem.resource()) {
            return List.of();
        }
        if (kind == Literals.PARAMETER && mention.element() instanceof ParameterValue value) {
            return List.of(Fix.of("create the parameter '" + name + "' of '" + Names.of(type) + "'",
                    member(type, "parameter " + name + " = " + problem.written(value.getValue()) + "\n")));
        }
        if (kind == Literals.STATE) {
            String unit = type instanceof NeuronType ? "mV" : "weight";
            return List.of(Fix.of("create the state '" + name + "' of '" + Names.of(type) + "'",
                    member(type, "state " + name + " : " + unit + " = 0\n")));
        }
        return kind == Literals.INPUT
                ? List.of(Fix.of("create the input '" + name + "' of '" + Names.of(type) + "'",
                        member(type, "input " + name + " : mV\n")))
                : List.of();
    }

    /** The type that would have to declare the member. */
    private EObject owner() {
        EObject element = mention.element();
        return switch (element) {
            case ParameterValue value -> switch (value.eContainer()) {
                case NeuronUse use -> use.getType();
                case SynapseUse use -> use.getType();
                case RuleUse use -> use.getType();
                default -> null;
            };
            case PoolLink link -> Targets.neuron(Targets.target(link));
            case Projection projection -> Targets.neuron(projection.getTarget());
            case Drive drive -> Targets.neuron((Population) drive.eContainer());
            default -> Members.enclosingType(element);
        };
    }

    /** At the beginning of a type's body, on a line of its own where the body has lines. */
    private Change member(EObject type, String declaration) {
        int brace = Problem.sign(type, "{").getEndOffset();
        boolean hasLines = Removal.endsLine(Problem.sign(type, "{"), problem.lines());
        return Change.insert(brace, hasLines ? "\n" + INDENT + declaration.strip() : " " + declaration.strip());
    }
}
