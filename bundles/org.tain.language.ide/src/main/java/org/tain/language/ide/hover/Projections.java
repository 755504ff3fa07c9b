package org.tain.language.ide.hover;

import static org.tain.language.ide.hover.Markdown.code;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.tain.language.ide.text.Snippet;
import org.tain.language.ide.window.Picture;
import org.tain.language.ide.window.Window;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Targets;
import org.tain.language.tain.AllToAll;
import org.tain.language.tain.Call;
import org.tain.language.tain.Connectivity;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Expression;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.OneToOne;
import org.tain.language.tain.Pair;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SynapseUse;
import org.tain.language.types.Connections;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Mirrors;
import org.tain.language.types.Sizes;
import org.tain.language.units.Dimension;
import org.tain.language.units.Quantity;

/** What is said of projections, links of pools, delays, pairs and rules as they are used. */
final class Projections {
    private final Markdown text;
    private final Values values = new Values();
    private final ConstantEvaluator evaluator = new ConstantEvaluator();

    Projections(Markdown text) {
        this.text = text;
    }

    void projection(Connection connection) {
        boolean isNamed = connection.element() instanceof Projection projection && projection.getName() != null;
        text.model("connect " + Targets.name(connection.source()) + " -> " + Targets.name(connection.target())
                + (isNamed ? " as " + connection.title() : ""));
        summary(connection);
    }

    void link(Connection connection) {
        text.model((connection.inhibits() ? "inhibits " : "excited by ")
                + Targets.name(((PoolLink) connection.element()).getPartner()));
        summary(connection);
    }

    private void summary(Connection connection) {
        text.paragraph("from " + code(Targets.name(connection.source())) + " to " + code(Targets.name(connection.target()))
                + Connections.input(connection).map(input -> " onto " + code(input.getName())).orElse("")
                + (connection.inhibits() ? ", subtracted" : ""));
        synapses(connection).ifPresent(text::item);
        connection.item(InitialWeight.class).ifPresent(weight -> text.item("weight " + code(
                Snippet.whole(weight).replaceFirst("^weight ", "")) + mean(weight)));
        connection.item(SynapseUse.class).ifPresent(use -> text.item("synapse " + Types.use(use, use.getType())));
        connection.item(Delay.class).ifPresent(delay -> text.item(delay(delay)));
        connection.rules().stream().findFirst().ifPresent(rule -> {
            text.item("learns " + code(Snippet.whole(rule)));
            window(rule, connection);
        });
    }

    private Optional<String> synapses(Connection connection) {
        Sizes sizes = new Sizes(evaluator);
        Optional<Integer> source = sizes.of(connection.source());
        Optional<Integer> target = sizes.of(connection.target());
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        Optional<Connectivity> who = connection.item(Connectivity.class);
        if (who.isPresent() && who.get() instanceof OneToOne) {
            return Optional.of(grouped(target.get()) + " synapses, one to one");
        }
        boolean isAll = connection.element() instanceof PoolLink || who.isPresent() && who.get() instanceof AllToAll;
        return isAll
                ? Optional.of(grouped((long) source.get() * target.get()) + " synapses, all to all (" + source.get() + " x "
                        + target.get() + ")")
                : Optional.empty();
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code , mean 1 mV} of a drawn weight. */
    private String mean(InitialWeight weight) {
        return weight.getValue() instanceof Call && weight.getValue() != null
                ? mean(weight.getValue()).map(mean -> ", mean " + code(Values.text(mean))).orElse("")
                : "";
    }

    /** What {@code uniform(a, b)} is on average; a constant is itself. */
    private Optional<Quantity> mean(Expression weight) {
        if (weight instanceof Call call && "uniform".equals(call.getFunction()) && call.getArguments().size() == 2) {
            return evaluator.tryEvaluate(call.getArguments().get(0), null).flatMap(
                    from -> evaluator.tryEvaluate(call.getArguments().get(1), null).map(to -> new Quantity(
                            from.value().add(to.value()).divide(BigDecimal.TWO), to.dimension())));
        }
        return evaluator.tryEvaluate(weight, null);
    }

    /** {@code delay 6 ms = 24 steps of 0.25 ms: 3 ms axonal, 3 ms dendritic}. */
    String delay(Delay delay) {
        Optional<Quantity> axonal = evaluator.tryEvaluate(delay.getAxonal(), null);
        Optional<Quantity> dendritic = evaluator.tryEvaluate(delay.getDendritic(), null);
        Optional<Quantity> total = delay.getTotal() == null
                ? axonal.flatMap(one -> dendritic.map(other -> new Quantity(one.value().add(other.value()), one.dimension())))
                : evaluator.tryEvaluate(delay.getTotal(), null);
        if (total.isEmpty() || !total.get().dimension().equals(Dimension.TIME)) {
            return "delay " + code(Snippet.whole(delay).replaceFirst("^delay ", ""));
        }
        boolean isSplit = delay.getTotal() == null;
        Quantity half = new Quantity(total.get().value().divide(BigDecimal.TWO), Dimension.TIME);
        String parts = ms(isSplit ? axonal.get() : half) + " axonal, " + ms(isSplit ? dendritic.get() : half) + " dendritic";
        String shift = isSplit && axonal.get().value().compareTo(dendritic.get().value()) != 0
                ? ", which shifts the window of a rule by "
                        + ms(new Quantity(dendritic.get().value().subtract(axonal.get().value()), Dimension.TIME))
                : "";
        return "delay " + code(ms(total.get())) + values.steps(total.get(), delay).map(steps -> " = " + steps).orElse("") + ": "
                + parts + shift;
    }

    private static String ms(Quantity time) {
        return Quantity.plain(time.value()) + " ms";
    }

    void pair(Pair pair) {
        text.model("pair " + pair.getName() + (pair.isUnmirrored() ? " unmirrored" : ""));
        boolean isMirrored = Mirrors.isMirrored(pair);
        text.paragraph(isMirrored
                ? "the backward weights learn the mirror of what the forward weights learn"
                : "the two projections do not mirror each other" + (pair.isUnmirrored() ? ", and are not meant to" : ""));
        side("forward", pair.getForward(), pair.getForwardRule());
        side("backward", pair.getBackward(), pair.getBackwardRule());
    }

    private void side(String which, Projection projection, RuleUse use) {
        if (use == null || projection == null || projection.eIsProxy()) {
            return;
        }
        text.paragraph(which + " " + code(Names.of(projection)) + " learns " + code(Snippet.whole(use)));
        window(use, Connection.of(projection));
    }

    /** The window of a rule where it is used. */
    void rule(RuleUse use) {
        if (use.getType() == null || use.getType().eIsProxy()) {
            return;
        }
        projection(use).ifPresentOrElse(connection -> window(use, connection), () -> window(use, null));
    }

    private static Optional<Connection> projection(RuleUse use) {
        Projection around = EcoreUtil2.getContainerOfType(use, Projection.class);
        if (around != null) {
            return Optional.of(Connection.of(around));
        }
        for (EObject pair : Members.of(Members.model(use), Pair.class)) {
            Projection side = ((Pair) pair).getForwardRule() == use ? ((Pair) pair).getForward() : ((Pair) pair).getBackward();
            boolean isSide = ((Pair) pair).getForwardRule() == use || ((Pair) pair).getBackwardRule() == use;
            if (isSide && side != null && !side.eIsProxy()) {
                return Optional.of(Connection.of(side));
            }
        }
        return Optional.empty();
    }

    private void window(RuleUse use, Connection connection) {
        if (use.getType() == null || use.getType().eIsProxy()) {
            return;
        }
        Optional<Quantity> weight = connection == null
                ? Optional.empty()
                : connection.item(InitialWeight.class).map(InitialWeight::getValue).flatMap(this::mean);
        double skewMs = connection == null
                ? 0
                : Mirrors.skew(connection, evaluator).map(BigDecimal::doubleValue).orElse(0.0);
        Quantity at = weight.orElse(new Quantity(BigDecimal.ONE, Dimension.NONE));
        Window window = Window.of(use, at, skewMs);
        if (window.obstacle().isPresent()) {
            text.paragraph("no window is drawn: " + window.obstacle().get());
            return;
        }
        String unit = connection == null ? "" : Connections.weight(connection).map(Dimension::unit).orElse("");
        text.picture(Picture.of(window, unit));
        text.paragraph("window of one pre- and one postsynaptic spike" + remarks(window, at, skewMs));
    }

    private static String remarks(Window window, Quantity weight, double skewMs) {
        List<String> remarks = new java.util.ArrayList<>();
        if (window.dependsOnWeight()) {
            remarks.add("at the weight " + weight.text());
        }
        if (skewMs != 0) {
            remarks.add("shifted by its delays by " + org.tain.language.ide.window.Numbers.text(-skewMs) + " ms");
        }
        if (!window.isComplete() && !window.dependsOnWeight()) {
            remarks.add("more spikes change it further");
        }
        return remarks.isEmpty() ? "" : ", " + String.join(", ", remarks);
    }
}
