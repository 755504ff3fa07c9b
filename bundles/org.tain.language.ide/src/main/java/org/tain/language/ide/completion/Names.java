package org.tain.language.ide.completion;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.hover.Documentation;
import org.tain.language.ide.symbols.Details;
import org.tain.language.library.StandardLibrary;
import org.tain.language.model.Members;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.SynapseType;

/** What is said beside the proposal of a name: size, unit, value, parameters; and the comment of its declaration. */
final class Names {
    private final Map<Resource, Details> details = new HashMap<>();

    /** A few words. */
    String detail(EObject element) {
        return switch (element) {
            case NeuronType neuron -> parameters(neuron);
            case SynapseType synapse -> parameters(synapse);
            case RuleType rule -> parameters(rule);
            default -> of(element).of(element);
        };
    }

    private Details of(EObject element) {
        return details.computeIfAbsent(element.eResource(), resource -> new Details(Members.model(element),
                ((XtextResource) resource).getParseResult().getRootNode().getText()));
    }

    private String parameters(EObject type) {
        return Members.parameters(type).stream().map(this::parameter).collect(Collectors.joining(", "));
    }

    private String parameter(Parameter parameter) {
        String text = of(parameter).of(parameter);
        return parameter.getName() + (text.isEmpty() ? "" : (parameter.getValue() == null ? " : " : " = ") + text);
    }

    /** In Markdown; empty where nothing is said of it. */
    String documentation(EObject element) {
        String comment = Documentation.of(element);
        String own = detail(element);
        StringBuilder text = new StringBuilder(comment);
        if (!own.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append('`').append(own).append('`');
        }
        if (StandardLibrary.contains(element)) {
            text.append(text.isEmpty() ? "" : "\n\n").append("From the standard library.");
        }
        return text.toString();
    }
}
