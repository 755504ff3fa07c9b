package org.tain.language.ide.fix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Targets;
import org.tain.language.tain.ConnectionItem;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Learning;
import org.tain.language.tain.Limit;
import org.tain.language.tain.NeuronMember;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Pool;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleMember;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SampleSteps;
import org.tain.language.tain.Setting;
import org.tain.language.tain.SplitOnOff;
import org.tain.language.tain.State;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.StimulusMember;
import org.tain.language.tain.SynapseMember;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.TainPackage.Literals;
import org.tain.language.tain.Trace;
import org.tain.language.types.Connections;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.StepMultiples;
import org.tain.language.types.Steps;
import org.tain.language.units.Quantity;
import org.tain.language.validation.IssueCodes;

/** What is missing, stands there twice or in the wrong place, and inputs that must be named. */
final class ItemFixes {
    private ItemFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.ITEM_MISSING, ItemFixes::missing, IssueCodes.ITEM_TWICE, ItemFixes::twice,
                IssueCodes.MISPLACED, ItemFixes::misplaced, IssueCodes.RULE_PLACE, ItemFixes::rule, IssueCodes.INPUT,
                ItemFixes::input, IssueCodes.PROGRAMME_TWICE, ItemFixes::programme);
    }

    private static List<Fix> missing(Problem problem) {
        Optional<Limit> limit = problem.exactly(Limit.class);
        Optional<Trace> trace = problem.around(Trace.class);
        if (limit.isPresent() || trace.isPresent()) {
            int at = limit.isPresent() ? problem.end() : Problem.node(trace.get(), Names.feature(trace.get())).getEndOffset();
            return problem.data().stream().map(text -> Fix.of("write " + text, Change.insert(at, " " + text))).toList();
        }
        Optional<String> example = problem.data(0);
        EObject owner = problem.around(PoolLink.class).map(EObject.class::cast).or(() -> problem.around(Declaration.class))
                .orElse(null);
        return switch (owner) {
            case Projection projection -> example.map(text -> item(problem, Connection.of(projection), text)).orElse(List.of());
            case PoolLink link -> example.map(text -> item(problem, Connection.of(link), text)).orElse(List.of());
            case Layer layer -> example.map(text -> size(layer, layer.getNeuron(), text)).orElse(List.of());
            case Pool pool -> example.map(text -> size(pool, pool.getNeuron(), text)).orElse(List.of());
            case Stimulus stimulus -> example.map(text -> add(problem, stimulus, text)).orElse(List.of());
            case SynapseType type -> example.map(text -> synapse(problem, type, text)).orElse(List.of());
            case RuleType type -> Members.of(type, Trace.class).isEmpty()
                    ? List.of()
                    : add(problem, type, "on post { weight += " + change(type) + " }");
            case null, default -> List.of();
        };
    }

    private static List<Fix> add(Problem problem, EObject owner, String member) {
        boolean isBeforeBounds = owner instanceof RuleType type
                && !Members.of(type, org.tain.language.tain.Bounds.class).isEmpty();
        Change change = isBeforeBounds
                ? Change.insert(Problem.start(Members.of(owner, org.tain.language.tain.Bounds.class).getFirst()), member + " ")
                : Bodies.insertLast(problem, owner, member);
        return List.of(Fix.of("add " + member, change));
    }

    /** What a spike of the other side adds to a weight: its first trace times a rate, where the rule has one. */
    private static String change(RuleType type) {
        String rate = Members.parameters(type).stream().filter(parameter -> "weight".equals(parameter.getUnit()))
                .map(parameter -> parameter.getName() + " * ").findFirst().orElse("weight * ");
        return rate + Members.of(type, Trace.class).getFirst().getName();
    }

    /** With the synapse's own state; a synapse without one gets it. */
    private static List<Fix> synapse(Problem problem, SynapseType type, String example) {
        Optional<String> state = Members.states(type).stream().map(State::getName).findFirst();
        String text = state.map(name -> example.replaceAll("\\bg\\b", name)).orElse(example);
        List<Change> changes = new ArrayList<>();
        if (state.isEmpty()) {
            changes.add(Bodies.insertFirst(problem, type, "state g : weight = 0"));
        }
        changes.add(Bodies.insertLast(problem, type, text));
        return List.of(new Fix("add " + text, changes));
    }

    private static List<Fix> item(Problem problem, Connection connection, String example) {
        String text = suited(problem, connection, example);
        boolean isFirst = connection.items().isEmpty();
        Change change = connection.element() instanceof PoolLink link
                ? Change.insert(Problem.end(link), (isFirst ? " " : ", ") + text)
                : Bodies.insertItem(problem, connection.element(), text, isFirst);
        return List.of(Fix.of("add " + text, change));
    }

    /** A delay that is a multiple of the step, a weight in the unit that it needs. */
    private static String suited(Problem problem, Connection connection, String example) {
        if (example.startsWith("delay")) {
            Optional<BigDecimal> step = Steps.ofMs(problem.model(), new ConstantEvaluator());
            return step.map(known -> StepMultiples.of(BigDecimal.ONE, known)).filter(multiples -> !multiples.isMultiple())
                    .map(multiples -> "delay " + Quantity.plain(multiples.above()) + " ms").orElse(example);
        }
        return example.startsWith("weight")
                ? Connections.weight(connection).map(dimension -> "weight " + UnitTexts.one(dimension)).orElse(example)
                : example;
    }

    private static List<Fix> size(EObject population, NeuronUse use, String size) {
        INode node = use == null
                ? Problem.node(population, Names.feature(population))
                : Problem.node(use, Literals.NEURON_USE__TYPE);
        return List.of(Fix.of("add the size " + size, Change.insert(node.getEndOffset(), size)));
    }

    private static List<Fix> twice(Problem problem) {
        Optional<Expression> size = problem.exactly(Expression.class)
                .filter(expression -> expression.eContainingFeature() == Literals.NEURON_USE__SIZE);
        if (size.isPresent()) {
            int start = problem.text().lastIndexOf('[', problem.offset());
            int end = problem.text().indexOf(']', problem.end());
            return List.of(Fix.of("remove the second size", new Change(start, end + 1 - start, "")));
        }
        Optional<ConnectionItem> item = problem.exactly(ConnectionItem.class);
        if (item.isPresent()) {
            return List.of(Fix.of("remove the second one", Removal.ofItem(item.get(), problem.lines())));
        }
        return whole(problem).map(element -> List.of(Fix.of("remove the second one",
                Removal.ofWhole(element, problem.lines())))).orElse(List.of());
    }

    /** The member, the setting or the declaration at a problem. */
    private static Optional<EObject> whole(Problem problem) {
        return problem.exactly(Setting.class).map(EObject.class::cast).or(() -> problem.exactly(StimulusMember.class))
                .or(() -> problem.exactly(NeuronMember.class)).or(() -> problem.exactly(SynapseMember.class))
                .or(() -> problem.exactly(RuleMember.class)).or(() -> problem.around(Declaration.class));
    }

    private static List<Fix> misplaced(Problem problem) {
        Optional<SplitOnOff> split = problem.exactly(SplitOnOff.class);
        if (split.isPresent()) {
            SampleSteps steps = (SampleSteps) split.get().eContainer();
            return List.of(Fix.of("split last", Removal.ofItem(split.get(), problem.lines()),
                    Change.insert(Problem.end(steps), ", " + problem.fault())));
        }
        Optional<Drive> drive = problem.exactly(Drive.class);
        if (drive.isPresent()) {
            return List.of(Fix.of("remove the drive", Removal.ofLines(problem.offset(), problem.end(), problem.lines())));
        }
        Optional<Setting> setting = problem.exactly(Setting.class);
        return setting.map(element -> List.of(Fix.of("remove it", Removal.ofWhole(element, problem.lines()))))
                .orElse(List.of());
    }

    /** A rule that has no place goes; of a rule of its own and one of a pair, its own. */
    private static List<Fix> rule(Problem problem) {
        Optional<Learning> learning = problem.exactly(Learning.class).or(() -> problem.exactly(RuleUse.class)
                .map(EObject::eContainer).filter(Learning.class::isInstance).map(Learning.class::cast));
        Optional<Learning> own = learning.or(() -> problem.exactly(RuleUse.class).flatMap(use -> Connection.all(problem.model())
                .stream().filter(connection -> connection.rules().contains(use)).findFirst())
                .flatMap(connection -> connection.item(Learning.class)));
        return own.map(item -> List.of(Fix.of("remove '" + problem.written(item) + "'",
                Removal.ofItem(item, problem.lines())))).orElse(List.of());
    }

    private static List<Fix> input(Problem problem) {
        EObject place = problem.exactly(Drive.class).map(EObject.class::cast).or(() -> problem.around(PoolLink.class))
                .or(() -> problem.around(Projection.class)).orElse(null);
        INode target = switch (place) {
            case Projection projection -> Problem.node(projection, Literals.PROJECTION__TARGET);
            case PoolLink link -> Problem.node(link, Literals.POOL_LINK__PARTNER);
            case null, default -> null;
        };
        int at = target == null ? problem.end() : target.getEndOffset();
        List<Fix> fixes = new ArrayList<>();
        problem.data().forEach(name -> fixes.add(Fix.of("write onto " + name, Change.insert(at, " onto " + name))));
        EObject neuron = switch (place) {
            case Projection projection -> Targets.neuron(projection.getTarget());
            case PoolLink link -> Targets.neuron(Targets.target(link));
            case Drive drive -> Targets.neuron((Layer) drive.eContainer());
            case null, default -> null;
        };
        if (neuron != null && Members.inputs(neuron).isEmpty() && neuron.eResource() == problem.resource()) {
            fixes.add(Fix.of("create the input 'drive' of '" + Names.of(neuron) + "'",
                    Bodies.insertFirst(problem, neuron, "input drive : mV")));
        }
        return fixes;
    }

    private static List<Fix> programme(Problem problem) {
        return problem.around(Declaration.class).map(declaration -> List.of(Fix.of("remove it",
                Removal.ofWhole(declaration, problem.lines())))).orElse(List.of());
    }
}
