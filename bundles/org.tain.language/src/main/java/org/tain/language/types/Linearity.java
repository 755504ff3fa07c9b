package org.tain.language.types;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Negation;

/** Whether an expression is a sum of constants and constants times variables. */
public final class Linearity {
    private final Predicate<Expression> variable;

    /**
     * Relative to some variables.
     *
     * @param variable whether a leaf (a reference, {@code post.v}, {@code weight}) is a variable; all else counts as
     * constant
     */
    public Linearity(Predicate<Expression> variable) {
        this.variable = variable;
    }

    /** The smallest part that is not linear; empty when the whole is. */
    public Optional<Expression> offender(Expression expression) {
        if (expression == null || !depends(expression) || variable.test(expression)) {
            return Optional.empty();
        }
        return switch (expression) {
            case Negation negation -> offender(negation.getOperand());
            case Binary binary -> offender(binary);
            default -> Optional.of(expression);
        };
    }

    private Optional<Expression> offender(Binary binary) {
        Optional<Expression> left = offender(binary.getLeft());
        Optional<Expression> part = left.isPresent() ? left : offender(binary.getRight());
        if (part.isPresent()) {
            return part;
        }
        boolean linear = switch (binary.getOperator()) {
            case "+", "-" -> true;
            case "*" -> !depends(binary.getLeft()) || !depends(binary.getRight());
            case "/" -> !depends(binary.getRight());
            default -> false;
        };
        return linear ? Optional.empty() : Optional.of(binary);
    }

    /** Whether any variable occurs in an expression. */
    public boolean depends(Expression expression) {
        if (expression == null) {
            return false;
        }
        if (variable.test(expression)) {
            return true;
        }
        for (EObject part : EcoreUtil2.eAllContents(expression)) {
            if (part instanceof Expression leaf && variable.test(leaf)) {
                return true;
            }
        }
        return false;
    }
}
