package org.tain.language.types;

import java.util.List;
import java.util.Optional;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Targets;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Gives;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Input;
import org.tain.language.tain.Presentation;
import org.tain.language.tain.SynapseUse;
import org.tain.language.units.Dimension;

/** Which input a connection or a drive adds to, and what the weights measure there. */
public final class Connections {
    private Connections() {
    }

    /**
     * The dimension that the weight must have for what the synapse gives to be that of the input: of the input itself
     * for a synapse that gives {@code g : weight}, of input over voltage for one that gives {@code g * (reversal -
     * post.v)}. Empty where it cannot be known.
     */
    public static Optional<Dimension> weight(Connection connection, Input input) {
        Type wanted = new Typing().type(input);
        Optional<Dimension> given = connection.item(SynapseUse.class)
                .flatMap(use -> Members.of(use.getType(), Gives.class).stream().findFirst())
                .flatMap(gives -> new Typing(Dimension.WEIGHT, Targets.neuron(connection.target()), problem -> {
                }).dimension(gives.getValue()));
        if (given.isEmpty() || !wanted.isQuantity() || given.get().weight() <= 0) {
            return Optional.empty();
        }
        Dimension rest = wanted.dimension().over(given.get().withWeight(Dimension.NONE));
        int degree = given.get().weight();
        return rest.hasRoot(degree) ? Optional.of(rest.root(degree)) : Optional.empty();
    }

    /** The dimension of a connection's weight; empty where its input or its synapse is not known. */
    public static Optional<Dimension> weight(Connection connection) {
        return input(connection).flatMap(input -> weight(connection, input));
    }

    /** The inputs that a connection can mean: the one it names, else those of its target that suit its weight. */
    public static List<Input> inputs(Connection connection) {
        if (connection.onto() != null) {
            return List.of(connection.onto());
        }
        List<Input> all = Targets.inputs(connection.target());
        Type given = connection.item(InitialWeight.class).map(InitialWeight::getValue).map(new Typing()::type).orElse(Type.ANY);
        return all.size() == 1 || !given.isQuantity()
                ? all
                : all.stream().filter(input -> weight(connection, input).map(given.dimension()::equals).orElse(true)).toList();
    }

    /** The input that a connection adds to; empty where none or more than one is possible. */
    public static Optional<Input> input(Connection connection) {
        return only(inputs(connection));
    }

    /** The inputs that a drive can mean: the one it names, else those of its layer that suit its unit. */
    public static List<Input> inputs(Drive drive) {
        if (drive.getInput() != null) {
            return List.of(drive.getInput());
        }
        Type given = new Typing().type(amplitude(drive));
        List<Input> all = Targets.inputs(drive);
        return all.size() == 1 ? all : all.stream().filter(input -> new Typing().type(input).fits(given)).toList();
    }

    /** The input that a drive adds to; empty where none or more than one is possible. */
    public static Optional<Input> input(Drive drive) {
        return only(inputs(drive));
    }

    /** What a drive gives: its constant, or the amplitude of its stimulus; null where there is none. */
    public static Expression amplitude(Drive drive) {
        if (drive.getConstant() != null || drive.getStimulus() == null) {
            return drive.getConstant();
        }
        return drive.getStimulus().getMembers().stream().filter(Presentation.class::isInstance)
                .map(Presentation.class::cast).findFirst().map(Presentation::getAmplitude).orElse(null);
    }

    private static Optional<Input> only(List<Input> inputs) {
        return inputs.size() == 1 && !inputs.getFirst().eIsProxy() ? Optional.of(inputs.getFirst()) : Optional.empty();
    }
}
