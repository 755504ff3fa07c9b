package org.tain.language.ide.hover;

import static org.tain.language.ide.hover.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.ide.text.Snippet;
import org.tain.language.model.Connection;
import org.tain.language.model.Names;
import org.tain.language.model.Targets;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Limit;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.Side;
import org.tain.language.tain.State;
import org.tain.language.tain.Trace;
import org.tain.language.types.Connections;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;

/** What is said of parameters, states, inputs and traces. */
final class Members {
    private static final int MOST = 8;

    private final Markdown text;
    private final Values values = new Values();

    Members(Markdown text) {
        this.text = text;
    }

    void parameter(Parameter parameter, EObject place) {
        text.model("parameter " + Snippet.whole(parameter));
        EObject type = org.tain.language.model.Members.enclosingType(parameter);
        String owner = type == null ? "parameter of the network" : "parameter of " + code(Names.of(type));
        text.paragraph(owner + dimension(new Typing().type(parameter)));
        EObject use = place instanceof ParameterValue given ? given.eContainer() : null;
        Optional<Expression> given = ConstantEvaluator.overrides(use).stream()
                .filter(value -> value.getParameter() == parameter).findFirst().map(ParameterValue::getValue);
        if (given.isPresent()) {
            text.paragraph("here " + worth(given.get(), null, place)
                    + values.of(parameter, null).map(value -> ", by default " + code(value)).orElse(""));
        } else if (parameter.getValue() == null) {
            text.paragraph("no default: every use gives a value");
        } else {
            String value = worth(parameter.getValue(), null, place);
            text.paragraph(value.equals(code(Snippet.whole(parameter.getValue()))) ? "" : "value " + value);
        }
    }

    /** {@code 2 * eta = 0.1 mV}, with the number of steps of a time. */
    private String worth(Expression expression, EObject use, EObject place) {
        String written = Snippet.whole(expression);
        String value = values.of(expression, use).filter(known -> !known.equals(written)).map(known -> " = " + code(known))
                .orElse("");
        return code(written) + value + values.steps(expression, use, place).map(steps -> " = " + steps).orElse("");
    }

    private static String dimension(Type type) {
        return type.isQuantity() ? ", " + type.describe() : "";
    }

    void state(State state) {
        EObject type = org.tain.language.model.Members.enclosingType(state);
        StringBuilder lines = new StringBuilder("state " + Snippet.whole(state));
        for (Equation equation : org.tain.language.model.Members.of(type, Equation.class)) {
            lines.append(equation.getState() == state ? "\n" + Snippet.whole(equation) : "");
        }
        for (Limit limit : org.tain.language.model.Members.of(type, Limit.class)) {
            lines.append(limit.getState() == state ? "\n" + Snippet.whole(limit) : "");
        }
        text.model(lines.toString());
        text.paragraph("state of " + code(Names.of(type)) + dimension(new Typing().type(state)));
    }

    /** Where the input belongs to a layer or a pool of the model that asks, what adds to it is named. */
    void input(Input input, EObject place) {
        EObject type = org.tain.language.model.Members.enclosingType(input);
        text.model(Snippet.whole(input));
        text.paragraph("input of " + code(Names.of(type)) + dimension(new Typing().type(input)));
        List<String> added = new ArrayList<>();
        var model = org.tain.language.model.Members.model(place);
        for (Layer layer : org.tain.language.model.Members.of(model, Layer.class)) {
            Drive drive = layer.getDrive();
            if (drive != null && Connections.input(drive).equals(Optional.of(input))) {
                added.add("the drive of " + code(layer.getName()));
            }
        }
        for (Connection connection : Connection.all(model)) {
            if (Targets.neuron(connection.target()) == type && Connections.input(connection).equals(Optional.of(input))) {
                added.add(code(connection.title()));
            }
        }
        text.paragraph(added.isEmpty() ? "" : "the sum of " + Descriptions.list(added, MOST));
    }

    void trace(Trace trace) {
        EObject type = org.tain.language.model.Members.enclosingType(trace);
        text.model(Snippet.whole(trace));
        String side = org.tain.language.model.Members.side(trace)
                .map(found -> found == Side.PRE ? "presynaptic spikes" : "postsynaptic spikes").orElse("spikes");
        String counts = trace.isNearest() ? "1 after the last of the " : "counts ";
        String tau = values.of(trace.getTau(), null).map(value -> ", time constant " + code(value)).orElse("");
        text.paragraph("trace of " + code(Names.of(type)) + ": " + counts + side + tau);
    }
}
