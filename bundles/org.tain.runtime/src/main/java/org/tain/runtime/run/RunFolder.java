package org.tain.runtime.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tain.runtime.UserError;
import org.tain.runtime.record.WholeFile;

/**
 * The folder of one run, {@code runs/<network>-<number>}, and where each file stands in it.
 *
 * @param path the folder
 */
public record RunFolder(Path path) {
    private static final Pattern NUMBERED = Pattern.compile("[a-z]+-([0-9]{9,18})\\.h5");

    /**
     * Makes the folder of a new run: one after the highest number that is there. Two processes never get the same.
     *
     * @param runs the folder of all runs, made if it is not there
     * @param network name of the network
     * @throws UserError if it cannot be made
     */
    public static RunFolder create(Path runs, String network) {
        try {
            Files.createDirectories(runs);
            for (int number = highest(runs, network) + 1;; number++) {
                Path folder = runs.resolve(network + "-" + number);
                try {
                    return new RunFolder(Files.createDirectory(folder));
                } catch (FileAlreadyExistsException e) {
                    // another process was faster: take the next number
                }
            }
        } catch (IOException e) {
            throw new UserError("No run can be made in " + runs.toAbsolutePath() + ": " + WholeFile.reason(e)
                    + "; name another folder for the runs.", e);
        }
    }

    private static int highest(Path runs, String network) throws IOException {
        Pattern named = Pattern.compile(Pattern.quote(network) + "-([0-9]{1,9})");
        try (Stream<Path> children = Files.list(runs)) {
            return children.map(child -> named.matcher(child.getFileName().toString())).filter(Matcher::matches)
                    .mapToInt(match -> Integer.parseInt(match.group(1))).max().orElse(0);
        }
    }

    /**
     * The folder of a run that is there.
     *
     * @throws UserError if it holds no {@code run.json}
     */
    public static RunFolder open(Path path) {
        if (!Files.isRegularFile(path.resolve("run.json"))) {
            throw new UserError(path.toAbsolutePath()
                    + " is not the folder of a run: it holds no run.json; name one of the folders in runs/.");
        }
        return new RunFolder(path);
    }

    /** What ran and how it ended. */
    public RunFile read() {
        return RunText.read(path.resolve("run.json"));
    }

    /** Replaces {@code run.json}. */
    public void write(RunFile run) {
        WholeFile.write(path.resolve("run.json"), RunText.write(run));
    }

    /** The text that ran. */
    public Path model() {
        return path.resolve("model.tain");
    }

    /** What the compiler knows of the network. */
    public Path network() {
        return path.resolve("network.json");
    }

    /** The folder of the generated Java. */
    public Path sources() {
        return path.resolve("src");
    }

    /** The folder of the figures. */
    public Path figures() {
        return path.resolve("figures");
    }

    /** The growing table of measures. */
    public Path metrics() {
        return path.resolve("metrics.csv");
    }

    /** What was learned after some presentations. */
    public Path weights(long presentation) {
        return numbered("weights", presentation);
    }

    /** The fixed samples after some presentations. */
    public Path samples(long presentation) {
        return numbered("samples", presentation);
    }

    /** The spikes of one presentation, counted from 0. */
    public Path raster(long presentation) {
        return numbered("rasters", presentation);
    }

    /** All that is needed to go on after some presentations. */
    public Path checkpoint(long presentation) {
        return numbered("checkpoints", presentation);
    }

    /** The recorded states of a simulation. */
    public Path states() {
        return path.resolve("states/states.h5");
    }

    private Path numbered(String kind, long presentation) {
        // weights/weights-000100000.h5: the file carries the folder's name without its plural
        String name = kind.equals("weights") || kind.equals("samples") ? kind : kind.substring(0, kind.length() - 1);
        return path.resolve(kind).resolve("%s-%09d.h5".formatted(name, presentation));
    }

    /** The checkpoint with the most presentations; empty where there is none. */
    public Optional<Path> lastCheckpoint() {
        List<Long> points = recorded("checkpoints");
        return points.isEmpty() ? Optional.empty() : Optional.of(checkpoint(points.getLast()));
    }

    /** The files of what was found about single neurons after some presentations, {@code units/gabor-000100000.h5}. */
    public List<Path> results(long presentation) {
        Path units = path.resolve("units");
        if (!Files.isDirectory(units)) {
            return List.of();
        }
        String ending = "-%09d.h5".formatted(presentation);
        try (Stream<Path> files = Files.list(units)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(units + " cannot be listed; check its permissions.", e);
        }
    }

    /** The numbers of the complete files of a folder such as {@code weights}, ascending. */
    public List<Long> recorded(String kind) {
        Path folder = path.resolve(kind);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NUMBERED.matcher(file.getFileName().toString())).filter(Matcher::matches)
                    .map(match -> Long.valueOf(match.group(1))).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(folder + " cannot be listed; check its permissions.", e);
        }
    }
}
