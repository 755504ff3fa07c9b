package org.tain.language.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Programme;
import org.tain.language.model.Targets;
import org.tain.language.tain.Checkpoints;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Model;
import org.tain.language.tain.OneToOne;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Population;
import org.tain.language.tain.Precision;
import org.tain.language.tain.PrecisionSetting;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RecordState;
import org.tain.language.tain.RecordWeights;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.Training;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.Sizes;
import org.tain.language.types.Steps;
import org.tain.language.types.TimeConstants;
import org.tain.language.units.Quantity;

/** What a run would cost: steps too coarse for the dynamics, recordings too large for the disk. */
public class CostChecks extends Checks {
    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal SINGLE_BYTES = BigDecimal.valueOf(4);
    private static final BigDecimal DOUBLE_BYTES = BigDecimal.valueOf(8);
    private static final BigDecimal FIFTH = BigDecimal.valueOf(5);

    /** The step against the shortest time constant in use. */
    @Check
    public void checkStep(Clock clock) {
        Model model = Members.model(clock);
        Optional<BigDecimal> step = Steps.ofMs(model, new ConstantEvaluator());
        Optional<Shortest> shortest = uses(model).stream().flatMap(use -> shortest(use).stream())
                .min((a, b) -> a.time().compareTo(b.time()));
        if (step.isPresent() && shortest.isPresent()) {
            BigDecimal largest = shortest.get().time().divide(FIFTH);
            if (step.get().compareTo(largest) > 0) {
                warning(clock.getStep(), IssueCodes.STEP_COARSE, "the step of " + Quantity.plain(step.get())
                        + " ms is larger than a fifth of the shortest time constant, " + shortest.get().name() + " = "
                        + Quantity.plain(shortest.get().time()) + " ms, so results will depend on it; use at most "
                        + Quantity.plain(largest) + " ms", Quantity.plain(largest) + " ms");
            }
        }
    }

    private record Shortest(String name, BigDecimal time) {
    }

    private static Optional<Shortest> shortest(Use use) {
        Shortest found = null;
        for (Parameter parameter : TimeConstants.of(use.type())) {
            try {
                ConstantEvaluator.Range range = new ConstantEvaluator().range(parameter, use.use());
                BigDecimal time = range.from().value().min(range.to().value());
                if (time.signum() > 0 && (found == null || time.compareTo(found.time()) < 0)) {
                    found = new Shortest("'" + parameter.getName() + "' of '" + Names.of(use.type()) + "'", time);
                }
            } catch (EvaluationException e) {
                // told where the parameter is defined
            }
        }
        return Optional.ofNullable(found);
    }

    private record Use(EObject use, EObject type) {
    }

    private static List<Use> uses(Model model) {
        List<Use> uses = new ArrayList<>();
        for (EObject declaration : Members.of(model)) {
            if ((declaration instanceof Layer || declaration instanceof Pool)
                    && Targets.neuron((Population) declaration) != null) {
                uses.add(new Use(Targets.neuronUse((Population) declaration), Targets.neuron((Population) declaration)));
            }
        }
        for (Connection connection : Connection.all(model)) {
            connection.item(SynapseUse.class).ifPresent(use -> uses.add(new Use(use, use.getType())));
            connection.rules().forEach(use -> uses.add(new Use(use, use.getType())));
        }
        uses.removeIf(use -> use.type() == null || use.type().eIsProxy());
        return uses;
    }

    /** Recorded states of a simulation. */
    @Check
    public void checkState(RecordState record) {
        if (!(record.eContainer() instanceof Simulation simulation)) {
            return;
        }
        ConstantEvaluator values = new ConstantEvaluator();
        Optional<BigDecimal> interval = record.getInterval() == null
                ? Steps.ofMs(Members.model(record), values)
                : value(record.getInterval(), null).map(Quantity::value).filter(every -> every.signum() > 0);
        Optional<BigDecimal> duration = value(simulation.getDuration(), null).map(Quantity::value);
        Optional<Integer> size = new Sizes(values).of(record.getPopulation());
        if (interval.isPresent() && duration.isPresent() && size.isPresent()) {
            check(record, duration.get().divide(interval.get(), 0, RoundingMode.UP).multiply(BigDecimal.valueOf(size.get())),
                    "every");
        }
    }

    /** Recorded weights of a training. */
    @Check
    public void checkWeights(RecordWeights record) {
        check(record, matrices(Members.model(record)).multiply(BigDecimal.valueOf(record.getPoints().size())), "fewer points");
    }

    /** Checkpoints of a training. */
    @Check
    public void checkCheckpoints(Checkpoints checkpoints) {
        if (checkpoints.eContainer() instanceof Training training) {
            Optional<BigDecimal> count = value(training.getPresentations(), null).map(Quantity::value);
            Optional<BigDecimal> interval = value(checkpoints.getInterval(), null).map(Quantity::value)
                    .filter(every -> every.signum() > 0);
            if (count.isPresent() && interval.isPresent()) {
                check(checkpoints, matrices(Members.model(checkpoints))
                        .multiply(count.get().divide(interval.get(), 0, RoundingMode.DOWN)), "a longer interval");
            }
        }
    }

    private static BigDecimal matrices(Model model) {
        Sizes sizes = new Sizes(new ConstantEvaluator());
        BigDecimal sum = BigDecimal.ZERO;
        for (Projection projection : Members.of(model, Projection.class)) {
            Optional<Integer> source = sizes.of(projection.getSource());
            Optional<Integer> target = sizes.of(projection.getTarget());
            if (source.isPresent() && target.isPresent()) {
                boolean isDiagonal = Connection.of(projection).item(OneToOne.class).isPresent();
                sum = sum.add(BigDecimal.valueOf(source.get()).multiply(BigDecimal.valueOf(isDiagonal ? 1 : target.get())));
            }
        }
        return sum;
    }

    private void check(EObject record, BigDecimal numbers, String wayOut) {
        boolean isDouble = Programme.of(Members.model(record)).flatMap(programme -> programme.setting(PrecisionSetting.class))
                .filter(setting -> setting.getPrecision() == Precision.DOUBLE).isPresent();
        BigDecimal bytes = numbers.multiply(isDouble ? DOUBLE_BYTES : SINGLE_BYTES);
        if (bytes.compareTo(GIGABYTE) > 0) {
            warning(record, IssueCodes.RECORD_SIZE, "this will record about "
                    + Quantity.plain(bytes.divide(GIGABYTE, 1, RoundingMode.HALF_UP)) + " GB; record less, with " + wayOut);
        }
    }
}
