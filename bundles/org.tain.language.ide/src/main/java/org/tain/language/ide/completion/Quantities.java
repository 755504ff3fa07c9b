package org.tain.language.ide.completion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Simulation;
import org.tain.language.units.Dimension;
import org.tain.language.units.Units;

/** Values and units that people write for a dimension, the usual ones first. */
final class Quantities {
    private static final Dimension CONDUCTANCE = Dimension.CURRENT.over(Dimension.VOLTAGE);
    private static final Dimension RATE = Dimension.NONE.over(Dimension.TIME);
    private static final Map<Dimension, List<String>> VALUES = Map.of(
            Dimension.TIME, List.of("10 ms", "20 ms", "1 ms", "100 ms", "1 s"),
            Dimension.VOLTAGE, List.of("15 mV", "1 mV", "-10 mV", "-70 mV", "0 mV"),
            Dimension.CURRENT, List.of("0.5 nA", "100 pA"),
            CONDUCTANCE, List.of("10 nS", "1 nS"),
            Dimension.VOLTAGE.over(Dimension.CURRENT), List.of("100 MOhm"),
            Dimension.CURRENT.times(Dimension.TIME).over(Dimension.VOLTAGE), List.of("200 pF"),
            Dimension.CURRENT.times(Dimension.TIME), List.of("1 pC"),
            RATE, List.of("20 Hz", "5 Hz", "100 Hz", "1 kHz"),
            Dimension.NONE, List.of("1", "0.1", "0.02"));
    private static final Map<Dimension, List<String>> UNITS = Map.of(
            Dimension.TIME, List.of("ms", "s", "us"),
            Dimension.VOLTAGE, List.of("mV", "uV", "V"),
            Dimension.CURRENT, List.of("nA", "pA", "uA"),
            CONDUCTANCE, List.of("nS", "uS", "pS"),
            Dimension.VOLTAGE.over(Dimension.CURRENT), List.of("MOhm", "GOhm"),
            Dimension.CURRENT.times(Dimension.TIME).over(Dimension.VOLTAGE), List.of("pF", "nF"),
            Dimension.CURRENT.times(Dimension.TIME), List.of("pC"),
            RATE, List.of("Hz", "kHz"));
    private static final List<String> COMMON = List.of("ms", "mV", "nA", "pA", "nS", "Hz", "s", "pF", "MOhm");

    private Quantities() {
    }

    /** Values for a place; none where the dimension is not known. */
    static List<String> values(EObject place, Optional<Dimension> expected) {
        return switch (place) {
            case Clock clock -> List.of("0.25 ms", "0.1 ms", "0.5 ms");
            case Delay delay -> List.of("1 ms", "6 ms", "0.25 ms");
            case Simulation simulation when expected.filter(Dimension.TIME::equals).isPresent() ->
                List.of("1 s", "100 ms", "10 s");
            case null, default -> expected.map(dimension -> VALUES.getOrDefault(dimension, List.of())).orElse(List.of());
        };
    }

    /** Units behind a number: those that fit, or the common ones. */
    static List<String> units(Optional<Dimension> expected) {
        return expected.isEmpty() ? COMMON : UNITS.getOrDefault(expected.get(), List.of());
    }

    /** {@code a time}, and so on. */
    static String words(String unit) {
        return Units.find(unit).map(found -> found.dimension().describe()).orElse("");
    }
}
