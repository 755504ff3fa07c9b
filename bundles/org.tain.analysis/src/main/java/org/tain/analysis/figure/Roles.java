package org.tain.analysis.figure;

import java.util.Optional;

import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Measures;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.NetworkFile.Projection;
import org.tain.analysis.run.NetworkFile.Stimulus;

/**
 * Which projections lead from the image layer to the code and back: as the model's measure declares them, else the
 * first pair at the image layer, else the first learned or random matrix from it.
 *
 * @param backward null where there is no way back
 */
record Roles(Stimulus stimulus, String input, String code, String forward, String backward) {

    static Roles of(NetworkFile network) throws MissingData {
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

    private static Optional<Roles> paired(NetworkFile network, Pair pair) {
        return network.projection(pair.forward())
                .filter(forward -> forward.source().equals(network.stimulus().layer()))
                .map(forward -> new Roles(network.stimulus(), forward.source(), forward.target(), pair.forward(),
                        pair.backward()));
    }
}
