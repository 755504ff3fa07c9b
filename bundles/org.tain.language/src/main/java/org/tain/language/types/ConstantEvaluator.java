package org.tain.language.types;

import static org.tain.language.types.EvaluationException.Reason.CYCLE;
import static org.tain.language.types.EvaluationException.Reason.NOT_CONSTANT;
import static org.tain.language.types.EvaluationException.Reason.NO_VALUE;
import static org.tain.language.types.EvaluationException.Reason.SPREAD;
import static org.tain.language.types.EvaluationException.Reason.UNDEFINED;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.model.Members;
import org.tain.language.model.Source;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Call;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Named;
import org.tain.language.tain.Negation;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.Reference;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.Spread;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.WeightValue;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;
import org.tain.language.units.UnitException;
import org.tain.language.units.Units;

/**
 * Values of constant expressions in exact decimals; a division or a function rounds to 34 digits. A parameter of a
 * neuron, a synapse or a rule has the value that its use gives it, else its default; a parameter of the model has the
 * value that was set from outside, else the declared one.
 */
public final class ConstantEvaluator {
    private final Map<String, Quantity> set;

    /** With the declared values. */
    public ConstantEvaluator() {
        this(Map.of());
    }

    /** With other values for some of the model's parameters, by name. */
    public ConstantEvaluator(Map<String, Quantity> set) {
        this.set = new HashMap<>(set);
    }

    /**
     * The value of an expression of the model, or of a type with its defaults.
     *
     * @throws EvaluationException when it has none
     */
    public Quantity evaluate(Expression expression) {
        return evaluate(expression, null);
    }

    /**
     * The value of an expression of a type as it is used.
     *
     * @param use the {@code NeuronUse}, {@code SynapseUse} or {@code RuleUse} whose overrides count, or null for the
     * defaults
     * @throws EvaluationException when it has none
     */
    public Quantity evaluate(Expression expression, EObject use) {
        return evaluate(expression, use, Map.of());
    }

    /**
     * The value of an expression of a type as it is used, when its states and traces have the given values.
     *
     * @param use the {@code NeuronUse}, {@code SynapseUse} or {@code RuleUse} whose overrides count, or null for the
     * defaults
     * @throws EvaluationException when it has none
     */
    public Quantity evaluate(Expression expression, EObject use, Map<Named, Quantity> assumed) {
        return new Evaluation(use, new LinkedHashSet<>(), assumed).value(expression);
    }

    /** The value of an expression, or empty when it has none. */
    public Optional<Quantity> tryEvaluate(Expression expression, EObject use) {
        try {
            return Optional.of(evaluate(expression, use));
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }

    /**
     * The values of {@code a .. b}, of a parameter that is spread like this, or twice the same value of anything else.
     *
     * @throws EvaluationException when it has none
     */
    public Range range(Expression expression, EObject use) {
        return new Evaluation(use, new LinkedHashSet<>(), Map.of()).range(expression);
    }

    /**
     * The values of a parameter of a type as it is used, or of the model ({@code use} null).
     *
     * @throws EvaluationException when it has none
     */
    public Range range(Parameter parameter, EObject use) {
        return new Evaluation(use, new LinkedHashSet<>(), Map.of()).range(parameter, parameter);
    }

    /** The first and the last value of a spread; both are the same where nothing is spread. */
    public record Range(Quantity from, Quantity to) {
        /** Whether it is one value. */
        public boolean isOne() {
            return from.value().compareTo(to.value()) == 0;
        }
    }

    /** The overrides of a use; none for null. */
    public static List<ParameterValue> overrides(EObject use) {
        return switch (use) {
            case NeuronUse neuron -> neuron.getOverrides();
            case SynapseUse synapse -> synapse.getOverrides();
            case RuleUse rule -> rule.getOverrides();
            case null, default -> List.of();
        };
    }

    /** One descent into definitions; {@code open} are the parameters being defined, to notice circles. */
    private final class Evaluation {
        private final EObject use;
        private final Set<Parameter> open;
        private final Map<Named, Quantity> assumed;

        Evaluation(EObject use, Set<Parameter> open, Map<Named, Quantity> assumed) {
            this.use = use;
            this.open = open;
            this.assumed = assumed;
        }

        Range range(Expression expression) {
            if (expression instanceof Spread spread) {
                return new Range(value(spread.getFrom()), value(spread.getTo()));
            }
            if (expression instanceof Reference reference && reference.getElement() instanceof Parameter parameter
                    && !parameter.eIsProxy()) {
                return range(parameter, reference);
            }
            Quantity value = value(expression);
            return new Range(value, value);
        }

        Range range(Parameter parameter, EObject place) {
            boolean ofType = Members.enclosingType(parameter) != null;
            if (!ofType && set.containsKey(parameter.getName())) {
                Quantity value = set.get(parameter.getName());
                return new Range(value, value);
            }
            Optional<ParameterValue> given = ofType
                    ? overrides(use).stream().filter(value -> value.getParameter() == parameter).findFirst()
                    : Optional.empty();
            Expression source = given.isPresent() ? given.get().getValue() : parameter.getValue();
            if (source == null) {
                throw new EvaluationException(place, NO_VALUE, "the parameter '" + parameter.getName() + "' has no value");
            }
            if (!open.add(parameter)) {
                throw new EvaluationException(place, CYCLE, "'" + parameter.getName() + "' is defined by itself: "
                        + open.stream().map(Parameter::getName).collect(Collectors.joining(", which needs ")) + ", which needs "
                        + parameter.getName());
            }
            Range range = new Evaluation(given.isPresent() || !ofType ? null : use, open, assumed).range(source);
            open.remove(parameter);
            return range;
        }

        Quantity value(Expression expression) {
            return switch (expression) {
                case org.tain.language.tain.Quantity literal -> literal(literal);
                case Negation negation -> negate(value(negation.getOperand()));
                case Binary binary -> binary(binary);
                case Call call -> call(call);
                case Reference reference -> named(reference.getElement(), reference);
                case WeightValue weight -> named(WeightMeaning.declared(weight).orElse(null), weight);
                case Spread spread -> throw new EvaluationException(spread, SPREAD,
                        "'" + Source.text(spread) + "' differs from neuron to neuron; one value is needed here");
                case null -> throw new EvaluationException(null, UNDEFINED, "something is missing here");
                default -> throw notConstant(expression);
            };
        }

        private Quantity named(Named named, Expression place) {
            if (!assumed.isEmpty() && assumed.containsKey(named)) { // the weight of a rule has no name: null
                return assumed.get(named);
            }
            if (named != null && named.eIsProxy()) {
                throw new EvaluationException(place, UNDEFINED, "a name is unknown");
            }
            if (!(named instanceof Parameter parameter)) {
                throw notConstant(place);
            }
            Range range = range(parameter, place);
            if (!range.isOne()) {
                throw new EvaluationException(place, SPREAD, "'" + parameter.getName()
                        + "' differs from neuron to neuron; one value is needed here");
            }
            return range.from();
        }

        private Quantity binary(Binary binary) {
            Quantity left = value(binary.getLeft());
            Quantity right = value(binary.getRight());
            try {
                return switch (binary.getOperator()) {
                    case "+" -> add(left, right, binary);
                    case "-" -> add(left, negate(right), binary);
                    case "*" -> new Quantity(left.value().multiply(right.value()), left.dimension().times(right.dimension()));
                    case "/" -> new Quantity(left.value().divide(right.value(), Decimals.DIGITS),
                            left.dimension().over(right.dimension()));
                    case "^" -> Powers.power(left, right);
                    default -> throw notConstant(binary);
                };
            } catch (ArithmeticException e) {
                throw new EvaluationException(binary, UNDEFINED, "'" + Source.text(binary) + "' has no value");
            }
        }

        private Quantity call(Call call) {
            List<Quantity> arguments = call.getArguments().stream().map(this::value).toList();
            Function function = Function.find(call.getFunction()).filter(f -> f.arguments() == arguments.size())
                    .orElseThrow(() -> new EvaluationException(call, UNDEFINED, "'" + Source.text(call) + "' has no value"));
            Quantity first = arguments.getFirst();
            try {
                return switch (function) {
                    case EXP -> new Quantity(Decimals.exp(first.value()), Dimension.NONE);
                    case LOG -> new Quantity(Decimals.log(first.value()), Dimension.NONE);
                    case SQRT -> Powers.power(first, new Quantity(new BigDecimal("0.5"), Dimension.NONE));
                    case ABS -> new Quantity(first.value().abs(), first.dimension());
                    case MIN -> first.value().compareTo(arguments.get(1).value()) <= 0 ? first : arguments.get(1);
                    case MAX -> first.value().compareTo(arguments.get(1).value()) >= 0 ? first : arguments.get(1);
                    case UNIFORM -> throw notConstant(call);
                };
            } catch (ArithmeticException e) {
                throw new EvaluationException(call, UNDEFINED, "'" + Source.text(call) + "' has no value");
            }
        }
    }

    private static Quantity literal(org.tain.language.tain.Quantity literal) {
        try {
            return literal.getUnit() == null
                    ? new Quantity(new BigDecimal(literal.getValue()), Dimension.NONE)
                    : Quantity.of(literal.getValue(), Units.parse(literal.getUnit()));
        } catch (UnitException e) {
            throw new EvaluationException(literal, UNDEFINED, e.getMessage());
        }
    }

    private static Quantity negate(Quantity quantity) {
        return new Quantity(quantity.value().negate(), quantity.dimension());
    }

    /** A bare 0 takes the dimension of the other. */
    private static Quantity add(Quantity left, Quantity right, Expression place) {
        Dimension dimension = isBareZero(left) ? right.dimension() : left.dimension();
        if (!isBareZero(left) && !isBareZero(right) && !left.dimension().equals(right.dimension())) {
            throw new EvaluationException(place, UNDEFINED, "'" + Source.text(place) + "' mixes dimensions");
        }
        return new Quantity(left.value().add(right.value()), dimension);
    }

    private static boolean isBareZero(Quantity quantity) {
        return quantity.value().signum() == 0 && quantity.dimension().isNone();
    }

    private static EvaluationException notConstant(Expression expression) {
        return new EvaluationException(expression, NOT_CONSTANT, "'" + Source.text(expression) + "' is not constant");
    }
}
