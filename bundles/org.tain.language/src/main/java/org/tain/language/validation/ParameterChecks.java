package org.tain.language.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Source;
import org.tain.language.tain.Drive;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.Spread;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.types.TimeConstants;
import org.tain.language.types.TypeProblem;
import org.tain.language.types.Typing;
import org.tain.language.units.UnitException;
import org.tain.language.units.Units;

/** Parameters have a unit that exists, a value that fits it and does not lead back to itself. */
public class ParameterChecks extends Checks {

    /** The unit exists, the value fits, is constant and does not need itself. */
    @Check
    public void checkUnit(Parameter parameter) {
        List<TypeProblem> problems = new ArrayList<>();
        Typing typing = new Typing(problems::add);
        if (parameter.getUnit() != null) {
            try {
                Units.parse(parameter.getUnit());
            } catch (UnitException e) {
                error(e.getMessage(), parameter, TainPackage.Literals.PARAMETER__UNIT, IssueCodes.UNIT_UNKNOWN,
                        data(e.data()));
            }
        }
        if (parameter.getValue() != null) {
            typing.require(parameter.getValue(), typing.unit(parameter.getUnit()), "'" + parameter.getName() + "'");
            problems.forEach(this::tell);
            if (problems.isEmpty()) {
                checkDefinition(parameter);
            }
        }
    }

    /** A model's parameter has a value; a type's has one or states its unit. */
    @Check
    public void checkValue(Parameter parameter) {
        EObject type = Members.enclosingType(parameter);
        if (parameter.getValue() == null && type == null) {
            errorAtName(parameter, IssueCodes.PARAMETER_VALUE, "the parameter '" + parameter.getName()
                    + "' needs a value, such as " + parameter.getName() + " = 1");
        } else if (parameter.getValue() == null && parameter.getUnit() == null) {
            errorAtName(parameter, IssueCodes.PARAMETER_VALUE, "the parameter '" + parameter.getName()
                    + "' needs a value or, to be given where '" + Names.of(type) + "' is used, a unit, such as "
                    + parameter.getName() + " : mV");
        }
    }

    private void checkDefinition(Parameter parameter) {
        try {
            new ConstantEvaluator().range(parameter, null);
        } catch (EvaluationException e) {
            boolean isHere = isInside(e.place(), parameter);
            if (e.reason() == Reason.CYCLE && e.getMessage().startsWith("'" + parameter.getName() + "' ")) {
                error(parameter.getValue(), IssueCodes.PARAMETER_CYCLE, e.getMessage() + "; give one of them a number");
            } else if (e.reason() == Reason.NOT_CONSTANT && isHere) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, "the value of '" + parameter.getName() + "' must be constant, but "
                        + e.getMessage());
            } else if (e.reason() == Reason.UNDEFINED && isHere && !isUnknownName(e.place())) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, "'" + parameter.getName() + "' has no value: " + e.getMessage());
            }
        }
    }

    /** A time that a type divides by or decays with is above 0. */
    @Check
    public void checkTimeConstant(Parameter parameter) {
        EObject type = Members.enclosingType(parameter);
        if (type != null && parameter.getValue() != null && TimeConstants.of(type).contains(parameter)) {
            try {
                ConstantEvaluator.Range range = new ConstantEvaluator().range(parameter, null);
                if (range.from().value().signum() <= 0 || range.to().value().signum() <= 0) {
                    error(parameter.getValue(), IssueCodes.NUMBER_RANGE, "the time constant '" + parameter.getName()
                            + "' must be above 0, but it is '" + Source.text(parameter.getValue()) + "'",
                            POSITIVE);
                }
            } catch (EvaluationException e) {
                // told by checkDefinition
            }
        }
    }

    /** Only neurons differ from each other. */
    @Check
    public void checkSpread(Spread spread) {
        EObject holder = spread.eContainer();
        boolean isOfNeurons = holder instanceof Drive
                || holder instanceof Parameter && Members.enclosingType(holder) instanceof NeuronType
                || holder instanceof ParameterValue && holder.eContainer() instanceof NeuronUse;
        if (!isOfNeurons) {
            error(spread, IssueCodes.NUMBER_SPREAD, "'" + Source.text(spread)
                    + "' spreads values over neurons; here stands one value, such as " + Source.text(spread.getFrom()));
        }
    }
}
