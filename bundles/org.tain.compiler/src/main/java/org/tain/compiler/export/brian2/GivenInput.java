package org.tain.compiler.export.brian2;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.language.units.Units;
import org.tain.runtime.UserError;
import org.tain.runtime.random.Philox;
import org.tain.runtime.record.Hdf5Reader;
import org.tain.runtime.record.Hdf5Writer;
import org.tain.runtime.record.InitialWeights;
import org.tain.runtime.record.WeightBounds;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Stimulus;

/**
 * Writes what a script is given, an HDF5 file: {@code /projections/W/weights} [pre, post] (one to one: [post]) in the unit of the
 * projection, {@code /layers/hidden/scale} [n], {@code /stimuli} [presentation, neuron] before their amplitude, and
 * {@code /spikes/noise} [spikes, 3], rows of presentation, neuron and step of Poisson spikes. They are
 * the numbers of Tain's own run.
 */
public final class GivenInput {
    private final Network network;
    private final long seed;
    private final Path modelFolder;

    /**
     * Prepares the input of one network.
     *
     * @param seed of all random numbers
     * @param modelFolder folder of the model, to which files of weights are relative
     */
    public GivenInput(Network network, long seed, Path modelFolder) {
        this.network = network;
        this.seed = seed;
        this.modelFolder = modelFolder;
    }

    /**
     * Writes the file.
     *
     * @param stimulus empty for a simulation
     * @param first number of the first presentation
     * @param presentations how many; 1 for a simulation
     * @param learned a file of weights or a checkpoint to begin with; empty for the model's own beginning
     * @throws UserError if a file is missing or not of this network, or the file cannot be written
     */
    public void write(Path file, Optional<Stimulus> stimulus, long first, int presentations, Optional<Path> learned) {
        Script script = new Script(network, learned.isPresent());
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("network", network.name());
            for (Projection p : network.projections()) {
                if (script.givenWeights(p)) {
                    String dataset = dataset(p);
                    double[] weights = learned.map(from -> read(from, dataset, shape(p))).orElseGet(() -> initial(p));
                    writer.array(dataset, weights, shape(p)).putAttribute("unit", p.unit());
                }
                if (script.givenScale(p)) {
                    String dataset = "/layers/" + p.target() + "/scale";
                    int neurons = network.population(p.target()).size();
                    writer.array(dataset, read(learned.orElseThrow(), dataset, neurons), neurons);
                }
            }
            stimulus.ifPresent(s -> stimuli(writer, s, first, presentations));
            network.populations().stream().filter(p -> p.source() instanceof Population.Poisson)
                    .forEach(p -> spikes(writer, p, script.course().steps(), first, presentations));
            writer.complete();
        }
    }

    private static String dataset(Projection p) {
        return "/projections/" + p.name() + "/weights";
    }

    private int[] shape(Projection p) {
        int post = network.population(p.target()).size();
        return p.connectivity() == Projection.Connectivity.ONE_TO_ONE
                ? new int[] {post}
                : new int[] {network.population(p.source()).size(), post};
    }

    private static double[] read(Path file, String dataset, int... shape) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            reader.require(dataset, shape);
            return reader.doubles(dataset);
        }
    }

    /** In the unit of the projection. */
    private double[] initial(Projection p) {
        int length = 1;
        for (int n : shape(p)) {
            length = Math.multiplyExact(length, n);
        }
        double[] weights = new double[length];
        switch (p.weights()) {
            case Projection.Equal e -> java.util.Arrays.fill(weights, e.value());
            case Projection.Uniform u ->
                InitialWeights.uniform(weights, new Philox(seed, "weights/" + p.name()), u.from(), u.to());
            case Projection.FromFile f -> InitialWeights.fromFile(weights, modelFolder, f.path(),
                    f.dataset() == null ? dataset(p) : f.dataset(), shape(p),
                    new WeightBounds(f.bounds().of(), p.unit(), f.factor(), f.bounds().least(), f.bounds().largest()));
        }
        double factor = Units.parse(p.unit()).factor().doubleValue();
        for (int k = 0; factor != 1 && k < length; k++) {
            weights[k] /= factor;
        }
        return weights;
    }

    private void stimuli(Hdf5Writer writer, Stimulus stimulus, long first, int presentations) {
        Frame frame = stimulus.newFrame();
        int neurons = frame.signal().length;
        // double, because numpy would multiply single precision by the amplitude in single precision
        double[] all = new double[Math.multiplyExact(presentations, neurons)];
        Philox draws = new Philox(seed, "training");
        for (int n = 0; n < presentations; n++) {
            stimulus.show(draws, first + n, frame);
            for (int i = 0; i < neurons; i++) {
                all[n * neurons + i] = frame.signal()[i];
            }
        }
        writer.array("/stimuli", all, presentations, neurons);
    }

    private void spikes(Hdf5Writer writer, Population population, long steps, long first, int presentations) {
        double probability = -Math.expm1(-((Population.Poisson) population.source()).rateKhz() * network.stepMs());
        Philox draws = new Philox(seed, "poisson/" + population.name());
        List<int[]> rows = new ArrayList<>();
        for (int n = 0; n < presentations; n++) {
            for (int step = 0; step < steps; step++) {
                for (int i = 0; i < population.size(); i++) {
                    if (draws.uniform(first + n, (long) population.size() * step + i) < probability) {
                        rows.add(new int[] {n, i, step});
                    }
                }
            }
        }
        int[] flat = rows.stream().flatMapToInt(java.util.Arrays::stream).toArray();
        writer.array("/spikes/" + population.name(), flat, rows.size(), 3);
    }
}
