package org.tain.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.ir.Synapse;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Targets;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.ConnectionItem;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Expression;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Inhibits;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Learning;
import org.tain.language.tain.Model;
import org.tain.language.tain.OneToOne;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Pool;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Population;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SynapseUse;
import org.tain.language.types.Connections;
import org.tain.language.units.Dimension;
import org.tain.language.units.Units;

/** Lowers {@code connect} declarations and the links of pools, in model order: pools first, as they are declared. */
final class LowerProjections {
    private final Values values;
    private final LowerTypes types;
    private final Model model;

    LowerProjections(Values values, LowerTypes types, Model model) {
        this.values = values;
        this.types = types;
        this.model = model;
    }

    List<Projection> all() {
        List<Projection> all = new ArrayList<>();
        for (org.tain.language.tain.Projection p : Members.of(model, org.tain.language.tain.Projection.class)) {
            all.add(projection(p));
        }
        for (Pool pool : Members.of(model, Pool.class)) {
            names(pool).forEach((link, name) -> all.add(link(name, link)));
        }
        return all;
    }

    /** The names of a pool's links, which the user cannot name. */
    static Map<PoolLink, String> names(Pool pool) {
        Map<PoolLink, String> names = new LinkedHashMap<>();
        Map<String, Integer> counters = new HashMap<>();
        for (PoolLink link : pool.getLinks()) {
            String kind = link.getEffect() instanceof Inhibits ? "inhibits" : "excited";
            names.put(link, pool.getName() + "." + kind + counters.merge(kind, 1, Integer::sum));
        }
        return names;
    }

    /** The name of a projection: the user's, else made of the two populations, with a number where that is taken. */
    static String name(org.tain.language.tain.Projection p) {
        if (p.getName() != null) {
            return p.getName();
        }
        List<org.tain.language.tain.Projection> all = Members.of(Members.model(p), org.tain.language.tain.Projection.class);
        String base = base(p);
        long number = 1 + all.stream().takeWhile(other -> other != p)
                .filter(other -> other.getName() == null && base.equals(base(other))).count();
        String name = number == 1 ? base : base + number;
        while (isTaken(name, all)) {
            name += "_";
        }
        return name;
    }

    private static String base(org.tain.language.tain.Projection p) {
        return name(p.getSource()) + "To" + name(p.getTarget());
    }

    private static boolean isTaken(String name, List<org.tain.language.tain.Projection> all) {
        return all.stream().anyMatch(other -> name.equals(other.getName()));
    }

    /** The name of a layer or a pool. */
    static String name(Population population) {
        return population instanceof Layer layer ? layer.getName() : ((Pool) population).getName();
    }

    private Projection projection(org.tain.language.tain.Projection p) {
        RuleUse rule = item(p.getItems(), Learning.class) == null ? null : item(p.getItems(), Learning.class).getRule();
        for (Pair pair : Members.of(model, Pair.class)) {
            if (pair.getForward() == p) {
                rule = pair.getForwardRule();
            } else if (pair.getBackward() == p) {
                rule = pair.getBackwardRule();
            }
        }
        boolean scaled = Members.of(model, org.tain.language.tain.Homeostasis.class).stream()
                .anyMatch(h -> h.getProjection() == p);
        var ends = new Ends(name(p), p.getSource(), p.getTarget(), false);
        return build(ends, p.getItems(), rule, scaled, p);
    }

    private Projection link(String name, PoolLink link) {
        var ends = new Ends(name, Targets.source(link), Targets.target(link), link.getEffect() instanceof Inhibits);
        return build(ends, link.getItems(), null, false, link);
    }

    private record Ends(String name, Population source, Population target, boolean inhibits) {
    }

    private Projection build(Ends ends, List<ConnectionItem> items, RuleUse learned, boolean scaled, EObject place) {
        Input input = Connections.input(connection(place)).orElseThrow();
        InitialWeight weight = item(items, InitialWeight.class);
        Synapse synapse = types.synapse(item(items, SynapseUse.class));
        Delay delay = item(items, Delay.class);
        int axonal;
        int dendritic;
        if (delay.getTotal() != null) {
            axonal = values.steps(delay.getTotal(), null);
            dendritic = axonal;
        } else {
            axonal = Math.multiplyExact(2, values.steps(delay.getAxonal(), null));
            dendritic = Math.multiplyExact(2, values.steps(delay.getDendritic(), null));
        }
        var connectivity = item(items, OneToOne.class) != null
                ? Projection.Connectivity.ONE_TO_ONE
                : Projection.Connectivity.ALL_TO_ALL;
        String unit = weight.getFile() != null
                ? fileUnit(connection(place), input)
                : values.unit(weightSample(weight.getValue()));
        Rule rule = learned == null ? null : types.rule(learned);
        Projection.Weights weights = weight.getFile() == null
                ? weights(weight)
                : new Projection.FromFile(weight.getFile(), weight.getDataset(), values.factor(unit),
                        bounds(learned, ends.inhibits));
        return new Projection(ends.name, name(ends.source), name(ends.target), input.getName(), ends.inhibits,
                connectivity, weights, Math.addExact(axonal, dendritic) / 2, axonal, dendritic, synapse, rule, scaled, unit,
                LowerExpressions.line(place));
    }

    /** The expression that shows the unit of the weights: the upper end of a draw. */
    private static Expression weightSample(Expression value) {
        return value instanceof org.tain.language.tain.Call c ? c.getArguments().getLast() : value;
    }

    /** Those of the rule; "what inhibits is subtracted already, so its weight must not be negative". */
    private Projection.Bounds bounds(RuleUse learned, boolean inhibits) {
        Bounds bounds = learned == null ? null : Members.of(learned.getType(), Bounds.class).stream().findFirst().orElse(null);
        String of = learned == null ? "what inhibits" : "'" + learned.getType().getName() + "'";
        Expression lower = bounds == null ? null : bounds.getLower();
        Expression upper = bounds == null ? null : bounds.getUpper();
        double none = inhibits ? 0 : Double.NEGATIVE_INFINITY;
        return new Projection.Bounds(of, lower == null ? none : values.base(lower, learned),
                upper == null ? Double.POSITIVE_INFINITY : values.base(upper, learned));
    }

    private Projection.Weights weights(InitialWeight weight) {
        String text = LowerExpressions.text(weight.getValue());
        if (weight.getValue() instanceof org.tain.language.tain.Call c && c.getFunction().equals("uniform")) {
            return new Projection.Uniform(values.base(c.getArguments().get(0)), values.base(c.getArguments().get(1)), text);
        }
        return new Projection.Equal(values.base(weight.getValue()), text);
    }

    /** Weights in a file are in the unit of the input that they add to, or in the coherent unit of their own dimension. */
    private static String fileUnit(Connection connection, Input input) {
        Dimension weight = Connections.weight(connection, input).orElseThrow();
        return Units.parse(input.getUnit()).dimension().equals(weight) ? input.getUnit() : weight.unit();
    }

    private static Connection connection(EObject place) {
        return place instanceof PoolLink link ? Connection.of(link) : Connection.of((org.tain.language.tain.Projection) place);
    }

    private static <T extends ConnectionItem> T item(List<ConnectionItem> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
    }
}
