package org.tain.compiler.export.brian2;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tain.language.units.Dimension;
import org.tain.language.units.Unit;
import org.tain.language.units.Units;

/** Tain's units in Brian 2's words: {@code mV}, {@code Mohm}, {@code mV/ms}; dimensions by their SI unit. */
final class BrianUnits {
    private static final int DIGITS = 15;
    private static final Pattern FACTOR = Pattern.compile("([fpnum\u00b5kMG]?)(Ohm|\u03a9|Hz|[sVASFC])");
    private static final Map<String, String> LONG = Map.of("s", "second", "V", "volt", "A", "amp", "S", "siemens", "F", "farad",
            "Ohm", "ohm", "\u03a9", "ohm", "Hz", "hertz", "C", "coulomb");
    /** The short names that Brian 2 has. */
    private static final Set<String> SHORT = Set.of("mV", "mA", "uA", "nA", "pA", "pF", "uF", "nF", "nS", "uS", "mS", "ms", "us",
            "Hz", "kHz", "MHz");
    private static final Dimension CONDUCTANCE = Dimension.CURRENT.over(Dimension.VOLTAGE);
    private static final Map<Dimension, String> NAMES = Map.of(Dimension.NONE, "1", Dimension.TIME, "second", Dimension.VOLTAGE,
            "volt", Dimension.CURRENT, "amp", CONDUCTANCE, "siemens", Dimension.NONE.over(CONDUCTANCE), "ohm",
            Dimension.CURRENT.times(Dimension.TIME), "coulomb", CONDUCTANCE.times(Dimension.TIME), "farad",
            Dimension.NONE.over(Dimension.TIME), "hertz", Dimension.VOLTAGE.over(Dimension.TIME), "volt/second");

    private BrianUnits() {
    }

    /** What a unit of a model is called; {@code 1} for pure numbers. */
    static String of(String unit) {
        Matcher factor = FACTOR.matcher(unit);
        StringBuilder out = new StringBuilder();
        while (factor.find()) {
            String prefix = factor.group(1).equals("\u00b5") ? "u" : factor.group(1);
            String name = prefix + factor.group(2);
            factor.appendReplacement(out, SHORT.contains(name) ? name : prefix + LONG.get(factor.group(2)));
        }
        return factor.appendTail(out).toString().replace("^", "**");
    }

    /** The SI unit of a dimension, as it stands at the end of an equation. */
    static String si(Dimension dimension) {
        String name = NAMES.get(dimension);
        if (name != null) {
            return name;
        }
        List<String> factors = new ArrayList<>();
        add(factors, "volt", dimension.voltage());
        add(factors, "amp", dimension.current());
        add(factors, "second", dimension.time());
        return String.join("*", factors);
    }

    private static void add(List<String> factors, String unit, int exponent) {
        if (exponent != 0) {
            factors.add(exponent == 1 ? unit : unit + "**" + exponent);
        }
    }

    /** Dimension of a unit of a model. */
    static Dimension dimension(String unit) {
        return Units.parse(unit).dimension();
    }

    /**
     * A value with its unit, as a factor: {@code 10*ms}, {@code 0.5}.
     *
     * @param base in base units
     * @param unit in which it is written
     */
    static String quantity(double base, String unit) {
        Unit parsed = Units.parse(unit);
        String number = PythonText.number(in(base, parsed));
        return parsed.dimension().isNone() ? number : number + "*" + factor(unit);
    }

    /** A unit where a factor is asked for. */
    static String factor(String unit) {
        String name = of(unit);
        return name.matches("\\w+") ? name : "(" + name + ")";
    }

    /** Rounded where that gives the same double back: 0.01 uS are 10 nS, not 10.000000000000002. */
    private static double in(double base, Unit unit) {
        double factor = unit.factor().doubleValue();
        double plain = base / factor;
        if (!Double.isFinite(plain)) {
            return plain;
        }
        double rounded = new BigDecimal(plain).round(new MathContext(DIGITS)).doubleValue();
        return Math.abs(rounded * factor - base) <= Math.abs(plain * factor - base) + Math.ulp(base) ? rounded : plain;
    }
}
