package org.tain.language.ide.fix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Quantity;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.StepMultiples;
import org.tain.language.types.Steps;
import org.tain.language.units.Dimension;
import org.tain.language.units.Unit;
import org.tain.language.units.Units;

/** Other ways to write what is right already: a quantity in another unit, a delay in its two parts. */
final class Rewrites {
    private static final BigDecimal SMALLEST = new BigDecimal("0.001");
    private static final BigDecimal LARGEST = new BigDecimal("10000");

    private Rewrites() {
    }

    /** Of what stands at a place. */
    static List<Fix> at(Problem place) {
        List<Fix> rewrites = new ArrayList<>();
        place.around(Quantity.class).filter(quantity -> touches(place, quantity))
                .ifPresent(quantity -> rewrites.addAll(units(place, quantity)));
        place.around(Delay.class).flatMap(delay -> parts(place, delay)).ifPresent(rewrites::add);
        return rewrites;
    }

    private static boolean touches(Problem place, Quantity quantity) {
        return Problem.start(quantity) <= place.offset() && Problem.end(quantity) >= place.end();
    }

    /** In the other units of its dimension in which the number is easy to read. */
    private static List<Fix> units(Problem place, Quantity literal) {
        Optional<Unit> own = literal.getUnit() == null ? Optional.empty() : UnitTexts.parse(literal.getUnit());
        if (own.isEmpty()) {
            return List.of();
        }
        org.tain.language.units.Quantity value = org.tain.language.units.Quantity.of(literal.getValue(), own.get());
        return Units.all().stream().map(Units::find).flatMap(Optional::stream)
                .filter(unit -> unit.dimension().equals(own.get().dimension())
                        && unit.factor().compareTo(own.get().factor()) != 0)
                .filter(unit -> unit.text().chars().allMatch(letter -> letter < 128))
                .filter(unit -> isReadable(value.in(unit).abs()))
                .map(unit -> UnitTexts.in(value, unit.text()))
                .map(text -> Fix.of("convert to " + text, place.replace(literal, text))).toList();
    }

    private static boolean isReadable(BigDecimal number) {
        return number.signum() != 0 && number.compareTo(SMALLEST) >= 0 && number.compareTo(LARGEST) < 0;
    }

    /** {@code delay 6 ms} as {@code delay axonal 3 ms dendritic 3 ms}, where the halves are multiples of the step. */
    private static Optional<Fix> parts(Problem place, Delay delay) {
        if (delay.getTotal() == null || EcoreUtil2.getContainerOfType(delay, org.tain.language.tain.Projection.class) == null) {
            return Optional.empty();
        }
        ConstantEvaluator values = new ConstantEvaluator();
        return values.tryEvaluate(delay.getTotal(), null).filter(total -> total.dimension().equals(Dimension.TIME))
                .map(total -> total.value().divide(BigDecimal.TWO))
                .filter(half -> Steps.ofMs(place.model(), values).map(step -> StepMultiples.of(half, step).isMultiple())
                        .orElse(true))
                .map(half -> org.tain.language.units.Quantity.plain(half) + " ms")
                .map(half -> "delay axonal " + half + " dendritic " + half)
                .map(text -> Fix.of("say both parts of the delay", place.replace(delay, text)));
    }
}
