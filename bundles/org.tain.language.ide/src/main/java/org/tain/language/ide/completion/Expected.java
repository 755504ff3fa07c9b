package org.tain.language.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.model.Connection;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.GivenSpikes;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Limit;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.PoissonSpikes;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Presentation;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RecordState;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.SpikeRule;
import org.tain.language.tain.State;
import org.tain.language.tain.Trace;
import org.tain.language.tain.Training;
import org.tain.language.types.Connections;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;

/** Which dimension a value at the cursor should have. */
final class Expected {
    private static final Dimension RATE = Dimension.NONE.over(Dimension.TIME);
    private final Typing typing = new Typing();
    private final String before;

    /**
     * Where the cursor is.
     *
     * @param before the text before it, of which the last words count
     */
    Expected(String before) {
        this.before = before;
    }

    /** The dimension of a value that belongs to {@code element}; empty where it may be any. */
    Optional<Dimension> dimension(EObject element) {
        EObject at = element;
        while (at instanceof Expression) {
            at = at.eContainer();
        }
        return switch (at) {
            case Parameter parameter -> parameter(parameter);
            case ParameterValue value -> value.getParameter() == null ? Optional.empty() : parameter(value.getParameter());
            case State state -> Optional.ofNullable(typing.unit(state.getUnit()).dimension());
            case Trace trace -> Optional.of(Dimension.TIME);
            case SpikeRule spike -> comesAfter("for", "when") ? Optional.of(Dimension.TIME) : Optional.empty();
            case Limit limit -> Optional.ofNullable(typing.type(limit.getState()).dimension());
            case Equation equation -> Optional.ofNullable(typing.type(equation.getState()).dimension())
                    .map(state -> state.over(Dimension.TIME));
            case Assignment assignment -> assignment.isWeight()
                    ? Optional.of(Dimension.WEIGHT)
                    : Optional.ofNullable(typing.type(assignment.getTarget()).dimension());
            case null, default -> outside(at);
        };
    }

    private Optional<Dimension> outside(EObject at) {
        return switch (at) {
            case Delay delay -> Optional.of(Dimension.TIME);
            case Clock clock -> Optional.of(Dimension.TIME);
            case GivenSpikes given -> Optional.of(Dimension.TIME);
            case RecordState record -> Optional.of(Dimension.TIME);
            case PoissonSpikes poisson -> Optional.of(RATE);
            case Measure measure -> Optional.of(Dimension.TIME);
            case Presentation presentation -> comesAfter("amplitude", "pulse")
                    ? Optional.of(Dimension.VOLTAGE)
                    : Optional.of(Dimension.TIME);
            case Simulation simulation -> Optional.of(comesAfter("seed", "for") ? Dimension.NONE : Dimension.TIME);
            case Training training -> Optional.of(Dimension.NONE);
            case Homeostasis homeostasis -> Optional.of(Dimension.NONE);
            case Drive drive -> Connections.input(drive).map(typing::type).map(type -> type.dimension());
            case InitialWeight weight -> weight(weight.eContainer());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Dimension> weight(EObject connection) {
        return switch (connection) {
            case Projection projection -> Connections.weight(Connection.of(projection));
            case PoolLink link -> Connections.weight(Connection.of(link));
            case null, default -> Optional.empty();
        };
    }

    private Optional<Dimension> parameter(Parameter parameter) {
        Optional<Dimension> declared = parameter.getUnit() == null
                ? Optional.ofNullable(parameter.getValue()).flatMap(typing::dimension)
                : Optional.ofNullable(typing.unit(parameter.getUnit()).dimension());
        return declared.or(() -> byName(parameter.getName()));
    }

    /** What quantities of such a name usually are; only the order of proposals depends on it. */
    private static Optional<Dimension> byName(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (startsWith(lower, "tau", "refractory", "delay", "period", "duration", "latency")) {
            return Optional.of(Dimension.TIME);
        }
        if (startsWith(lower, "theta", "threshold", "lowest", "reversal", "rest", "reset", "v", "el", "vt")) {
            return Optional.of(Dimension.VOLTAGE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(String name, String... beginnings) {
        return List.of(beginnings).stream().anyMatch(name::startsWith);
    }

    /** Whether the latest of two words before the cursor is {@code later}. */
    private boolean comesAfter(String later, String earlier) {
        return before.lastIndexOf(later) > before.lastIndexOf(earlier);
    }
}
