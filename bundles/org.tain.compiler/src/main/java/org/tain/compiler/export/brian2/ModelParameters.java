package org.tain.compiler.export.brian2;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Param;

/** The model's own parameters: variables at the top of the script, which all that was given by their name goes on to name. */
final class ModelParameters {
    private static final Pattern NAMED = Pattern.compile("(?:\\w+ = )?(\\w+) = .*");
    private final Map<String, Network.ModelParam> declared = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    ModelParameters(Network network, PythonNames names) {
        for (Network.ModelParam p : network.parameters()) {
            declared.put(p.name(), p);
            variables.put(p.name(), names.take(p.name()));
        }
    }

    /** One line for each. */
    void write(PythonWriter w) {
        declared.values().forEach(p -> {
            String line = variables.get(p.name()) + " = " + BrianUnits.quantity(base(p), p.unit());
            w.line(p.doc().isEmpty() ? line : line + "  # " + PythonText.comment(p.doc()));
        });
    }

    private static double base(Network.ModelParam p) {
        return p.value() * org.tain.language.units.Units.parse(p.unit()).factor().doubleValue();
    }

    /** A constant as Python: the model's parameter that it was given by, else its value. */
    String python(Param p) {
        return python(((Param.Constant) p.value()).value(), p.unit(), p.text());
    }

    /**
     * A value as Python.
     *
     * @param base in base units
     * @param text how the model gives it, {@code tau = slow = 20 ms} or {@code slow = 20 ms} where it names a parameter
     */
    String python(double base, String unit, String text) {
        Matcher named = NAMED.matcher(text);
        Optional<String> variable = named.matches() ? variable(named.group(1), base) : Optional.empty();
        return variable.orElseGet(() -> BrianUnits.quantity(base, unit));
    }

    /** The variable of a parameter, if it has this value in base units. */
    Optional<String> variable(String parameter, double base) {
        Network.ModelParam p = declared.get(parameter);
        return p != null && Math.abs(base(p) - base) <= 2 * Math.ulp(base)
                ? Optional.of(variables.get(parameter))
                : Optional.empty();
    }
}
