package org.tain.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Names;
import org.tain.language.model.Targets;
import org.tain.language.tain.ConnectionItem;
import org.tain.language.tain.Connectivity;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Expression;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Learning;
import org.tain.language.tain.OneToOne;
import org.tain.language.tain.Pair;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Population;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SpikeSource;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.Connections;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.types.Sizes;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;

/** A projection and a link of a pool say everything once, find their input and may learn. */
public class ConnectionChecks extends Checks {

    /** A projection. */
    @Check
    public void checkProjection(Projection projection) {
        Connection connection = Connection.of(projection);
        checkItems(connection, true);
        checkInput(connection);
        checkOneToOne(connection);
        List<RuleUse> rules = connection.rules();
        rules.stream().skip(1).forEach(rule -> {
            // a pair with itself has that fault alone
            boolean isPairedWithItself = rule.eContainer() instanceof Pair pair && pair.getForward() == pair.getBackward();
            if (rule.eResource() == projection.eResource() && !isPairedWithItself) {
                error(rule, IssueCodes.RULE_PLACE, "'" + connection.title() + "' already learns by '"
                        + Names.of(rules.getFirst().getType()) + "'; a projection has one rule, remove one of the two");
            }
        });
    }

    /** A link of a pool: one constant weight from all to all, which never learns. */
    @Check
    public void checkLink(PoolLink link) {
        Connection connection = Connection.of(link);
        checkItems(connection, false);
        checkInput(connection);
        connection.item(Learning.class).ifPresent(learning -> error(learning, IssueCodes.RULE_PLACE,
                "'" + connection.title()
                        + "' cannot learn: the weights of a pool are one constant and its spikes are only counted;"
                        + " make the pool a layer and connect it, or remove the rule"));
        connection.item(InitialWeight.class).filter(weight -> weight.getFile() != null
                || weight.getValue() != null && value(weight.getValue(), null).isEmpty() && isDrawn(weight))
                .ifPresent(weight -> error(weight, IssueCodes.MISPLACED, "the weights of a pool are one constant, such as "
                        + "weight 1 mV; make the pool a layer for others"));
    }

    private static boolean isDrawn(InitialWeight weight) {
        return weight.getValue() instanceof org.tain.language.tain.Call;
    }

    private void checkItems(Connection connection, boolean needsConnectivity) {
        List<Class<? extends ConnectionItem>> kinds = new ArrayList<>(List.of(InitialWeight.class, Delay.class,
                SynapseUse.class));
        if (needsConnectivity) {
            kinds.add(Connectivity.class);
        }
        for (Class<? extends ConnectionItem> kind : kinds) {
            if (connection.item(kind).isEmpty()) {
                error(place(connection), placeFeature(connection), IssueCodes.ITEM_MISSING, "'" + connection.title()
                        + "' does not say " + missing(kind), example(kind));
            }
        }
        for (Class<? extends ConnectionItem> kind : List.of(InitialWeight.class, Delay.class, SynapseUse.class,
                Connectivity.class, Learning.class)) {
            connection.items().stream().filter(kind::isInstance).skip(1).forEach(item -> error(item, IssueCodes.ITEM_TWICE,
                    "'" + connection.title() + "' states twice " + missing(kind) + "; remove one of the two"));
        }
    }

    private void error(EObject place, org.eclipse.emf.ecore.EStructuralFeature feature, String code, String message,
            String data) {
        error(message, place, feature, code, data);
    }

    private static EObject place(Connection connection) {
        return connection.element();
    }

    private static org.eclipse.emf.ecore.EStructuralFeature placeFeature(Connection connection) {
        return connection.element() instanceof PoolLink
                ? TainPackage.Literals.POOL_LINK__PARTNER
                : Names.of(connection.element()) == null
                        ? TainPackage.Literals.PROJECTION__TARGET
                        : Names.feature(connection.element());
    }

    private static String missing(Class<? extends ConnectionItem> kind) {
        return kind == InitialWeight.class
                ? "its weight"
                : kind == Delay.class
                        ? "its delay"
                        : kind == SynapseUse.class
                                ? "its synapse"
                                : kind == Learning.class ? "its rule" : "who is connected to whom";
    }

    private static String example(Class<? extends ConnectionItem> kind) {
        return kind == InitialWeight.class
                ? "weight 1 mV"
                : kind == Delay.class
                        ? "delay 1 ms"
                        : kind == SynapseUse.class ? "Exponential(tau = 2 ms)" : "all to all";
    }

    private static boolean isSource(Population population) {
        return population instanceof Layer layer && layer.getSpikes() != null;
    }

    private void checkInput(Connection connection) {
        if (connection.onto() != null || Targets.neuron(connection.target()) == null) {
            return;
        }
        List<Input> inputs = Connections.inputs(connection);
        if (inputs.size() != 1) {
            error(message(inputs, Targets.inputs(connection.target()), "'" + connection.title() + "'",
                    Names.of(Targets.neuron(connection.target()))), place(connection), placeFeature(connection),
                    IssueCodes.INPUT, names(inputs));
        }
    }

    /** A drive finds its input, and suits it. */
    @Check
    public void checkDrive(Drive drive) {
        Layer layer = (Layer) drive.eContainer();
        if (layer.getSpikes() instanceof SpikeSource) {
            error(drive, IssueCodes.MISPLACED,
                    "'" + layer.getName() + "' has no neurons that could be driven; its spikes are given");
            return;
        }
        List<Input> inputs = Connections.inputs(drive);
        if (Targets.neuron(layer) != null && inputs.size() != 1) {
            error(drive, IssueCodes.INPUT, message(inputs, Targets.inputs(layer), "what drives '" + layer.getName() + "'",
                    Names.of(Targets.neuron(layer))), names(inputs));
        }
        if (drive.getConstant() != null) {
            new Typing(this::tell).type(drive.getConstant());
            checkConstant(drive.getConstant(), layer);
        }
        Connections.input(drive).filter(input -> Connections.amplitude(drive) != null).ifPresent(input -> {
            Typing typing = new Typing();
            Type wanted = typing.type(input);
            Type given = typing.type(Connections.amplitude(drive));
            if (!given.fits(wanted)) {
                error(drive.getConstant() == null ? drive : drive.getConstant(), IssueCodes.UNIT_MISMATCH, "'" + input.getName()
                        + "' of '" + layer.getName() + "' takes " + wanted.describe() + ", but what drives it is "
                        + given.describe(), wanted.isQuantity() ? new String[] {wanted.dimension().unit()} : new String[0]);
            }
        });
    }

    private void checkConstant(Expression drive, Layer layer) {
        try {
            new ConstantEvaluator().range(drive, null);
        } catch (EvaluationException e) {
            if (e.reason() == Reason.NOT_CONSTANT) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, "what drives '" + layer.getName() + "' must be constant, but "
                        + e.getMessage());
            } else if (e.reason() == Reason.UNDEFINED && isInside(e.place(), drive) && !isUnknownName(e.place())) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, "what drives '" + layer.getName() + "' has no value: "
                        + e.getMessage());
            }
        }
    }

    private static String[] names(List<Input> inputs) {
        return inputs.stream().map(Input::getName).toArray(String[]::new);
    }

    private static String message(List<Input> fitting, List<Input> all, String who, String neuron) {
        String list = all.stream().map(input -> "'" + input.getName() + "' (" + input.getUnit() + ")")
                .collect(Collectors.joining(", "));
        if (all.isEmpty()) {
            return who + " has nothing to add to: '" + neuron + "' declares no input; add one such as input drive : mV";
        }
        return fitting.isEmpty()
                ? "no input of '" + neuron + "' has the dimension of what " + who + " gives: there is " + list
                        + "; correct the unit, or name the input with onto"
                : who + " can add to several inputs of '" + neuron + "': " + list + "; name one with onto";
    }

    private void checkOneToOne(Connection connection) {
        if (connection.item(OneToOne.class).isEmpty()) {
            return;
        }
        Sizes sizes = new Sizes(new ConstantEvaluator());
        sizes.of(connection.source()).ifPresent(source -> sizes.of(connection.target()).ifPresent(target -> {
            if (!source.equals(target)) {
                error(connection.item(OneToOne.class).get(), IssueCodes.NUMBER_RANGE, "one to one needs layers of one size, but '"
                        + Targets.name(connection.source()) + "' has " + source + " neurons and '"
                        + Targets.name(connection.target()) + "' " + target, "all to all");
            }
        }));
    }

    /** Spikes cannot arrive where spikes are given. */
    @Check
    public void checkTarget(Projection projection) {
        checkTarget(Connection.of(projection), TainPackage.Literals.PROJECTION__TARGET);
    }

    /** Spikes cannot be prevented where spikes are given. */
    @Check
    public void checkTarget(PoolLink link) {
        checkTarget(Connection.of(link), TainPackage.Literals.POOL_LINK__PARTNER);
    }

    private void checkTarget(Connection connection, EReference place) {
        if (isSource(connection.target())) {
            error("'" + Targets.name(connection.target()) + "' has no neurons that could receive spikes; its own are given",
                    connection.element(), place, IssueCodes.MISPLACED);
        }
    }
}
