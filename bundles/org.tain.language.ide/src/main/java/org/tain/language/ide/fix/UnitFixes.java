package org.tain.language.ide.fix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tain.language.messages.Spelling;
import org.tain.language.model.Members;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Call;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.Spread;
import org.tain.language.types.Type;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;
import org.tain.language.units.Unit;
import org.tain.language.units.Units;
import org.tain.language.validation.IssueCodes;

/** Units that do not exist, are missing, or measure something else. */
final class UnitFixes {
    private static final Map<String, String> OTHER_WORDS = Map.of("sec", "s", "second", "s", "seconds", "s", "msec", "ms", "volt",
            "V", "hertz", "Hz", "ohm", "Ohm", "Mohm", "MOhm", "ampere", "A", "siemens", "S");

    private UnitFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.UNIT_UNKNOWN, UnitFixes::unknown, IssueCodes.UNIT_MISMATCH, UnitFixes::mismatch);
    }

    private static List<Fix> unknown(Problem problem) {
        if (problem.data().isEmpty()) {
            return List.of();
        }
        String wrong = problem.data().getFirst();
        Set<String> meant = new LinkedHashSet<>(problem.data().subList(1, problem.data().size()));
        Optional.ofNullable(OTHER_WORDS.get(wrong)).ifPresent(meant::add);
        if (meant.isEmpty()) {
            meant.addAll(Spelling.closest(wrong, Units.all()));
        }
        int at = problem.text().indexOf(wrong, problem.offset());
        return at < 0 || at >= problem.end()
                ? List.of()
                : meant.stream().map(unit -> Fix.of("change '" + wrong + "' to '" + unit + "'",
                        new Change(at, wrong.length(), unit))).toList();
    }

    private static List<Fix> mismatch(Problem problem) {
        Optional<Expression> place = problem.exactly(Expression.class);
        Optional<Dimension> wanted = problem.data(0).flatMap(UnitTexts::dimension);
        if (place.isEmpty()) {
            return List.of();
        }
        return wanted.isPresent() ? to(problem, place.get(), wanted.get()) : same(problem, place.get());
    }

    /** Both sides of a sum, a comparison or a spread: one takes the dimension of the other. */
    private static List<Fix> same(Problem problem, Expression place) {
        List<Expression> sides = switch (place) {
            case Binary binary -> List.of(binary.getLeft(), binary.getRight());
            case Spread spread -> List.of(spread.getFrom(), spread.getTo());
            case Call call when call.getArguments().size() == 2 -> call.getArguments();
            default -> List.of();
        };
        List<Fix> fixes = new ArrayList<>();
        for (int i = sides.size() - 1; i >= 0; i--) {
            Type other = new Typing().type(sides.get(1 - i));
            if (other.isQuantity()) {
                List<String> units = new ArrayList<>();
                if (sides.get(1 - i) instanceof Quantity literal && literal.getUnit() != null) {
                    units.add(literal.getUnit());
                }
                fixes.addAll(units.isEmpty()
                        ? to(problem, sides.get(i), other.dimension())
                        : literal(problem, sides.get(i), other.dimension(), units));
            }
        }
        return fixes;
    }

    private static List<Fix> to(Problem problem, Expression expression, Dimension wanted) {
        List<Fix> fixes = new ArrayList<>(literal(problem, expression, wanted, UnitTexts.of(wanted)));
        rate(problem, expression, wanted, fixes);
        return fixes;
    }

    /** A number gets the unit, loses its own, or is converted. */
    private static List<Fix> literal(Problem problem, Expression expression, Dimension wanted, List<String> units) {
        Expression number = expression instanceof org.tain.language.tain.Negation negation ? negation.getOperand() : expression;
        if (!(number instanceof Quantity literal)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        Optional<Unit> own = literal.getUnit() == null ? Optional.of(Unit.ONE) : UnitTexts.parse(literal.getUnit());
        if (wanted.isNone()) {
            fixes.add(Fix.of("remove the unit", problem.replace(literal, literal.getValue())));
        } else if (literal.getUnit() != null && own.isPresent() && !units.isEmpty()
                && own.get().dimension().times(wanted).isNone() && new BigDecimal(literal.getValue()).signum() != 0) {
            BigDecimal inverse = BigDecimal.ONE.divide(new BigDecimal(literal.getValue()).multiply(own.get().factor()),
                    MathContext.DECIMAL128);
            String converted = UnitTexts.in(new org.tain.language.units.Quantity(inverse, wanted), units.getFirst());
            fixes.add(Fix.of("convert to " + converted, problem.replace(literal, converted)));
        }
        for (String unit : units) {
            String text = literal.getValue() + " " + unit;
            fixes.add(Fix.of((literal.getUnit() == null ? "add the unit: " : "change the unit: ") + text,
                    problem.replace(literal, text)));
        }
        return fixes;
    }

    /** What drives a state becomes its rate of change when it is divided by a time constant. */
    private static void rate(Problem problem, Expression expression, Dimension wanted, List<Fix> fixes) {
        boolean isRate = expression.eContainer() instanceof Equation equation && equation.getValue() == expression;
        Type type = new Typing().type(expression);
        if (!isRate || !type.isQuantity() || !type.dimension().equals(wanted.times(Dimension.TIME))) {
            return;
        }
        for (Parameter parameter : Members.parameters(Members.enclosingType(expression))) {
            if (new Typing().type(parameter).equals(Type.quantity(Dimension.TIME))) {
                String written = problem.written(expression);
                boolean isSum = expression instanceof Binary binary && "+-".contains(binary.getOperator());
                fixes.add(Fix.of("divide by " + parameter.getName(), problem.replace(expression,
                        (isSum ? "(" + written + ")" : written) + " / " + parameter.getName())));
            }
        }
    }
}
