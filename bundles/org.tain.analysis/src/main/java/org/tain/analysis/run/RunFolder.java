package org.tain.analysis.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import org.tain.runtime.UserError;

/** A run folder, opened for reading. Weights, samples and rasters are read when they are asked for. */
public final class RunFolder {
    private static final Pattern NUMBERED = Pattern.compile("[a-z]+-(\\d{9,})\\.h5");

    private final Path path;
    private final RunFile run;
    private final NetworkFile network;

    private RunFolder(Path path, RunFile run, NetworkFile network) {
        this.path = path;
        this.run = run;
        this.network = network;
    }

    /**
     * Opens a run.
     *
     * @throws UserError if the folder is missing or is no run, if a file is damaged, or if its format is newer
     */
    public static RunFolder open(Path path) {
        if (!Files.isDirectory(path)) {
            throw new UserError("There is no run folder " + path + "; name one of the folders in runs/.");
        }
        RunFile run = json(path.resolve("run.json"), RunFile.class);
        Formats.check(path.resolve("run.json"), run.format());
        NetworkFile network = json(path.resolve("network.json"), NetworkFile.class);
        Formats.check(path.resolve("network.json"), network.format());
        return new RunFolder(path, run, network);
    }

    private static <T> T json(Path file, Class<T> type) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("The folder " + file.getParent() + " is no run: it has no " + file.getFileName()
                    + "; name one of the folders in runs/.");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            T content = new Gson().fromJson(reader, type);
            if (content == null) {
                throw new UserError("The file " + file + " is empty; run again to write it anew.");
            }
            return content;
        } catch (JsonParseException e) {
            throw new UserError("The file " + file + " is no valid JSON; run again to write it anew.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UserError unreadable(Path file, IOException cause) {
        return new UserError("Cannot read " + file + " (" + cause.getMessage() + "); check its permissions.", cause);
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** The content of {@code run.json}. */
    public RunFile run() {
        return run;
    }

    /** The content of {@code network.json}. */
    public NetworkFile network() {
        return network;
    }

    /** The table {@code metrics.csv}; without columns where the run has none. */
    public Metrics metrics() {
        Path file = path.resolve("metrics.csv");
        if (!Files.isRegularFile(file)) {
            return Metrics.parse(file, List.of());
        }
        try {
            return Metrics.parse(file, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** How many presentations had been shown at each recorded point of the weights, ascending. */
    public List<Long> weightPoints() {
        return points("weights");
    }

    /** How many presentations had been shown at each recorded point of the samples, ascending. */
    public List<Long> samplePoints() {
        return points("samples");
    }

    /** The numbers of the recorded presentations, ascending. */
    public List<Long> rasterPoints() {
        return points("rasters");
    }

    /** The weights of a projection at a recorded point, [pre, post]; empty if this file does not have it. */
    public Optional<HdfArray> weights(String projection, long point) {
        String dataset = "/projections/" + projection + "/weights";
        return read("weights/weights-%09d.h5".formatted(point),
                file -> file.has(dataset) ? Optional.of(file.array(dataset)) : Optional.empty());
    }

    /** The samples at a recorded point. */
    public Samples samples(long point) {
        return read("samples/samples-%09d.h5".formatted(point), file -> Samples.read(point, file));
    }

    /** The raster of a recorded presentation. */
    public Raster raster(long presentation) {
        return read("rasters/raster-%09d.h5".formatted(presentation), Raster::read);
    }

    /** The recorded states of a simulation, if there are any. */
    public Optional<States> states() {
        return Files.isRegularFile(path.resolve("states/states.h5"))
                ? Optional.of(read("states/states.h5", States::read))
                : Optional.empty();
    }

    private <T> T read(String file, Function<HdfReader, T> reading) {
        return HdfReader.read(path.resolve(file), reading);
    }

    private List<Long> points(String folder) {
        Path files = path.resolve(folder);
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(files)) {
            return list.map(file -> NUMBERED.matcher(file.getFileName().toString())).filter(Matcher::matches)
                    .map(match -> Long.valueOf(match.group(1))).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UserError("Cannot list the folder " + files + "; check its permissions.", e);
        }
    }
}
