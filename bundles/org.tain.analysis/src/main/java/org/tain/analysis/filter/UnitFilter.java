package org.tain.analysis.filter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tain.runtime.UserError;

/**
 * Conditions that choose neurons, such as {@code norm_W > 20, spikes > 0, 0-99}: they are separated by commas; numbers
 * and ranges are indices.
 */
public final class UnitFilter {
    /** Every neuron. */
    public static final UnitFilter ALL = new UnitFilter("", List.of(), List.of());
    private static final Pattern CONDITION = Pattern
            .compile("([A-Za-z_][\\w.]*)\\s*(<=|>=|!=|<|>|=)\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:\\s*(?:-|\\.\\.)\\s*([0-9]{1,9}))?");

    private final String text;
    private final List<Condition> conditions;
    private final List<Range> ranges;

    private record Condition(String measure, DoublePredicate holds) {
    }

    private record Range(int from, int to) {
        boolean holds(int neuron) {
            return from <= neuron && neuron <= to;
        }
    }

    private UnitFilter(String text, List<Condition> conditions, List<Range> ranges) {
        this.text = text;
        this.conditions = conditions;
        this.ranges = ranges;
    }

    /**
     * Reads conditions; none are a filter that lets all through.
     *
     * @throws UserError if a part is no condition
     */
    public static UnitFilter of(String text) {
        List<Condition> conditions = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",|;|\\band\\b")) {
            String term = part.strip();
            Matcher condition = CONDITION.matcher(term);
            if (condition.matches()) {
                conditions.add(new Condition(condition.group(1), comparison(condition.group(2), number(condition))));
            } else if (!term.isEmpty()) {
                ranges(term, ranges);
            }
        }
        return new UnitFilter(text.strip(), conditions, ranges);
    }

    private static double number(Matcher condition) {
        try {
            return Double.parseDouble(condition.group(3));
        } catch (NumberFormatException e) {
            throw wrong(condition.group(), e);
        }
    }

    private static void ranges(String term, List<Range> ranges) {
        Matcher range = RANGE.matcher(term);
        int end = 0;
        while (range.find()) {
            if (!term.substring(end, range.start()).isBlank()) {
                throw wrong(term, null);
            }
            end = range.end();
            int from = Integer.parseInt(range.group(1));
            ranges.add(new Range(from, range.group(2) == null ? from : Integer.parseInt(range.group(2))));
        }
        if (end < term.length() || end == 0) {
            throw wrong(term, null);
        }
    }

    private static UserError wrong(String term, Throwable cause) {
        return new UserError("\"" + term + "\" is no condition; write such as norm_W > 20, spikes > 0 or 0-99.", cause);
    }

    private static DoublePredicate comparison(String sign, double bound) {
        return switch (sign) {
            case "<" -> value -> value < bound;
            case "<=" -> value -> value <= bound;
            case ">" -> value -> value > bound;
            case ">=" -> value -> value >= bound;
            case "!=" -> value -> value != bound;
            default -> value -> value == bound;
        };
    }

    /** The conditions as they were written. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitFilter filter && text.equals(filter.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Which neurons fulfil all conditions.
     *
     * @throws UserError if a condition names something that is not known of the neurons
     */
    public BitSet of(LearnedFields fields) {
        BitSet chosen = new BitSet();
        IntStream.range(0, fields.units()).filter(unit -> ranges.isEmpty() || ranges.stream()
                .anyMatch(range -> range.holds(unit))).forEach(chosen::set);
        for (Condition condition : conditions) {
            UnitMeasure measure = fields.measure(condition.measure()).orElseThrow(() -> unknown(fields, condition));
            chosen.stream().filter(unit -> !condition.holds().test(measure.values()[unit])).forEach(chosen::clear);
        }
        return chosen;
    }

    private static UserError unknown(LearnedFields fields, Condition condition) {
        return new UserError("The run knows no \"" + condition.measure() + "\" of the neurons of "
                + fields.roles().code() + "; there are "
                + fields.measures().stream().map(UnitMeasure::name).collect(Collectors.joining(", ")) + ".");
    }
}
