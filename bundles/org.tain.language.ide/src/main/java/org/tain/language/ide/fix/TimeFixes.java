package org.tain.language.ide.fix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Expression;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.Reference;
import org.tain.language.tain.SpikeRule;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Mirrors;
import org.tain.language.types.StepMultiples;
import org.tain.language.types.Steps;
import org.tain.language.units.Dimension;
import org.tain.language.units.GivenQuantity;
import org.tain.language.validation.IssueCodes;

/** Times and the step: multiples, the least delay, delays that shift a mirror. */
final class TimeFixes {
    private TimeFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.TIME_MULTIPLE, TimeFixes::multiple, IssueCodes.DELAY_ZERO, TimeFixes::least,
                IssueCodes.STEP_MISSING, TimeFixes::step, IssueCodes.STEP_COARSE, TimeFixes::coarse, IssueCodes.PAIR_SHIFTED,
                TimeFixes::shifted);
    }

    /** Both multiples of the step that are nearest; 0 only where nothing else is near and a time may be 0. */
    private static List<Fix> multiple(Problem problem) {
        List<Fix> fixes = new ArrayList<>();
        for (String time : problem.data()) {
            boolean isZero = GivenQuantity.parse(time).quantity().value().signum() == 0;
            if (!isZero || problem.exactly(Expression.class).isEmpty()) {
                fixes.addAll(set(problem, time));
            }
        }
        return fixes;
    }

    private static List<Fix> set(Problem problem, String time) {
        Optional<Expression> place = problem.exactly(Expression.class);
        if (place.isEmpty()) {
            return hold(problem, time);
        }
        if (place.get() instanceof Reference reference && reference.getElement() instanceof Parameter parameter
                && parameter.getValue() instanceof Quantity literal && literal.eResource() == problem.resource()) {
            String text = like(literal, time);
            return List.of(Fix.of("set '" + parameter.getName() + "' to " + text, problem.replace(literal, text)));
        }
        String text = place.get() instanceof Quantity literal ? like(literal, time) : time;
        return List.of(Fix.of("write " + text, problem.replace(text)));
    }

    /** The hold of a neuron is a parameter of its type as a rule, which the use can give. */
    private static List<Fix> hold(Problem problem, String time) {
        Optional<NeuronUse> use = problem.around(NeuronUse.class);
        NeuronType type = use.map(NeuronUse::getType).orElse(null);
        return Members.of(type, SpikeRule.class).stream().map(SpikeRule::getDuration)
                .filter(duration -> duration instanceof Reference reference
                        && reference.getElement() instanceof Parameter parameter && Members.enclosingType(parameter) == type)
                .map(duration -> Names.of(((Reference) duration).getElement()) + " = " + time)
                .map(value -> Fix.of("add " + value, Uses.give(problem, use.get(), value))).toList();
    }

    /** A time in the unit of a number that the user wrote. */
    private static String like(Quantity literal, String time) {
        boolean hasUnit = literal.getUnit() != null && UnitTexts.dimension(literal.getUnit()).equals(Optional.of(Dimension.TIME));
        return hasUnit ? UnitTexts.in(GivenQuantity.parse(time).quantity(), literal.getUnit()) : time;
    }

    private static List<Fix> least(Problem problem) {
        return problem.data(0).flatMap(least -> problem.exactly(Delay.class)
                .map(delay -> List.of(Fix.of("delay one step, " + least, problem.replace(delay, "delay " + least)))))
                .orElse(List.of());
    }

    private static List<Fix> step(Problem problem) {
        EObject programme = problem.around(org.tain.language.tain.Declaration.class).orElse(null);
        return programme == null
                ? List.of()
                : problem.data().stream().map(step -> Fix.of("add " + step, Bodies.insertFirst(problem, programme, step)))
                        .toList();
    }

    private static List<Fix> coarse(Problem problem) {
        return problem.data(0).map(step -> List.of(Fix.of("write " + step, problem.replace(step)))).orElse(List.of());
    }

    /** The one delay is divided so that it shifts the window back by what the other shifts it, its total unchanged. */
    private static List<Fix> shifted(Problem problem) {
        Optional<Pair> pair = problem.around(Pair.class);
        List<Fix> fixes = new ArrayList<>();
        pair.ifPresent(found -> {
            divide(problem, found.getBackward(), found.getForward()).ifPresent(fixes::add);
            divide(problem, found.getForward(), found.getBackward()).ifPresent(fixes::add);
        });
        return fixes;
    }

    private static Optional<Fix> divide(Problem problem, Projection changed, Projection kept) {
        ConstantEvaluator values = new ConstantEvaluator();
        Optional<BigDecimal> skew = Mirrors.skew(Connection.of(kept), values).map(BigDecimal::negate);
        Optional<Delay> delay = Connection.of(changed).item(Delay.class);
        Optional<BigDecimal> total = delay.flatMap(item -> total(item, values));
        if (skew.isEmpty() || total.isEmpty() || changed.eResource() != problem.resource()) {
            return Optional.empty();
        }
        BigDecimal dendritic = total.get().add(skew.get()).divide(BigDecimal.TWO);
        BigDecimal axonal = total.get().subtract(dendritic);
        Optional<BigDecimal> step = Steps.ofMs(problem.model(), values);
        boolean fits = dendritic.signum() >= 0 && axonal.signum() >= 0 && step.map(known -> StepMultiples.of(axonal, known)
                .isMultiple() && StepMultiples.of(dendritic, known).isMultiple()).orElse(true);
        String text = skew.get().signum() == 0
                ? "delay " + ms(total.get())
                : "delay axonal " + ms(axonal) + " dendritic " + ms(dendritic);
        return fits || skew.get().signum() == 0
                ? Optional.of(Fix.of("give '" + changed.getName() + "' " + text, problem.replace(delay.get(), text)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> total(Delay delay, ConstantEvaluator values) {
        return delay.getTotal() != null
                ? values.tryEvaluate(delay.getTotal(), null).map(org.tain.language.units.Quantity::value)
                : values.tryEvaluate(delay.getAxonal(), null).flatMap(axonal -> values.tryEvaluate(delay.getDendritic(), null)
                        .map(dendritic -> axonal.value().add(dendritic.value())));
    }

    private static String ms(BigDecimal time) {
        return org.tain.language.units.Quantity.plain(time) + " ms";
    }
}
