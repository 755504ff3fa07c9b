package org.tain.language.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Source;
import org.tain.language.model.Targets;
import org.tain.language.tain.Gives;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SpikeRule;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.Connections;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.EvaluationException;
import org.tain.language.types.EvaluationException.Reason;
import org.tain.language.types.StepMultiples;
import org.tain.language.types.Steps;
import org.tain.language.types.TimeConstants;
import org.tain.language.types.Type;
import org.tain.language.types.TypeProblem;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;

/** A neuron, a synapse, a rule where it is used: the values given to it, with the weight's real dimension. */
public class UseChecks extends Checks {

    /** A neuron's values, its time constants, its refractory period. */
    @Check
    public void checkNeuron(NeuronUse use) {
        NeuronType type = use.getType();
        if (isKnown(type)) {
            checkValues(use, type, new Typing(), TainPackage.Literals.NEURON_USE__TYPE);
            Members.of(type, SpikeRule.class).stream().filter(spike -> spike.getDuration() != null)
                    .forEach(spike -> checkHold(spike, use));
        }
    }

    private void checkHold(SpikeRule spike, NeuronUse use) {
        String what = "the hold of '" + use.getType().getName() + "'";
        try {
            Quantity hold = new ConstantEvaluator().evaluate(spike.getDuration(), use);
            Optional<BigDecimal> step = Steps.ofMs(Members.model(use), new ConstantEvaluator());
            if (hold.value().signum() < 0) {
                at(spike, use, IssueCodes.NUMBER_RANGE, what + " lasts " + hold.text() + "; it must be 0 or more");
            } else if (step.isPresent() && new Typing().type(spike.getDuration()).fits(Type.quantity(Dimension.TIME))) {
                StepMultiples multiples = StepMultiples.of(hold.value(), step.get());
                if (!multiples.isMultiple()) {
                    at(spike, use, IssueCodes.TIME_MULTIPLE, NumberChecks.notMultiple(what, hold.text(), multiples),
                            NumberChecks.nearest(multiples));
                } else if (NumberChecks.isTooLong(multiples)) {
                    at(spike, use, IssueCodes.NUMBER_RANGE, NumberChecks.tooLong(what, hold.text(), multiples));
                }
            }
        } catch (EvaluationException e) {
            if (e.reason() == Reason.SPREAD || e.reason() == Reason.NOT_CONSTANT) {
                at(spike, use, e.reason() == Reason.SPREAD ? IssueCodes.NUMBER_SPREAD : IssueCodes.NUMBER_CONSTANT,
                        what + " must be one constant: " + e.getMessage());
            }
        }
    }

    /** At the value given here for the duration, else at the use. */
    private void at(SpikeRule spike, NeuronUse use, String code, String message, String... data) {
        Optional<ParameterValue> given = use.getOverrides().stream()
                .filter(value -> TimeConstants.names(spike.getDuration(), value.getParameter())).findFirst();
        if (given.isPresent()) {
            error(given.get().getValue(), code, message, data);
        } else {
            error(message, use, TainPackage.Literals.NEURON_USE__TYPE, code, data);
        }
    }

    /** A projection's synapse and rules. */
    @Check
    public void checkProjection(Projection projection) {
        check(Connection.of(projection));
    }

    /** A link's synapse. */
    @Check
    public void checkLink(PoolLink link) {
        check(Connection.of(link));
    }

    private void check(Connection connection) {
        Optional<Dimension> weight = Connections.weight(connection);
        NeuronType post = Targets.neuron(connection.target());
        Typing typing = weight.map(dimension -> new Typing(dimension, post, problem -> {
        })).orElse(new Typing());
        connection.item(SynapseUse.class).filter(use -> isKnown(use.getType())).ifPresent(use -> {
            checkValues(use, use.getType(), weight.isPresent() ? typing : null, TainPackage.Literals.SYNAPSE_USE__TYPE);
            Members.of(use.getType(), Gives.class).forEach(gives -> checkGives(use, gives, post));
        });
        for (RuleUse use : connection.rules()) {
            if (isKnown(use.getType())) {
                checkValues(use, use.getType(), weight.isPresent() ? typing : null, TainPackage.Literals.RULE_USE__TYPE);
            }
        }
    }

    /** What a synapse reads of the neuron behind it is known only here. */
    private void checkGives(SynapseUse use, Gives gives, NeuronType post) {
        List<TypeProblem> generic = new ArrayList<>();
        new Typing(generic::add).type(gives.getValue());
        List<TypeProblem> here = new ArrayList<>();
        new Typing(Dimension.WEIGHT, post, here::add).type(gives.getValue());
        if (generic.isEmpty()) {
            here.forEach(problem -> error("'" + use.getType().getName() + "' cannot be used here: " + problem.message(), use,
                    TainPackage.Literals.SYNAPSE_USE__TYPE, code(problem)));
        }
    }

    /** {@code typing} is null where the weight's dimension is not known. */
    private void checkValues(EObject use, EObject type, Typing typing, EReference place) {
        List<ParameterValue> given = ConstantEvaluator.overrides(use);
        for (ParameterValue value : given) {
            checkValue(value, typing);
        }
        for (Parameter parameter : Members.parameters(type)) {
            if (parameter.getName() != null && parameter.getValue() == null
                    && given.stream().noneMatch(value -> value.getParameter() == parameter)) {
                error("'" + Names.of(type) + "' needs a value for '" + parameter.getName() + "'"
                        + (parameter.getUnit() == null ? "" : " (" + parameter.getUnit() + ")") + ": write " + Names.of(type)
                        + "(" + parameter.getName() + " = ...)", use, place, IssueCodes.PARAMETER_VALUE, parameter.getName());
            }
        }
        for (Parameter parameter : TimeConstants.of(type)) {
            checkTimeConstant(parameter, use, type, place);
        }
    }

    private void checkValue(ParameterValue value, Typing typing) {
        List<TypeProblem> problems = new ArrayList<>();
        Type given = new Typing(problems::add).type(value.getValue());
        problems.forEach(this::tell);
        if (typing == null || !isKnown(value.getParameter()) || !problems.isEmpty()) {
            return;
        }
        Type wanted = typing.type(value.getParameter());
        if (!given.fits(wanted)) {
            error(value.getValue(), IssueCodes.UNIT_MISMATCH, "'" + value.getParameter().getName() + "' of '"
                    + Names.of(Members.enclosingType(value.getParameter())) + "' must be " + wanted.describe() + " here, but '"
                    + Source.text(value.getValue()) + "' is " + given.describe(),
                    wanted.isQuantity() ? new String[] {wanted.dimension().unit()} : new String[0]);
        }
        try {
            new ConstantEvaluator().range(value.getValue(), null);
        } catch (EvaluationException e) {
            if (e.reason() == Reason.NOT_CONSTANT) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, "the value of '" + value.getParameter().getName()
                        + "' must be constant, but " + e.getMessage());
            } else if (e.reason() == Reason.UNDEFINED && isInside(e.place(), value) && !isUnknownName(e.place())) {
                error(e.place(), IssueCodes.NUMBER_CONSTANT, "'" + value.getParameter().getName() + "' has no value: "
                        + e.getMessage());
            }
        }
    }

    private void checkTimeConstant(Parameter parameter, EObject use, EObject type, EReference place) {
        try {
            ConstantEvaluator.Range range = new ConstantEvaluator().range(parameter, use);
            if (range.from().value().signum() <= 0 || range.to().value().signum() <= 0) {
                String message = "the time constant '" + parameter.getName() + "' of '"
                        + Names.of(Members.enclosingType(parameter)) + "' must be above 0, but it is "
                        + (range.from().value().signum() <= 0 ? range.from() : range.to()).text();
                Optional<ParameterValue> given = ConstantEvaluator.overrides(use).stream()
                        .filter(value -> value.getParameter() == parameter).findFirst();
                if (given.isPresent()) {
                    error(given.get().getValue(), IssueCodes.NUMBER_RANGE, message, POSITIVE);
                } else if (type.eResource() != use.eResource()) {
                    error(message, use, place, IssueCodes.NUMBER_RANGE);
                }
            }
        } catch (EvaluationException e) {
            // told where the parameter is defined
        }
    }

    private static boolean isKnown(EObject element) {
        return element != null && !element.eIsProxy();
    }
}
