package org.tain.language.ide.fix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;
import org.tain.language.units.Unit;
import org.tain.language.units.UnitException;
import org.tain.language.units.Units;

/** The units that people write, by dimension. */
final class UnitTexts {
    private static final MathContext DIGITS = new MathContext(12);
    private static final Map<Dimension, List<String>> USUAL = usual();

    private UnitTexts() {
    }

    private static Map<Dimension, List<String>> usual() {
        Map<Dimension, List<String>> all = new LinkedHashMap<>();
        for (List<String> units : List.of(List.of("ms", "s"), List.of("mV"), List.of("nA", "pA"), List.of("Hz"), List.of("nS"),
                List.of("MOhm"), List.of("nF", "pF"), List.of("pC"))) {
            all.put(Units.parse(units.getFirst()).dimension(), units);
        }
        return all;
    }

    /** Those of a dimension, the most usual one first; none of one that has no symbol of its own. */
    static List<String> of(Dimension dimension) {
        return USUAL.getOrDefault(dimension, List.of());
    }

    /** The dimension of a unit; empty where it is none. */
    static Optional<Dimension> dimension(String unit) {
        return parse(unit).map(Unit::dimension);
    }

    static Optional<Unit> parse(String unit) {
        try {
            return Optional.of(Units.parse(unit));
        } catch (UnitException e) {
            return Optional.empty();
        }
    }

    /** A number with a unit of a dimension: {@code 1 ms}, {@code 1}, {@code 1 mV / (1 ms)}. */
    static String one(Dimension dimension) {
        if (dimension.isNone()) {
            return "1";
        }
        if (!of(dimension).isEmpty()) {
            return "1 " + of(dimension).getFirst();
        }
        String[] parts = dimension.unit().split("/", 2);
        String above = "1".equals(parts[0]) ? "1" : "1 " + parts[0].replace("*", " * 1 ");
        return parts.length < 2 ? above : above + " / (1 " + parts[1].replace("/", ") / (1 ") + ")";
    }

    /** A quantity counted in a unit of the same dimension: {@code 20 Hz}. */
    static String in(Quantity quantity, String unit) {
        BigDecimal counted = quantity.in(Units.parse(unit)).round(DIGITS);
        return Quantity.plain(counted) + " " + unit;
    }
}
