package org.tain.language.ide.hover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tain.language.units.Unit;
import org.tain.language.units.Units;

/** What the symbols of units mean. */
final class UnitWords {
    private static final Map<String, String> BASES = Map.of("s", "second", "V", "volt", "A", "ampere", "S", "siemens", "F",
            "farad", "Ohm", "ohm", "\u03a9", "ohm", "Hz", "hertz", "C", "coulomb");
    private static final Map<String, String> PREFIXES = prefixes();
    private static final Map<String, String> FACTORS = Map.of("femto", "1e-15", "pico", "1e-12", "nano", "1e-9", "micro", "1e-6",
            "milli", "1e-3", "kilo", "1e3", "mega", "1e6", "giga", "1e9");

    private UnitWords() {
    }

    private static Map<String, String> prefixes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("f", "femto");
        all.put("p", "pico");
        all.put("n", "nano");
        all.put("u", "micro");
        all.put("\u00b5", "micro");
        all.put("m", "milli");
        all.put("k", "kilo");
        all.put("M", "mega");
        all.put("G", "giga");
        return all;
    }

    /** {@code mV: millivolt = 1e-3 V, a voltage}; empty for what is no unit. */
    static Optional<String> of(String symbol) {
        if ("weight".equals(symbol)) {
            return Optional.of("**weight**: the unit of whatever the weight of the synapse adds to; it is settled where the"
                    + " synapse or the rule is used");
        }
        return Units.find(symbol).map(unit -> "**" + symbol + "**: " + name(symbol) + dimension(unit));
    }

    private static String name(String symbol) {
        if (BASES.containsKey(symbol)) {
            return BASES.get(symbol);
        }
        String prefix = PREFIXES.get(symbol.substring(0, 1));
        String base = symbol.substring(1);
        return prefix + BASES.get(base) + " = " + FACTORS.get(prefix) + " " + base;
    }

    private static String dimension(Unit unit) {
        String described = unit.dimension().describe();
        int bracket = described.indexOf(" (");
        return ", " + (bracket < 0 ? described : described.substring(0, bracket));
    }
}
