package org.tain.language.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.tain.language.model.Members;
import org.tain.language.model.Remembered;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Reference;
import org.tain.language.tain.Trace;
import org.tain.language.units.Dimension;

/** The parameters of a type that are time constants: times that an equation divides by, or that a trace decays with. */
public final class TimeConstants {
    private TimeConstants() {
    }

    /** Of a neuron, a synapse or a rule, in the order of its parameters. */
    public static List<Parameter> of(EObject type) {
        return Remembered.of(type, TimeConstants.class, () -> find(type));
    }

    private static List<Parameter> find(EObject type) {
        Set<Parameter> found = new LinkedHashSet<>();
        for (Equation equation : Members.of(type, Equation.class)) {
            for (Binary binary : EcoreUtil2.getAllContentsOfType(equation, Binary.class)) {
                if ("/".equals(binary.getOperator())) {
                    found.addAll(parameters(binary.getRight()));
                }
            }
        }
        Members.of(type, Trace.class).forEach(trace -> found.addAll(parameters(trace.getTau())));
        return Members.parameters(type).stream().filter(found::contains)
                .filter(parameter -> new Typing().type(parameter).equals(Type.quantity(Dimension.TIME))).toList();
    }

    /** Whether an expression reads a parameter. */
    public static boolean names(Expression expression, Parameter parameter) {
        return parameters(expression).contains(parameter);
    }

    private static List<Parameter> parameters(Expression expression) {
        List<Parameter> found = new ArrayList<>();
        if (expression instanceof Reference reference && reference.getElement() instanceof Parameter parameter) {
            found.add(parameter);
        }
        if (expression != null) {
            for (Reference reference : EcoreUtil2.getAllContentsOfType(expression, Reference.class)) {
                if (reference.getElement() instanceof Parameter parameter) {
                    found.add(parameter);
                }
            }
        }
        return found;
    }
}
