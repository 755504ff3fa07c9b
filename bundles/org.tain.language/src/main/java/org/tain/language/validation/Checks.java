package org.tain.language.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.tain.language.model.Names;
import org.tain.language.model.Source;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Negation;
import org.tain.language.tain.Reference;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.TypeProblem;
import org.tain.language.units.Quantity;

/** What all themes of the checker share. */
abstract class Checks extends AbstractTainValidator {
    /** Data of an issue: the two values are right the other way round. */
    static final String EXCHANGE = "exchange";
    /** Data of an issue: the number without its sign is right. */
    static final String POSITIVE = Demand.Range.POSITIVE.name();

    @Override
    public void register(EValidatorRegistrar registrar) {
        // TainValidator, which is composed of the themes, is registered for all of them
    }

    /** An error at the whole text of an element. */
    void error(EObject place, String code, String message, String... data) {
        error(message, place, null, code, data);
    }

    /** A warning at the whole text of an element. */
    void warning(EObject place, String code, String message, String... data) {
        warning(message, place, null, code, data);
    }

    /** An error at the name of an element. */
    void errorAtName(EObject element, String code, String message, String... data) {
        error(message, element, nameOrNull(element), code, data);
    }

    /** A warning at the name of an element. */
    void warningAtName(EObject element, String code, String message, String... data) {
        warning(message, element, nameOrNull(element), code, data);
    }

    /** A remark at the name of an element. */
    void infoAtName(EObject element, String code, String message, String... data) {
        info(message, element, nameOrNull(element), code, data);
    }

    private static EStructuralFeature nameOrNull(EObject element) {
        return Names.of(element) == null ? null : Names.feature(element);
    }

    /** A problem of an expression of this model. */
    void tell(TypeProblem problem) {
        error(problem.place(), code(problem), problem.message(), data(problem.data()));
    }

    /** As issues carry it. */
    static String[] data(List<String> data) {
        return data.toArray(String[]::new);
    }

    /** The code of a problem. */
    static String code(TypeProblem problem) {
        return switch (problem.kind()) {
            case MISMATCH -> IssueCodes.UNIT_MISMATCH;
            case UNIT -> IssueCodes.UNIT_UNKNOWN;
            case FUNCTION -> IssueCodes.FUNCTION;
            case NAME -> IssueCodes.NAME_UNKNOWN;
        };
    }

    /** The value of a constant expression of the model or of a type as it is used. */
    static Optional<Quantity> value(Expression expression, EObject use) {
        return expression == null ? Optional.empty() : new ConstantEvaluator().tryEvaluate(expression, use);
    }

    /** Whether an element names something that does not exist, which is told by the linker. */
    static boolean isUnknownName(EObject element) {
        return element == null || element instanceof Reference reference
                && (reference.getElement() == null || reference.getElement().eIsProxy());
    }

    /** Whether an element is another one or a part of it. */
    static boolean isInside(EObject place, EObject whole) {
        return place == whole || place != null && isInside(place.eContainer(), whole);
    }

    /** {@code '6.1 ms'}, or {@code 'n * step' (6.1 ms)} where the text does not show the value. */
    static String shown(Expression expression, Quantity value) {
        String text = Source.text(expression);
        boolean isLiteral = expression instanceof org.tain.language.tain.Quantity || expression instanceof Negation;
        return isLiteral ? "'" + text + "'" : "'" + text + "' (" + value.text() + ")";
    }
}
