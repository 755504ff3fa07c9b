package org.tain.analysis.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import org.tain.runtime.UserError;
import org.tain.runtime.record.FormatVersion;
import org.tain.runtime.record.Hdf5Reader;
import org.tain.runtime.record.MetricsTable;
import org.tain.runtime.record.Raster;
import org.tain.runtime.record.Samples;
import org.tain.runtime.record.WholeFile;
import org.tain.runtime.run.RunFile;

/** A run, opened for reading. Weights, samples and rasters are read when they are asked for. */
public final class RunFolder {
    private final org.tain.runtime.run.RunFolder folder;
    private final RunFile run;
    private final NetworkFile network;

    private RunFolder(org.tain.runtime.run.RunFolder folder, RunFile run, NetworkFile network) {
        this.folder = folder;
        this.run = run;
        this.network = network;
    }

    /**
     * Opens a run.
     *
     * @throws UserError if the folder is missing or is no run, if a file is damaged, or if its format is another one
     */
    public static RunFolder open(Path path) {
        if (!Files.isDirectory(path)) {
            throw new UserError("There is no run folder " + path + "; name one of the folders in runs/.");
        }
        var folder = org.tain.runtime.run.RunFolder.open(path);
        return new RunFolder(folder, folder.read(), network(folder.network()));
    }

    private static NetworkFile network(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("The folder " + file.getParent() + " is not the folder of a run: it holds no "
                    + file.getFileName() + "; name one of the folders in runs/.");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            NetworkFile content = new Gson().fromJson(reader, NetworkFile.class);
            if (content == null) {
                throw new UserError(file + " is empty; run again to write it anew.");
            }
            FormatVersion.check(file, content.format());
            return content;
        } catch (JsonParseException e) {
            throw new UserError(file + " is no valid JSON; run again to write it anew.", e);
        } catch (IOException e) {
            throw new UserError(file + " cannot be read: " + WholeFile.reason(e) + ".", e);
        }
    }

    /** The folder. */
    public Path path() {
        return folder.path();
    }

    /** The content of {@code run.json}. */
    public RunFile run() {
        return run;
    }

    /** The content of {@code network.json}. */
    public NetworkFile network() {
        return network;
    }

    /** The table {@code metrics.csv} as it is now; without columns where the run has none. */
    public MetricsTable metrics() {
        return Files.isRegularFile(folder.metrics()) ? MetricsTable.read(folder.metrics()) : MetricsTable.none();
    }

    /** How many presentations had been shown at each recorded point of the weights, ascending. */
    public List<Long> weightPoints() {
        return folder.recorded("weights");
    }

    /** How many presentations had been shown at each recorded point of the samples, ascending. */
    public List<Long> samplePoints() {
        return folder.recorded("samples");
    }

    /** The numbers of the recorded presentations, ascending. */
    public List<Long> rasterPoints() {
        return folder.recorded("rasters");
    }

    /** The weights of a projection at a recorded point, [pre, post]; empty if this file does not have it. */
    public Optional<HdfArray> weights(String projection, long point) {
        return learned("/projections/" + projection + "/weights", point);
    }

    /** The scaling factors of a layer's neurons at a recorded point, [n]; empty if this file does not have them. */
    public Optional<HdfArray> scale(String layer, long point) {
        return learned("/layers/" + layer + "/scale", point);
    }

    private Optional<HdfArray> learned(String dataset, long point) {
        return Optional.ofNullable(learned(point, dataset::equals).get(dataset));
    }

    /** The learned arrays at a recorded point that are wanted, by their paths such as {@code /layers/hidden/scale}. */
    public SortedMap<String, HdfArray> learned(long point, Predicate<String> wanted) {
        return arrays(folder.weights(point), wanted);
    }

    /**
     * What was found about each neuron of a layer at a recorded point: the arrays [n] of the files in {@code units/}.
     *
     * @param layer the layer's name
     * @return by name, such as {@code orientation}
     */
    public SortedMap<String, HdfArray> results(String layer, long point) {
        SortedMap<String, HdfArray> results = new TreeMap<>();
        String group = "/layers/" + layer + "/";
        for (Path file : folder.results(point)) {
            arrays(file, path -> path.startsWith(group)).forEach((path, array) -> results
                    .put(path.substring(group.length()), array));
        }
        return results;
    }

    private static SortedMap<String, HdfArray> arrays(Path path, Predicate<String> wanted) {
        SortedMap<String, HdfArray> arrays = new TreeMap<>();
        try (Hdf5Reader file = new Hdf5Reader(path)) {
            file.datasets().stream().filter(wanted).forEach(dataset -> arrays.put(dataset,
                    HdfArray.read(file, dataset)));
        }
        return arrays;
    }

    /** The samples at a recorded point. */
    public Samples samples(long point) {
        return Samples.read(folder.samples(point));
    }

    /** The raster of a recorded presentation. */
    public Raster raster(long presentation) {
        return Raster.read(folder.raster(presentation));
    }

    /** The recorded states of a simulation, if there are any. */
    public Optional<States> states() {
        if (!Files.isRegularFile(folder.states())) {
            return Optional.empty();
        }
        try (Hdf5Reader file = new Hdf5Reader(folder.states())) {
            return Optional.of(States.read(file));
        }
    }
}
