package org.tain.language.ide.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.ide.text.Snippet;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Programme;
import org.tain.language.model.Targets;
import org.tain.language.tain.ArraySource;
import org.tain.language.tain.Block;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Gives;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.IdxSource;
import org.tain.language.tain.ImageSource;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Learning;
import org.tain.language.tain.Limit;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Model;
import org.tain.language.tain.OnArrival;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Patch;
import org.tain.language.tain.Pool;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Population;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleEvent;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.SpikeRule;
import org.tain.language.tain.State;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.Trace;
import org.tain.language.tain.Training;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Sizes;

/** The few words beside the title of an element: size, unit, value, rule, delay. */
public final class Details {
    private final Sizes sizes = new Sizes(new ConstantEvaluator());
    private final Map<Projection, RuleUse> ofPairs = new HashMap<>();

    private final String whole;

    /**
     * Of the elements of a model.
     *
     * @param text of its file
     */
    public Details(EObject model, String text) {
        whole = text;
        for (Pair pair : Members.of(model, Pair.class)) {
            ofPairs.putIfAbsent(pair.getForward(), pair.getForwardRule());
            ofPairs.putIfAbsent(pair.getBackward(), pair.getBackwardRule());
        }
    }

    /** Of an element; empty where there is nothing to add to its title. */
    public String of(EObject element) {
        return switch (element) {
            case Parameter parameter -> parameter(parameter);
            case State state -> unit(state.getUnit()) + value(state.getInitial());
            case Input input -> unit(input.getUnit());
            case Trace trace -> trace(trace);
            case Equation equation -> text(equation.getValue());
            case Gives gives -> text(gives.getValue());
            case Limit limit -> limit(limit);
            case Bounds bounds -> (text(bounds.getLower()) + " .. " + text(bounds.getUpper())).strip();
            case SpikeRule spike -> "when " + text(spike.getCondition());
            case OnArrival arrival -> block(arrival.getEffect());
            case RuleEvent event -> block(event.getEffect());
            case null, default -> declaration(element);
        };
    }

    private String declaration(EObject element) {
        return switch (element) {
            case Stimulus stimulus -> stimulus(stimulus);
            case Layer layer -> layer(layer);
            case Pool pool -> neurons(pool);
            case Projection projection -> connection(Connection.of(projection));
            case PoolLink link -> connection(Connection.of(link));
            case Pair pair -> side(pair.getForward(), pair.getForwardRule()) + ", "
                    + side(pair.getBackward(), pair.getBackwardRule());
            case Homeostasis homeostasis -> "scales " + name(homeostasis.getProjection()) + " towards "
                    + text(homeostasis.getTarget()) + " spikes";
            case Measure measure -> name(measure.getInput()) + ", " + name(measure.getCode());
            case Training training -> text(training.getPresentations()) + " presentations" + step(training);
            case Simulation simulation -> step(simulation).replaceFirst("^, ", "");
            case null, default -> "";
        };
    }

    private String parameter(Parameter parameter) {
        String value = text(parameter.getValue());
        return value.isEmpty() ? unit(parameter.getUnit()) : value;
    }

    private String trace(Trace trace) {
        String side = Members.side(trace).map(found -> "of " + found.getLiteral() + ", ").orElse("");
        return side + "decays " + text(trace.getTau()) + (trace.isNearest() ? ", nearest" : "");
    }

    private String limit(Limit limit) {
        String lower = limit.getLower() == null ? "" : "at least " + text(limit.getLower()) + " ";
        return (lower + (limit.getUpper() == null ? "" : "at most " + text(limit.getUpper()))).strip();
    }

    private String block(Block block) {
        return block == null
                ? ""
                : block.getStatements().stream().map(this::source).collect(Collectors.joining("; "));
    }

    private String stimulus(Stimulus stimulus) {
        String source = switch (stimulus.getSource()) {
            case ImageSource images -> "images";
            case IdxSource idx -> "idx";
            case ArraySource array -> "array";
            case null, default -> "";
        };
        Optional<Patch> patch = stimulus.getMembers().stream().filter(Patch.class::isInstance).map(Patch.class::cast).findFirst();
        String shape = patch.map(p -> ", " + text(p.getRows()) + " x " + text(p.getColumns())).orElse("");
        String split = Sizes.channels(stimulus) == 2 ? ", ON and OFF" : "";
        return source + shape + split + sizes.of(stimulus).map(size -> ", " + size + " values").orElse("");
    }

    private String layer(Layer layer) {
        if (layer.getSpikes() != null) {
            return sizes.of(layer).map(size -> "[" + size + "] ").orElse("") + source(layer.getSpikes());
        }
        Stimulus stimulus = layer.getDrive() == null ? null : layer.getDrive().getStimulus();
        return neurons(layer) + (stimulus == null ? "" : ", driven by " + name(stimulus));
    }

    /** {@code Cell[400]}; the size that a stimulus gives is counted where that can be done. */
    private String neurons(Population population) {
        Expression stated = Sizes.expression(population);
        String size = sizes.of(population).map(Object::toString).orElse(text(stated));
        String type = Targets.neuronUse(population) == null ? "" : name(Targets.neuronUse(population).getType());
        return type + (size.isEmpty() ? "" : "[" + size + "]");
    }

    private String connection(Connection connection) {
        List<String> parts = new ArrayList<>();
        boolean isNamed = connection.element() instanceof Projection projection && projection.getName() != null;
        if (isNamed) {
            parts.add(Targets.name(connection.source()) + " -> " + Targets.name(connection.target()));
        } else if (connection.element() instanceof PoolLink) {
            connection.item(InitialWeight.class).ifPresent(weight -> parts.add(source(weight)));
        }
        connection.item(SynapseUse.class).ifPresent(use -> parts.add(name(use.getType())));
        connection.item(Delay.class).ifPresent(delay -> parts.add(source(delay)));
        connection.item(Learning.class).map(Learning::getRule).or(() -> ofPair(connection))
                .ifPresent(rule -> parts.add("learns " + rule(rule)));
        return String.join(", ", parts);
    }

    private Optional<RuleUse> ofPair(Connection connection) {
        return connection.element() instanceof Projection projection
                ? Optional.ofNullable(ofPairs.get(projection))
                : Optional.empty();
    }

    private static String side(Projection projection, RuleUse rule) {
        return name(projection) + " " + rule(rule);
    }

    private static String rule(RuleUse rule) {
        return rule == null ? "?" : (rule.isMirror() ? "mirror of " : "") + name(rule.getType());
    }

    private String step(EObject programme) {
        List<Programme> all = programme.eContainer() instanceof Model model ? Programme.all(model) : List.of();
        return all.stream().filter(candidate -> candidate.declaration() == programme).findFirst().flatMap(Programme::clock)
                .map(Clock::getStep).map(step -> ", step " + text(step)).orElse("");
    }

    private static String unit(String unit) {
        return unit == null ? "" : unit;
    }

    private String value(Expression value) {
        return value == null ? "" : " = " + text(value);
    }

    private String text(Expression expression) {
        return expression == null ? "" : source(expression);
    }

    private String source(EObject element) {
        return Snippet.of(element, whole);
    }

    private static String name(EObject element) {
        String name = Names.of(element);
        return name == null ? "?" : name;
    }
}
