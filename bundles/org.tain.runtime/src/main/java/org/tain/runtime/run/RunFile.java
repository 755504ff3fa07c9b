package org.tain.runtime.run;

import com.google.gson.annotations.SerializedName;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/**
 * The content of {@code run.json}; docs/run-folder.md describes each field.
 *
 * @param presentations how many are to be shown; 1 for a simulation
 * @param presentationsDone how many were shown
 * @param finalMeasures {@code final} in the file: measures over the last 10,000 presentations; null for one that is no
 *            number
 * @param start ISO instant
 */
public record RunFile(int format, RunKind kind, Model model, List<Parameter> parameters, long seed, long presentations,
        Map<String, String> versions, List<DataFile> data, RunState state, String reason, long presentationsDone,
        @SerializedName("final") Map<String, Double> finalMeasures, Folder folder, String start, Duration duration,
        Machine machine, Sign process) {

    /** Fills in what a file of another program lacks. */
    public RunFile {
        kind = kind == null ? RunKind.TRAIN : kind;
        model = model == null ? new Model("network", "", "") : model;
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        versions = versions == null ? Map.of() : versions;
        data = data == null ? List.of() : List.copyOf(data);
        reason = reason == null ? "" : reason;
        finalMeasures = finalMeasures == null ? Map.of() : finalMeasures;
        folder = folder == null ? new Folder("", "") : folder;
        start = start == null ? "" : start;
        duration = duration == null ? new Duration(0) : duration;
        machine = machine == null ? new Machine("", "", "", 0) : machine;
        process = process == null ? new Sign(0, "") : process;
    }

    /** Whether the run is a training, not a simulation. */
    public boolean isTraining() {
        return kind == RunKind.TRAIN;
    }

    /**
     * The model that ran.
     *
     * @param network name of the network
     * @param file name of the model file
     * @param sha256 checksum of its text
     */
    public record Model(String network, String file, String sha256) {
    }

    /**
     * A file of data that the model reads.
     *
     * @param path relative to the model's folder, with {@code /}
     * @param sha256 its checksum
     */
    public record DataFile(String path, String sha256) {
    }

    /**
     * Where things were.
     *
     * @param run absolute path of the run folder
     * @param model absolute path of the model's folder, to which data paths are relative
     */
    public record Folder(String run, String model) {
    }

    /** Time spent, s, over all processes that worked on the run. */
    public record Duration(double seconds) {
    }

    /** The computer. */
    public record Machine(String host, String os, String java, int processors) {
    }

    /**
     * The process at work.
     *
     * @param id process id
     * @param lastSign ISO instant of its last sign of life, renewed about every two seconds
     */
    public record Sign(long id, String lastSign) {
        /** The instant of the last sign of life; long ago where there is none. */
        Instant last() {
            try {
                return Instant.parse(lastSign);
            } catch (DateTimeParseException e) {
                return Instant.EPOCH;
            }
        }
    }

    /** The same with a fresh sign of life. */
    public RunFile alive(long done, double seconds, Sign sign) {
        return new RunFile(format, kind, model, parameters, seed, presentations, versions, data, state, reason, done,
                finalMeasures, folder, start, new Duration(seconds), machine, sign);
    }

    /** The same in another state. */
    public RunFile in(RunState now, String why, Map<String, Double> measures) {
        return new RunFile(format, kind, model, parameters, seed, presentations, versions, data, now, why,
                presentationsDone, measures, folder, start, duration, machine, process);
    }

    /** The same in a folder, given as an absolute path. */
    public RunFile placed(String path) {
        return new RunFile(format, kind, model, parameters, seed, presentations, versions, data, state, reason,
                presentationsDone, finalMeasures, new Folder(path, folder.model()), start, duration, machine, process);
    }

    /** The same going on in another process, perhaps to another end. */
    public RunFile resumed(long total, Machine here, Sign sign) {
        return new RunFile(format, kind, model, parameters, seed, total, versions, data, RunState.RUNNING, "",
                presentationsDone, Map.of(), folder, start, duration, here, sign);
    }
}
