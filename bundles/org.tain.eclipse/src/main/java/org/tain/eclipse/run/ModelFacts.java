package org.tain.eclipse.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import org.tain.language.model.Members;
import org.tain.runtime.UserError;

/**
 * What a launch must know of a model.
 *
 * @param parameters those that can be given another value
 * @param seed the model's own, empty if it cannot be told
 * @param presentations the model's own, empty for a simulation or if it cannot be told
 * @param problem the first error with the values that were given, empty if there is none
 */
record ModelFacts(List<Parameter> parameters, String seed, String presentations, String problem) {

    /**
     * A parameter of a model.
     *
     * @param unit empty for a pure number, or if the model has errors
     * @param declared its value in the model, as it is written there
     */
    record Parameter(String name, String unit, String declared, String doc) {
    }

    /** What is known of no model. */
    static ModelFacts none(String problem) {
        return new ModelFacts(List.of(), "", "", problem);
    }

    /**
     * Reads a model and holds values against its rules.
     *
     * @param values texts with units, by name; those of no parameter are told as a problem
     */
    static ModelFacts read(ModelLoader loader, Path file, Map<String, String> values) {
        ModelFacts plain;
        try {
            plain = of(loader.load(file));
        } catch (UserError e) {
            return none(e.getMessage());
        }
        if (values.isEmpty() || !plain.problem().isEmpty()) {
            return plain;
        }
        List<String> settings = new ArrayList<>();
        new TreeMap<>(values).forEach((name, value) -> settings.add(name + "=" + value));
        try {
            return plain.with(problem(loader.load(file, settings)));
        } catch (UserError e) {
            return plain.with(e.getMessage().replaceFirst("^--set ", ""));
        }
    }

    private ModelFacts with(String message) {
        return new ModelFacts(parameters, seed, presentations, message);
    }

    private static ModelFacts of(LoadedModel loaded) {
        if (loaded.hasErrors()) {
            return new ModelFacts(declared(loaded), "", "", problem(loaded));
        }
        try {
            Network network = new TainCompiler().lower(loaded);
            List<Parameter> parameters = network.parameters().stream().map(p -> new Parameter(p.name(),
                    p.unit().equals("1") ? "" : p.unit(), p.declared(), p.doc() == null ? "" : p.doc())).toList();
            return switch (network.programme()) {
                case Programme.Training t ->
                    new ModelFacts(parameters, Long.toString(t.seed()), Long.toString(t.presentations()), "");
                case Programme.Simulation s -> new ModelFacts(parameters, Long.toString(s.seed()), "", "");
                case null -> new ModelFacts(parameters, "", "",
                        loaded.file().getFileName() + " says neither `train on ...` nor `simulate for ...`: add one to run it.");
            };
        } catch (UserError e) {
            return new ModelFacts(declared(loaded), "", "", e.getMessage());
        }
    }

    private static List<Parameter> declared(LoadedModel loaded) {
        List<Parameter> all = new ArrayList<>();
        for (org.tain.language.tain.Parameter parameter : Members.parameters(loaded.model())) {
            INode value = parameter.getValue() == null ? null : NodeModelUtils.findActualNodeFor(parameter.getValue());
            if (parameter.getName() != null && value != null) {
                all.add(new Parameter(parameter.getName(), "", value.getText().strip(), ""));
            }
        }
        return all;
    }

    private static String problem(LoadedModel loaded) {
        return loaded.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).findFirst()
                .map(p -> "%s, line %d: %s".formatted(p.file().getFileName(), p.line(), p.message())).orElse("");
    }
}
