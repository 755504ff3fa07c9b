package org.tain.compiler;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Roles;
import org.tain.compiler.ir.StimulusPlan;
import org.tain.compiler.window.Window;
import org.tain.compiler.window.Windows;
import org.tain.language.units.Units;

/**
 * {@code network.json} of a run folder: what the compiler knows of a network, for whoever draws it. docs/run-folder.md
 * has the format.
 */
final class NetworkJson {
    private static final int FORMAT = 1;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
    private final Network network;

    /** Describes a network before its mirrors are resolved. */
    NetworkJson(Network network) {
        this.network = network;
    }

    String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("network", network.name());
        all.put("doc", network.doc());
        all.put("stepMs", number(network.stepMs()));
        all.put("durationMs", number(steps() * network.stepMs()));
        all.put("stimulus", stimulus());
        all.put("populations", network.populations().stream().map(NetworkJson::population).toList());
        all.put("projections", network.projections().stream().map(this::projection).toList());
        all.put("pairs", network.pairs().stream().map(p -> map("name", p.name(), "forward", p.forward(), "backward", p.backward(),
                "mirrored", p.mirrored())).toList());
        all.put("homeostasis", network.homeostasis().stream().map(h -> map("layer", h.layer(), "projection", h.projection(),
                "target", number(h.target()), "rate", number(h.rate()))).toList());
        all.put("measures", measures());
        all.put("windows", windows());
        return GSON.toJson(all) + "\n";
    }

    private long steps() {
        return switch (network.programme()) {
            case Programme.Training t -> t.stepsPerPresentation();
            case Programme.Simulation s -> s.steps();
            case null -> 0;
        };
    }

    private Object stimulus() {
        StimulusPlan s = network.stimulus();
        String layer = network.populations().stream().filter(p -> p.drive() instanceof Population.StimulusDrive)
                .map(Population::name).findFirst().orElse(null);
        return s == null
                ? null
                : map("name", s.name(), "layer", layer, "channels", s.channels(), "rows", s.rows(), "columns",
                        s.columns(), "startMs", number(s.startMs()), "endMs", number(s.endMs()));
    }

    private static Object population(Population p) {
        return map("name", p.name(), "kind", p.kind().name().toLowerCase(java.util.Locale.ROOT), "size", p.size(), "shape",
                p.shape(), "neuron", p.neuron() == null ? null : p.neuron().type(), "doc", p.doc());
    }

    private Object projection(Projection p) {
        Map<String, Object> all = map("name", p.name(), "source", p.source(), "target", p.target(), "effect",
                p.inhibits() ? "inhibits" : "excites", "weights",
                p.weights() instanceof Projection.Equal ? "constant" : "matrix");
        if (p.weights() instanceof Projection.Equal equal) {
            all.put("weight", number(equal.value() / factor(p.unit())));
        }
        double half = network.stepMs() / 2;
        all.putAll(map("unit", p.unit(), "delayMs", number(p.delaySteps() * network.stepMs()), "axonalMs",
                number(p.axonalHalfSteps() * half), "dendriticMs", number(p.dendriticHalfSteps() * half), "synapse",
                p.synapse().type(), "rule", p.rule() == null ? null : p.rule().type()));
        all.put("mirror", p.rule() != null && p.rule().mirror());
        return all;
    }

    private Object measures() {
        Roles r = network.roles();
        return r == null
                ? null
                : map("name", r.kind(), "input", r.input(), "code", r.code(), "forward", r.forward(), "backward",
                        r.backward(), "lateFromMs", number(r.lateFromMs()), "fourthBoutAfterMs", number(r.fourthBoutMs()),
                        "targetSpikes",
                        Double.isNaN(r.targetSpikes()) ? null : number(r.targetSpikes()));
    }

    private List<Object> windows() {
        List<Object> all = new ArrayList<>();
        for (Window w : Windows.of(network, NetworkJson::factor)) {
            all.add(map("projection", w.projection(), "rule", w.rule(), "mirror", w.mirror(), "unit", w.unit(), "weight",
                    number(w.weight()), "deltaMs", numbers(w.deltaMs()), "change", numbers(w.change())));
        }
        return all;
    }

    private static double factor(String unit) {
        return Units.parse(unit).factor().doubleValue();
    }

    private static List<Number> numbers(double[] values) {
        List<Number> all = new ArrayList<>();
        for (double value : values) {
            all.add(number(value));
        }
        return all;
    }

    /** Rounded to 12 digits, so that 0.1 is not 0.1000000000000000055; whole numbers without a fraction. */
    private static Number number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
