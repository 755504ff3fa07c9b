package org.tain.compiler.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.language.tain.Parameter;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.units.GivenQuantity;
import org.tain.language.units.Quantity;
import org.tain.language.units.UnitException;
import org.tain.runtime.UserError;

/**
 * A parameter's value given on the command line, which replaces the declared one in the text before it is checked.
 *
 * @param name the parameter
 * @param valueText how the value stands in the text from now on, {@code 0.1 mV}
 * @param declaredText how the model declares it
 * @param offset where the declared value begins in the text
 */
record ParameterSetting(String name, String valueText, String declaredText, int offset) {

    /**
     * Reads {@code name=value} and finds its place.
     *
     * @throws UserError if it is no setting, there is no such parameter, or the value is no quantity of its dimension
     */
    static ParameterSetting of(String setting, Path file, List<Parameter> parameters) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new UserError("--set " + setting + " is no setting; write --set name=value, such as --set eta=0.1mV.");
        }
        String name = setting.substring(0, equals).strip();
        Parameter parameter = parameters.stream().filter(p -> name.equals(p.getName())).findFirst()
                .orElseThrow(() -> new UserError("--set %s: %s has no parameter '%s'; %s.".formatted(setting,
                        file.getFileName(), name, known(parameters))));
        if (parameter.getValue() == null) {
            throw new UserError(
                    "--set %s: the model gives '%s' no value to replace; give it one there.".formatted(setting, name));
        }
        GivenQuantity value = quantity(setting, setting.substring(equals + 1));
        new ConstantEvaluator().tryEvaluate(parameter.getValue(), null).map(Quantity::dimension)
                .filter(declared -> !declared.equals(value.unit().dimension())).ifPresent(declared -> {
                    throw new UserError(
                            "--set %s: '%s' is %s, as its value in the model, but '%s' is %s.".formatted(setting, name,
                                    declared.describe(), value.text(), value.unit().dimension().describe()));
                });
        INode node = NodeModelUtils.findActualNodeFor(parameter.getValue());
        return new ParameterSetting(name, value.text(), node.getText().strip(), node.getOffset());
    }

    private static GivenQuantity quantity(String setting, String text) {
        try {
            return GivenQuantity.parse(text);
        } catch (UnitException e) {
            throw new UserError("--set %s: %s.".formatted(setting, e.getMessage()), e);
        }
    }

    private static String known(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? "it has none"
                : "it has " + parameters.stream().map(Parameter::getName).collect(Collectors.joining(", "));
    }

    /** The text with the value in place. */
    String applyTo(String text) {
        return text.substring(0, offset) + valueText + text.substring(offset + declaredText.length());
    }
}
