package org.tain.language.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The units there are: s, V, A, S, F, Ohm, Hz and C with the SI prefixes f to G, and their products and quotients. The
 * base units are ms, mV and nA, in which MOhm, uS, nF, kHz and pC are coherent: no factor stands between them.
 */
public final class Units {
    private static final Map<String, Unit> SYMBOLS = symbols();
    private static final Pattern PARTS = Pattern.compile("(?=[*/])|(?<=[*/])");
    private static final Pattern FACTOR = Pattern.compile("([^\\s*/^]+)\\s*(?:\\^\\s*(-?)\\s*([0-9]+))?");
    private static final int LARGEST_EXPONENT = 9;

    private Units() {
    }

    private static Map<String, Unit> symbols() {
        Map<String, Unit> bare = new LinkedHashMap<>();
        put(bare, "s", Dimension.TIME, 3);
        put(bare, "V", Dimension.VOLTAGE, 3);
        put(bare, "A", Dimension.CURRENT, 9);
        put(bare, "S", Dimension.CURRENT.over(Dimension.VOLTAGE), 6);
        put(bare, "F", Dimension.CURRENT.times(Dimension.TIME).over(Dimension.VOLTAGE), 9);
        put(bare, "Ohm", Dimension.VOLTAGE.over(Dimension.CURRENT), -6);
        put(bare, "\u03a9", Dimension.VOLTAGE.over(Dimension.CURRENT), -6);
        put(bare, "Hz", Dimension.NONE.over(Dimension.TIME), -3);
        put(bare, "C", Dimension.CURRENT.times(Dimension.TIME), 12);
        Map<String, Integer> prefixes = new LinkedHashMap<>();
        prefixes.put("", 0);
        prefixes.put("m", -3);
        prefixes.put("u", -6);
        prefixes.put("\u00b5", -6);
        prefixes.put("n", -9);
        prefixes.put("p", -12);
        prefixes.put("f", -15);
        prefixes.put("k", 3);
        prefixes.put("M", 6);
        prefixes.put("G", 9);
        Map<String, Unit> all = new LinkedHashMap<>();
        bare.values().forEach(unit -> prefixes.forEach((prefix, exponent) -> {
            String symbol = prefix + unit.text();
            all.put(symbol, new Unit(symbol, unit.dimension(), unit.factor().scaleByPowerOfTen(exponent)));
        }));
        all.put("weight", new Unit("weight", Dimension.WEIGHT, BigDecimal.ONE));
        return all;
    }

    private static void put(Map<String, Unit> bare, String symbol, Dimension dimension, int exponent) {
        bare.put(symbol, new Unit(symbol, dimension, BigDecimal.ONE.scaleByPowerOfTen(exponent)));
    }

    /** The unit with this symbol, prefix included; empty for anything else. */
    public static Optional<Unit> find(String symbol) {
        return Optional.ofNullable(SYMBOLS.get(symbol));
    }

    /** Every symbol with every prefix, for whoever completes texts. */
    public static List<String> all() {
        return List.copyOf(SYMBOLS.keySet());
    }

    /**
     * Reads {@code mV}, {@code mV/ms}, {@code 1/ms}, {@code nA*ms^2}, {@code weight/ms}.
     *
     * @throws UnitException when a factor is no unit
     */
    public static Unit parse(String text) {
        Unit known = text == null ? null : SYMBOLS.get(text);
        if (known != null) {
            return new Unit(text, known.dimension(), BigDecimal.ONE.scaleByPowerOfTen(-known.factor().scale()));
        }
        Dimension dimension = Dimension.NONE;
        int powerOfTen = 0;
        char operator = '*';
        if (text == null) {
            throw new UnitException("a unit is missing; write something like mV");
        }
        for (String part : PARTS.split(text.strip().concat(" "))) {
            if ("*".equals(part) || "/".equals(part)) {
                operator = part.charAt(0);
                continue;
            }
            Matcher factor = FACTOR.matcher(part.strip());
            if (!factor.matches()) {
                throw new UnitException("'" + text + "' is no unit; write something like mV, 1/ms or mV/ms^2");
            }
            int exponent = exponent(factor, text) * (operator == '*' ? 1 : -1);
            Unit unit = factor(factor.group(1), text);
            dimension = dimension.times(unit.dimension().power(exponent));
            powerOfTen += exponent * -unit.factor().scale();
        }
        return new Unit(text, dimension, BigDecimal.ONE.scaleByPowerOfTen(powerOfTen));
    }

    private static int exponent(Matcher factor, String text) {
        if (factor.group(3) == null) {
            return 1;
        }
        if (factor.group(3).length() > 1 || Integer.parseInt(factor.group(3)) > LARGEST_EXPONENT) {
            throw new UnitException("the exponent " + factor.group(3) + " in '" + text + "' is above " + LARGEST_EXPONENT);
        }
        return Integer.parseInt(factor.group(2) + factor.group(3));
    }

    private static Unit factor(String symbol, String text) {
        if ("1".equals(symbol)) {
            return Unit.ONE;
        }
        Unit unit = SYMBOLS.get(symbol);
        if (unit == null) {
            List<String> close = SYMBOLS.keySet().stream().filter(known -> known.equalsIgnoreCase(symbol)).toList();
            List<String> data = new ArrayList<>(List.of(symbol));
            data.addAll(close);
            throw new UnitException("'" + symbol + "'" + (symbol.equals(text) ? "" : " in '" + text + "'") + " is no unit; "
                    + suggestion(close), data);
        }
        return unit;
    }

    private static String suggestion(List<String> close) {
        return close.isEmpty()
                ? "the units are s, V, A, S, F, Ohm, Hz and C with prefixes such as m, u and n"
                : "did you mean " + String.join(" or ", close) + "?";
    }
}
