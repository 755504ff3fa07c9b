package org.tain.language.ide.fix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.tain.Call;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Limit;
import org.tain.language.tain.Negation;
import org.tain.language.tain.OneToOne;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Presentation;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.Spread;
import org.tain.language.types.Connections;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;
import org.tain.language.validation.IssueCodes;

/** Numbers that are missing, or not what they must be. */
final class NumberFixes {
    private NumberFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.NUMBER_RANGE, NumberFixes::range, IssueCodes.WEIGHT_RANGE, NumberFixes::weight,
                IssueCodes.NUMBER_SPREAD, NumberFixes::spread, IssueCodes.PARAMETER_VALUE, NumberFixes::value,
                IssueCodes.PARAMETER_CYCLE, NumberFixes::cycle);
    }

    private static List<Fix> range(Problem problem) {
        return switch (problem.data(0).orElse("")) {
            case "exchange" -> exchange(problem);
            case "all to all" -> problem.exactly(OneToOne.class)
                    .map(item -> List.of(Fix.of("connect all to all", problem.replace(item, "all to all")))).orElse(List.of());
            case "ANY", "" -> List.of();
            case "POSITIVE", "NOT_NEGATIVE", "SIZE", "COUNT", "INDEX" -> allowed(problem, problem.data().getFirst());
            default -> List.of(Fix.of("write " + problem.data().getFirst(), problem.replace(problem.data().getFirst())));
        };
    }

    /** A number without its sign, a whole one near it, the smallest one above 0. */
    private static List<Fix> allowed(Problem problem, String range) {
        Optional<Expression> place = problem.exactly(Expression.class);
        if (place.isEmpty()) {
            return List.of();
        }
        if (place.get() instanceof Negation negation) {
            return List.of(withoutSign(problem, negation));
        }
        boolean isWhole = Set.of("SIZE", "COUNT", "INDEX").contains(range);
        if (!isWhole || !(place.get() instanceof Quantity literal) || literal.getUnit() != null) {
            return List.of();
        }
        BigDecimal value = new BigDecimal(literal.getValue());
        BigDecimal least = Set.of("SIZE", "COUNT").contains(range) ? BigDecimal.ONE : BigDecimal.ZERO;
        Set<String> near = new LinkedHashSet<>();
        near.add(value.setScale(0, RoundingMode.HALF_UP).max(least).toPlainString());
        near.add(value.setScale(0, RoundingMode.FLOOR).max(least).toPlainString());
        near.add(value.setScale(0, RoundingMode.CEILING).max(least).toPlainString());
        return near.stream().map(number -> Fix.of("write " + number, problem.replace(number))).toList();
    }

    private static Fix withoutSign(Problem problem, Negation negation) {
        return Fix.of("remove the sign", problem.replace(negation, problem.written(negation.getOperand())));
    }

    private static List<Fix> exchange(Problem problem) {
        Optional<Call> call = problem.exactly(Call.class).filter(drawn -> drawn.getArguments().size() == 2);
        if (call.isPresent()) {
            return List.of(exchange(problem, call.get().getArguments().get(0), call.get().getArguments().get(1)));
        }
        Optional<Limit> limit = problem.exactly(Limit.class);
        if (limit.isPresent()) {
            return List.of(exchange(problem, limit.get().getLower(), limit.get().getUpper()));
        }
        return problem.around(Presentation.class).map(shown -> List.of(exchange(problem, shown.getStart(), shown.getEnd())))
                .orElse(List.of());
    }

    private static Fix exchange(Problem problem, Expression one, Expression other) {
        return Fix.of("exchange " + problem.written(one) + " and " + problem.written(other),
                problem.replace(one, problem.written(other)), problem.replace(other, problem.written(one)));
    }

    private static List<Fix> weight(Problem problem) {
        Optional<Negation> negative = problem.exactly(Negation.class);
        if ("POSITIVE".equals(problem.data(0).orElse(""))) {
            return negative.map(negation -> List.of(withoutSign(problem, negation))).orElse(List.of());
        }
        return problem.data(0).map(bound -> List.of(Fix.of("write " + bound, problem.replace(bound)))).orElse(List.of());
    }

    private static List<Fix> spread(Problem problem) {
        return problem.exactly(Spread.class).map(spread -> List.of(
                Fix.of("write " + problem.written(spread.getFrom()), problem.replace(problem.written(spread.getFrom()))),
                Fix.of("write " + problem.written(spread.getTo()), problem.replace(problem.written(spread.getTo())))))
                .orElse(List.of());
    }

    /** A parameter gets a default, or its value where its type is used. */
    private static List<Fix> value(Problem problem) {
        Optional<Parameter> declared = problem.around(Parameter.class)
                .filter(parameter -> Problem.start(parameter) == problem.offset());
        if (declared.isPresent()) {
            Dimension dimension = Optional.ofNullable(new Typing().unit(declared.get().getUnit()).dimension())
                    .orElse(Dimension.NONE);
            String one = UnitTexts.one(dimension);
            List<Fix> fixes = new ArrayList<>();
            fixes.add(Fix.of("give it the value " + one, Change.insert(Problem.end(declared.get()), " = " + one)));
            if (declared.get().getUnit() == null && Members.enclosingType(declared.get()) != null) {
                fixes.add(Fix.of("give it the unit mV", Change.insert(Problem.end(declared.get()), " : mV")));
            }
            return fixes;
        }
        return Uses.at(problem).flatMap(use -> problem.data(0).map(name -> {
            String value = name + " = " + UnitTexts.one(dimension(use, name));
            return List.of(Fix.of("add " + value, Uses.give(problem, use, value)));
        })).orElse(List.of());
    }

    /** What a parameter measures where its type is used, the weight being what it is there. */
    private static Dimension dimension(EObject use, String name) {
        Optional<Parameter> parameter = Members.parameters(Uses.type(use)).stream()
                .filter(candidate -> name.equals(candidate.getName())).findFirst();
        Dimension weight = connection(use).flatMap(Connections::weight).orElse(Dimension.VOLTAGE);
        Type type = parameter.map(found -> new Typing(weight, null, problem -> {
        }).type(found)).orElse(Type.ANY);
        return type.isQuantity() ? type.dimension() : Dimension.NONE;
    }

    private static Optional<Connection> connection(EObject use) {
        Projection projection = EcoreUtil2.getContainerOfType(use, Projection.class);
        if (projection != null) {
            return Optional.of(Connection.of(projection));
        }
        PoolLink link = EcoreUtil2.getContainerOfType(use, PoolLink.class);
        if (link != null) {
            return Optional.of(Connection.of(link));
        }
        return Connection.all(Members.model(use)).stream().filter(connection -> connection.rules().contains(use)).findFirst();
    }

    private static List<Fix> cycle(Problem problem) {
        return problem.around(Parameter.class).map(parameter -> {
            String one = UnitTexts.one(Optional.ofNullable(new Typing().unit(parameter.getUnit()).dimension())
                    .orElse(Dimension.NONE));
            return List.of(Fix.of("give '" + parameter.getName() + "' the value " + one, problem.replace(one)));
        }).orElse(List.of());
    }
}
