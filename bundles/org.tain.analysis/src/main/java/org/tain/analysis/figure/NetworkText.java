package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tain.analysis.paint.Numbers;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Homeostasis;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/** The parts of a network in words. */
record NetworkText(NetworkFile network) {

    /** What there is to say about a part, a line each; empty if the network has no such part. */
    Optional<String> about(String kind, String name) {
        return switch (kind) {
            case "population" -> network.population(name).map(this::population);
            case "projection" -> network.projection(name).map(NetworkText::projection);
            case "pair" -> network.pairs().stream().filter(p -> p.name().equals(name)).findFirst()
                    .map(NetworkText::pair);
            case "stimulus" -> Optional.ofNullable(network.stimulus()).map(NetworkText::stimulus);
            default -> Optional.empty();
        };
    }

    /** How many neurons, and in which shape. */
    static String size(Population population) {
        String neurons = population.size() == 1 ? "1 neuron" : Numbers.whole(population.size()) + " neurons";
        int[] shape = population.shape();
        if (shape == null || shape.length < 2) {
            return neurons;
        }
        return Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(" × ")) + " = " + neurons;
    }

    /** What stands below the name in the box of a population. */
    static List<String> inBox(NetworkFile network, Population population) {
        List<String> lines = new ArrayList<>();
        lines.add(size(population));
        network.homeostasis().stream().filter(h -> h.layer().equals(population.name())).findFirst()
                .ifPresent(h -> lines.add(target(h)));
        return lines;
    }

    /** What is shown, and when. */
    static String shown(Stimulus stimulus) {
        String channels = stimulus.channels() == 2 ? " pixels, ON and OFF, " : " pixels, ";
        return stimulus.rows() + " × " + stimulus.columns() + channels + ms(stimulus.startMs()) + "–"
                + ms(stimulus.endMs()) + " ms";
    }

    private static String target(Homeostasis homeostasis) {
        return "target " + Numbers.significant(homeostasis.target(), 3) + " spikes";
    }

    private String population(Population population) {
        List<String> lines = new ArrayList<>();
        lines.add(population.kind() + " " + population.name());
        lines.add(size(population) + (population.neuron() == null ? "" : ", " + population.neuron()));
        network.homeostasis().stream().filter(h -> h.layer().equals(population.name()))
                .forEach(h -> lines.add(target(h) + " per neuron and presentation, by scaling " + h.projection()));
        return String.join("\n", lines);
    }

    private static String projection(Projection projection) {
        List<String> lines = new ArrayList<>();
        lines.add(projection.name() + ": " + projection.source() + (projection.excites() ? " excites " : " inhibits ")
                + projection.target());
        if (projection.rule() != null) {
            lines.add("learns by " + (projection.mirror() ? "the mirror of " : "") + projection.rule());
        }
        if (projection.weight() != null) {
            lines.add("weight " + Numbers.significant(projection.weight(), 6)
                    + (projection.unit() == null ? "" : " " + projection.unit()));
        }
        lines.add("delay " + ms(projection.delayMs()) + " ms: axonal " + ms(projection.axonalMs()) + ", dendritic "
                + ms(projection.dendriticMs()));
        lines.add("synapse " + projection.synapse());
        return String.join("\n", lines);
    }

    private static String pair(Pair pair) {
        return "pair " + pair.name() + "\n" + pair.forward() + " and " + pair.backward()
                + (pair.mirrored() ? " learn by mirrored rules" : " learn by rules that do not mirror each other");
    }

    private static String stimulus(Stimulus stimulus) {
        return "stimulus " + stimulus.name() + "\n" + stimulus.rows() + " × " + stimulus.columns() + " pixels"
                + (stimulus.channels() == 2 ? ", ON and OFF" : "") + ", shown from " + ms(stimulus.startMs()) + " to "
                + ms(stimulus.endMs()) + " ms";
    }

    private static String ms(double ms) {
        return Numbers.significant(ms, 6);
    }
}
