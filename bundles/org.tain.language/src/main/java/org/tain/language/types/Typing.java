package org.tain.language.types;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.model.Members;
import org.tain.language.model.Source;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Call;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Input;
import org.tain.language.tain.Named;
import org.tain.language.tain.Negation;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.PostState;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.Reference;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.Spread;
import org.tain.language.tain.State;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.Trace;
import org.tain.language.tain.WeightValue;
import org.tain.language.types.TypeProblem.Kind;
import org.tain.language.units.Dimension;
import org.tain.language.units.UnitException;
import org.tain.language.units.Units;

/**
 * The dimensions of expressions. Inside a synapse or a rule {@code weight} is a dimension of its own, unless a use of
 * it says which one it is; {@code post.v} is known only for a use.
 */
public final class Typing {
    private final Dimension weight;
    private final NeuronType post;
    private final Consumer<TypeProblem> problems;
    private final Set<EObject> open = new HashSet<>();

    /** Generic, as in a declaration; nothing is said of problems. */
    public Typing() {
        this(Dimension.WEIGHT, null, problem -> {
        });
    }

    /** Generic, as in a declaration. */
    public Typing(Consumer<TypeProblem> problems) {
        this(Dimension.WEIGHT, null, problems);
    }

    /**
     * As in a use.
     *
     * @param weight dimension of the weight
     * @param post the neurons behind the synapse, or null
     * @param problems told of everything that does not fit
     */
    public Typing(Dimension weight, NeuronType post, Consumer<TypeProblem> problems) {
        this.weight = weight;
        this.post = post;
        this.problems = problems;
    }

    /** The dimension of a quantity; empty for a truth value, a bare 0 and what cannot be known. */
    public Optional<Dimension> dimension(Expression expression) {
        return Optional.ofNullable(type(expression).dimension());
    }

    /** The type of an expression; problems are told on the way. */
    public Type type(Expression expression) {
        return switch (expression) {
            case Quantity quantity -> literal(quantity);
            case Negation negation -> quantity(negation.getOperand());
            case Spread spread -> same(spread, quantity(spread.getFrom()), spread.getFrom(), quantity(spread.getTo()),
                    spread.getTo(), "spread between");
            case Binary binary -> binary(binary);
            case Call call -> call(call);
            case PostState state -> post(state);
            case WeightValue value -> weight(value);
            case Reference reference -> type(reference.getElement());
            case null, default -> Type.ANY;
        };
    }

    private Type weight(WeightValue value) {
        EObject owner = Members.enclosingType(value);
        return WeightMeaning.declared(value).map(this::type)
                .orElse(owner instanceof SynapseType || owner instanceof RuleType ? Type.quantity(weight) : Type.ANY);
    }

    /** The type of something that has a name. */
    public Type type(Named named) {
        if (named == null || named.eIsProxy()) {
            return Type.ANY;
        }
        return switch (named) {
            case Parameter parameter -> parameter(parameter);
            case State state -> unit(state.getUnit());
            case Input input -> unit(input.getUnit());
            case Trace trace -> Type.NUMBER;
            case Stimulus stimulus -> Type.NUMBER;
            default -> Type.ANY;
        };
    }

    /** The type that a unit states, {@code weight} being what it is here; anything for an unknown or missing unit. */
    public Type unit(String text) {
        try {
            return text == null ? Type.ANY : Type.quantity(Units.parse(text).dimension().withWeight(weight));
        } catch (UnitException e) {
            return Type.ANY;
        }
    }

    private Type parameter(Parameter parameter) {
        if (parameter.getUnit() != null) {
            return unit(parameter.getUnit());
        }
        if (!open.add(parameter)) {
            return Type.ANY;
        }
        Type type = new Typing(weight, post, problem -> {
        }, open).type(parameter.getValue());
        open.remove(parameter);
        return type == Type.ANY && parameter.getValue() instanceof Quantity ? Type.NUMBER : type;
    }

    private Typing(Dimension weight, NeuronType post, Consumer<TypeProblem> problems, Set<EObject> open) {
        this(weight, post, problems);
        this.open.addAll(open);
    }

    private Type literal(Quantity quantity) {
        if (quantity.getUnit() == null) {
            return new BigDecimal(quantity.getValue()).signum() == 0 ? Type.ANY : Type.NUMBER;
        }
        try {
            return Type.quantity(Units.parse(quantity.getUnit()).dimension());
        } catch (UnitException e) {
            problem(quantity, Kind.UNIT, e.getMessage(), e.data());
            return Type.ANY;
        }
    }

    private Type post(PostState read) {
        if (post == null) {
            return Type.ANY;
        }
        Optional<State> state = Members.states(post).stream().filter(s -> s.getName().equals(read.getState())).findFirst();
        if (state.isEmpty()) {
            problem(read, Kind.NAME, "the neuron '" + post.getName() + "' behind this synapse has no state called '"
                    + read.getState() + "'");
        }
        return state.map(s -> unit(s.getUnit())).orElse(Type.ANY);
    }

    private Type binary(Binary binary) {
        String operator = binary.getOperator();
        if ("and".equals(operator) || "or".equals(operator)) {
            truth(binary.getLeft());
            truth(binary.getRight());
            return Type.TRUTH;
        }
        Type left = quantity(binary.getLeft());
        Type right = quantity(binary.getRight());
        return switch (operator) {
            case "+" -> same(binary, left, binary.getLeft(), right, binary.getRight(), "added");
            case "-" -> same(binary, left, binary.getLeft(), right, binary.getRight(), "subtracted");
            case "*" -> combine(left, right, false);
            case "/" -> combine(left, right, true);
            case "^" -> power(binary, left, right);
            default -> {
                same(binary, left, binary.getLeft(), right, binary.getRight(), "compared");
                yield Type.TRUTH;
            }
        };
    }

    private static Type combine(Type left, Type right, boolean divides) {
        if (!left.isQuantity() || !right.isQuantity()) {
            return Type.ANY;
        }
        return Type.quantity(divides ? left.dimension().over(right.dimension()) : left.dimension().times(right.dimension()));
    }

    private Type power(Binary binary, Type base, Type exponent) {
        require(binary.getRight(), exponent, Type.NUMBER, "an exponent");
        if (!base.isQuantity() || base.dimension().isNone()) {
            return base;
        }
        Optional<Dimension> dimension = new ConstantEvaluator().tryEvaluate(binary.getRight(), null)
                .flatMap(value -> Powers.dimension(base.dimension(), value.value()));
        if (dimension.isEmpty()) {
            problem(binary, Kind.MISMATCH, "'" + Source.text(binary.getLeft()) + "' is " + base.describe()
                    + " and can only be raised to a whole constant power, not to '" + Source.text(binary.getRight())
                    + "'; divide it by a unit first");
        }
        return dimension.map(Type::quantity).orElse(Type.ANY);
    }

    private Type call(Call call) {
        List<Expression> arguments = call.getArguments();
        List<Type> types = arguments.stream().map(this::quantity).toList();
        Optional<Function> function = Function.find(call.getFunction());
        if (function.isEmpty() || function.get().arguments() != arguments.size()) {
            problem(call, Kind.FUNCTION, function.map(f -> "'" + f.text() + "' takes " + f.arguments() + " argument"
                    + (f.arguments() == 1 ? "" : "s") + ", not " + arguments.size()).orElse("there is no function called '"
                            + call.getFunction() + "'; there are exp, log, sqrt, abs, min, max and uniform"));
            return Type.ANY;
        }
        return switch (function.get()) {
            case EXP, LOG -> {
                require(arguments.getFirst(), types.getFirst(), Type.NUMBER, "the argument of " + call.getFunction());
                yield Type.NUMBER;
            }
            case SQRT -> root(call, types.getFirst());
            case ABS -> types.getFirst();
            case MIN, MAX, UNIFORM -> same(call, types.get(0), arguments.get(0), types.get(1), arguments.get(1), "compared");
        };
    }

    private Type root(Call call, Type type) {
        if (!type.isQuantity()) {
            return type;
        }
        if (!type.dimension().hasRoot(2)) {
            problem(call, Kind.MISMATCH, "'" + Source.text(call.getArguments().getFirst()) + "' is " + type.describe()
                    + ", of which there is no square root; divide it by a unit first");
            return Type.ANY;
        }
        return Type.quantity(type.dimension().root(2));
    }

    private Type same(EObject place, Type left, Expression leftPart, Type right, Expression rightPart, String verb) {
        if (!left.fits(right)) {
            problem(place, Kind.MISMATCH, "'" + Source.text(leftPart) + "' is " + left.describe() + " and '"
                    + Source.text(rightPart) + "' is " + right.describe() + ": they cannot be " + verb
                    + "; give both the same unit");
            return Type.ANY;
        }
        return left.isQuantity() ? left : right;
    }

    /** Tells a problem unless the expression's type fits the wanted one. */
    public void require(Expression expression, Type wanted, String what) {
        require(expression, type(expression), wanted, what);
    }

    private void require(Expression expression, Type found, Type wanted, String what) {
        if (!found.fits(wanted)) {
            problem(expression, Kind.MISMATCH, what + " must be " + wanted.describe() + ", but '" + Source.text(expression)
                    + "' is " + found.describe(), wanted.isQuantity() ? List.of(wanted.dimension().unit()) : List.of());
        }
    }

    private Type quantity(Expression expression) {
        Type type = type(expression);
        if (type.kind() == Type.Kind.TRUTH) {
            problem(expression, Kind.MISMATCH, "'" + Source.text(expression) + "' is true or false; a quantity is needed here");
            return Type.ANY;
        }
        return type;
    }

    /** Tells a problem unless the expression is true or false. */
    public void truth(Expression expression) {
        Type type = type(expression);
        if (type.isQuantity()) {
            problem(expression, Kind.MISMATCH, "'" + Source.text(expression) + "' is " + type.describe()
                    + "; a comparison such as v >= theta is needed here");
        }
    }

    private void problem(EObject place, Kind kind, String message) {
        problem(place, kind, message, List.of());
    }

    private void problem(EObject place, Kind kind, String message, List<String> data) {
        problems.accept(new TypeProblem(place, kind, message, data));
    }
}
