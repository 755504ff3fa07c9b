package org.tain.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Measures;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Population;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/**
 * Which projections lead from the image layer to the code and back: as the model's measure declares them, else the
 * first pair at the image layer, else the first learned or random matrix from it.
 *
 * @param backward null where there is no way back
 */
public record Roles(Stimulus stimulus, String input, String code, String forward, String backward) {

    /**
     * The roles of a network with an image stimulus.
     *
     * @throws MissingData if it has none, or no weights lead from it
     */
    public static Roles of(NetworkFile network) throws MissingData {
        Stimulus stimulus = network.stimulus();
        if (stimulus == null) {
            throw new MissingData("the model has no image stimulus");
        }
        Measures measures = network.measures();
        if (measures != null && measures.forward() != null) {
            return new Roles(stimulus, measures.input(), measures.code(), measures.forward(), measures.backward());
        }
        Optional<Roles> paired = network.pairs().stream().map(pair -> paired(network, pair))
                .flatMap(Optional::stream).findFirst();
        if (paired.isPresent()) {
            return paired.get();
        }
        Projection forward = network.projections().stream()
                .filter(p -> "matrix".equals(p.weights()) && p.source().equals(stimulus.layer())).findFirst()
                .orElseThrow(() -> new MissingData("no projection with a weight matrix leaves the image layer"));
        return new Roles(stimulus, forward.source(), forward.target(), forward.name(), null);
    }

    /**
     * Every projection with a weight matrix from a layer that is a picture: the roles of {@link #of} first. A layer is
     * one if it is driven by images or has rows and columns, with one channel or with two, ON and OFF.
     */
    public static List<Roles> all(NetworkFile network) {
        List<Roles> all = new ArrayList<>();
        try {
            all.add(of(network));
        } catch (MissingData e) {
            // there may be other layers that are pictures
        }
        for (Projection projection : network.projections()) {
            boolean known = all.stream().anyMatch(roles -> roles.forward().equals(projection.name())
                    || projection.name().equals(roles.backward()));
            if (!known && "matrix".equals(projection.weights())) {
                network.population(projection.source()).map(Roles::picture).ifPresent(picture -> all.add(
                        new Roles(picture, projection.source(), projection.target(), projection.name(),
                                backward(network, projection))));
            }
        }
        return all;
    }

    /** The layer as what is shown on it; null if it has no rows and columns. */
    private static Stimulus picture(Population layer) {
        int[] shape = layer.shape() == null ? new int[0] : layer.shape();
        boolean channels = shape.length == 3 && (shape[0] == 1 || shape[0] == 2);
        if (shape.length != 2 && !channels) {
            return null;
        }
        return new Stimulus(layer.name(), layer.name(), channels ? shape[0] : 1, shape[shape.length - 2],
                shape[shape.length - 1], 0, 0);
    }

    private static String backward(NetworkFile network, Projection forward) {
        return network.pairs().stream().filter(pair -> pair.forward().equals(forward.name())).map(Pair::backward)
                .findFirst().orElse(null);
    }

    /** Number of neurons of the input layer. */
    public int inputs() {
        return stimulus.channels() * stimulus.pixels();
    }

    private static Optional<Roles> paired(NetworkFile network, Pair pair) {
        return network.projection(pair.forward())
                .filter(forward -> forward.source().equals(network.stimulus().layer()))
                .map(forward -> new Roles(network.stimulus(), forward.source(), forward.target(), pair.forward(),
                        pair.backward()));
    }
}
