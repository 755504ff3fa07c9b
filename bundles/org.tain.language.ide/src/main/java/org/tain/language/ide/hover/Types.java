package org.tain.language.ide.hover;

import static org.tain.language.ide.hover.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.ide.text.Snippet;
import org.tain.language.ide.window.Picture;
import org.tain.language.ide.window.Window;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.SynapseType;

/** What is said of neurons, synapses and rules: all that they declare, and of a rule its window. */
final class Types {
    private static final int LONGEST = 88;

    private final Markdown text;

    Types(Markdown text) {
        this.text = text;
    }

    void neuron(NeuronType type) {
        body("neuron", type);
    }

    void synapse(SynapseType type) {
        body("synapse", type);
    }

    void rule(RuleType type) {
        body("rule", type);
        Window window = Window.of(type);
        if (window.obstacle().isPresent()) {
            text.paragraph("no window is drawn: " + window.obstacle().get());
            return;
        }
        text.picture(Picture.of(window, ""));
        List<String> open = Members.parameters(type).stream().filter(parameter -> parameter.getValue() == null)
                .map(Parameter::getName).map(Markdown::code).toList();
        String assumed = open.isEmpty() ? "" : "where " + Descriptions.list(open, open.size()) + " = 1";
        String weight = window.dependsOnWeight() ? (assumed.isEmpty() ? "where" : " and") + " the weight is 1" : "";
        text.paragraph("window of one pre- and one postsynaptic spike " + assumed + weight);
    }

    /** The first line of a type with its parameters, for where the rest would be too much. */
    void header(EObject type) {
        StringBuilder lines = new StringBuilder(word(type) + " " + Names.of(type) + " {\n");
        parameters(type, lines);
        text.model(lines.append("    ...\n}").toString());
    }

    private static String word(EObject type) {
        return type instanceof NeuronType ? "neuron" : type instanceof SynapseType ? "synapse" : "rule";
    }

    private void body(String word, EObject type) {
        StringBuilder lines = new StringBuilder(word + " " + Names.of(type) + " {\n");
        parameters(type, lines);
        for (EObject member : Members.of(type)) {
            if (!(member instanceof ParameterGroup)) {
                lines.append("    ").append(Snippet.whole(member)).append('\n');
            }
        }
        text.model(lines.append("}").toString());
    }

    private static void parameters(EObject type, StringBuilder lines) {
        List<String> line = new ArrayList<>();
        for (Parameter parameter : Members.parameters(type)) {
            String written = Snippet.whole(parameter);
            if (!line.isEmpty() && String.join(", ", line).length() + written.length() > LONGEST) {
                lines.append("    parameter ").append(String.join(", ", line)).append('\n');
                line.clear();
            }
            line.add(written);
        }
        if (!line.isEmpty()) {
            lines.append("    parameter ").append(String.join(", ", line)).append('\n');
        }
    }

    /** {@code Cell(tau = 5 ms)}. */
    static String use(EObject use, EObject type) {
        List<String> given = org.tain.language.types.ConstantEvaluator.overrides(use).stream().map(Snippet::whole).toList();
        String name = Names.of(type);
        return code((name == null ? "?" : name) + (given.isEmpty() ? "" : "(" + String.join(", ", given) + ")"));
    }
}
