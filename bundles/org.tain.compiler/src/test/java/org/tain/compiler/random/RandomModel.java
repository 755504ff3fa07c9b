package org.tain.compiler.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.quicktheories.core.RandomnessSource;

/** The text of one random model, well-formed as far as its author knows; the checker has the last word. */
final class RandomModel {
    /** Presentations of a training. */
    static final int PRESENTATIONS = 3;
    private final Chance chance;
    private final boolean trains;
    private final Steps steps;
    private final String solver;
    private final List<Layer> layers = new ArrayList<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final List<String> body = new ArrayList<>();
    private final Set<String> scaled = new LinkedHashSet<>();

    /** A layer; {@code cell} is null for a source. */
    private record Layer(String name, int size, Cell cell) {
    }

    private RandomModel(Chance chance, boolean trains) {
        this.chance = chance;
        this.trains = trains;
        steps = new Steps(chance.oneOf("0.25", "0.5", "0.1", "1"));
        solver = chance.oneOf("exponential euler", "exact", "rk4");
    }

    /** Draws a model. */
    static String draw(RandomnessSource source) {
        Chance chance = new Chance(source);
        return new RandomModel(chance, chance.between(0, 4) > 0).text();
    }

    /** Draws a model that trains. */
    static String drawTraining(RandomnessSource source) {
        return new RandomModel(new Chance(source), true).text();
    }

    private String text() {
        String programme = programme();
        sources();
        int count = chance.between(1, 3);
        for (int k = 0; k < count; k++) {
            int size = chance.between(1, 4);
            Cell cell = Cell.draw(chance, solver, steps, Integer.toString(k));
            add(new Layer("layer" + k, size, cell), "[" + size + "]" + cell.values() + cell.drive(chance));
        }
        for (int k = 0; k < 4; k++) {
            List<String> drawn = connect("W" + k);
            keep(drawn, k == 0 || chance.maybe());
        }
        List<String> pool = pool();
        keep(pool, chance.maybe());
        return "network Random\n\n" + String.join("", types) + String.join("\n", body) + "\n\n" + programme;
    }

    /** Whether to keep something is asked after it was drawn, so that shrinking may drop it and leave the rest as it is. */
    private void keep(List<String> drawn, boolean kept) {
        if (kept) {
            body.addAll(drawn);
        }
    }

    private String programme() {
        String settings = """
                    step %s ms, solver %s
                    precision %s
                """.formatted(steps.stepMs(), solver, chance.oneOf("double", "double", "single"));
        if (!trains) {
            return "simulate for 60 ms, seed " + chance.between(1, 999) + " {\n" + settings + "    learn online\n}\n";
        }
        return "train on shown for " + PRESENTATIONS + " presentations, seed " + chance.between(1, 999) + " {\n" + settings
                + chance.oneOf("    reset state between presentations\n", "")
                + chance.oneOf("    learn at the end of each presentation\n", "    learn online\n") + """
                    record measures every 2 presentations
                    record weights at 0, last
                    record raster of 0, last
                    checkpoint every 1 presentations
                }
                """;
    }

    private void sources() {
        if (trains) {
            boolean split = chance.maybe();
            body.add("stimulus shown {\n    array \"samples.h5\" dataset \"/four\" in order\n"
                    + (split ? "    samples split on off\n" : "") + "    present " + chance.oneOf("20 ms", "35 ms")
                    + ", pulse " + chance.oneOf("0 ms .. 4 ms", "2 ms .. 10 ms") + ", amplitude "
                    + chance.number(2, 8, "25") + " mV\n}");
            Cell cell = new Cell("LIF", "", "", false, List.of("drive"), true);
            add(new Layer("shownTo", split ? 8 : 4, cell), "[shown] driven by shown");
        }
        if (!trains || chance.maybe()) {
            int size = chance.between(1, 4);
            layers.add(new Layer("given", size, null));
            body.add("layer given[" + size + "] : " + chance.oneOf("spikes at 1 ms, 2 ms, 9 ms, 10 ms, 14 ms, 19 ms",
                    "poisson 150 Hz"));
        }
    }

    private void add(Layer layer, String rest) {
        layers.add(layer);
        types.add(layer.cell.declaration());
        body.add("layer " + layer.name + " : " + layer.cell.type() + rest);
    }

    private Layer target() {
        List<Layer> cells = layers.stream().filter(layer -> layer.cell != null).toList();
        return cells.get(chance.between(0, cells.size() - 1));
    }

    private List<String> connect(String name) {
        List<String> all = new ArrayList<>();
        Layer source = layers.get(chance.between(0, layers.size() - 1));
        Layer target = target();
        Contact contact = Contact.draw(chance, target.cell, solver);
        types.add(contact.declaration());
        String connectivity = source.size == target.size ? chance.oneOf("all to all", "one to one") : "all to all";
        String rule = "";
        Learned learned = null;
        if (chance.between(0, 3) > 0) {
            learned = Learned.draw(chance, contact, "Rule" + name);
            types.add(learned.declaration());
            rule = ", learns " + chance.oneOf("", "mirror of ") + learned.use();
        }
        boolean paired = learned != null && source.cell != null && source != target
                && source.cell.current() == target.cell.current() && chance.between(0, 2) > 0;
        all.add(projection(name, source, target, contact, connectivity, paired ? "" : rule));
        if (paired) {
            all.add(projection(name + "Back", target, source, contact, connectivity, ""));
            boolean mirrored = chance.between(0, 3) > 0;
            all.add("pair pair%s %s{\n    forward %s learns %s\n    backward %sBack learns %s%s\n}".formatted(name,
                    mirrored ? "" : "unmirrored ", name, learned.use(), name, mirrored ? "mirror of " : "", learned.use()));
        }
        if (trains && chance.between(0, 2) == 2 && scaled.add(target.name)) {
            all.add("homeostasis on %s { scale %s towards %s spikes per presentation, rate %s }".formatted(target.name,
                    name, chance.number(1, 20, "0.1"), chance.number(1, 5, "0.02")));
        }
        return all;
    }

    private String projection(String name, Layer source, Layer target, Contact contact, String connectivity, String rule) {
        String read = connectivity.equals("one to one")
                ? "/one/" + target.size
                : "/all/%dx%d".formatted(source.size, target.size);
        return "connect %s -> %s%s as %s {\n    %s, weight %s, %s,\n    delay %s%s\n}".formatted(source.name,
                target.name, onto(target), name, connectivity, weight(contact, read), contact.use(), delay(), rule);
    }

    private String onto(Layer target) {
        List<String> inputs = target.cell.inputs();
        return inputs.size() == 1 ? "" : " onto " + inputs.get(chance.between(0, inputs.size() - 1));
    }

    private String weight(Contact contact, String read) {
        return switch (chance.between(0, 4)) {
            case 0, 1 -> contact.weight(chance.between(100, 1000));
            case 2, 3 -> "uniform(" + contact.weight(0) + ", " + contact.weight(chance.between(200, 1000)) + ")";
            default -> "from \"weights.h5\" dataset \"" + read + "\"";
        };
    }

    private String delay() {
        return chance.maybe()
                ? "axonal %s dendritic %s".formatted(steps.duration(chance.between(1, 8)), steps.duration(chance.between(0, 8)))
                : steps.duration(chance.between(1, 13));
    }

    private List<String> pool() {
        Layer source = layers.get(chance.between(0, layers.size() - 1));
        List<Layer> targets = layers.stream().filter(l -> l.cell != null && !l.cell.current()).toList();
        String inhibits = targets.isEmpty() ? "" : inhibits(targets.get(chance.between(0, targets.size() - 1)));
        return List.of("""
                pool inhibition : LIF[%d](tau = 5 ms, theta = 6 mV .. 12 mV) {
                    excited by %s: weight %s mV, Exponential(tau = 2 ms), delay %s
                %s}""".formatted(chance.between(1, 3), source.name, chance.number(1, 8, "5"),
                steps.duration(chance.between(1, 5)), inhibits));
    }

    private String inhibits(Layer target) {
        return "    inhibits %s%s: weight %s mV, Exponential(tau = 4 ms), delay %s\n".formatted(target.name, onto(target),
                chance.number(1, 8, "0.5"), steps.duration(chance.between(1, 5)));
    }
}
