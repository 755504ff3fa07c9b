package org.tain.analysis.run;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.annotations.SerializedName;

/**
 * What {@code run.json} says of a run: model, parameters, seed, data, state and final measures.
 *
 * @param format version of the run folder's format
 * @param kind {@code train} or {@code simulate}
 * @param state {@code running}, {@code finished}, {@code cancelled} or {@code failed}
 * @param finalMeasures the measures averaged over the last presentations, by the names of {@code metrics.csv}
 */
public record RunFile(int format, String kind, Model model, List<Parameter> parameters, long seed, long presentations,
        Map<String, String> versions, List<Data> data, String state, String reason, long presentationsDone,
        @SerializedName("final") Map<String, Double> finalMeasures, String start, Duration duration) {

    /** Fills in what a young or partial file lacks. */
    public RunFile {
        kind = kind == null ? "train" : kind;
        model = model == null ? new Model("network", "", "") : model;
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        versions = versions == null ? Map.of() : versions;
        data = data == null ? List.of() : List.copyOf(data);
        state = state == null ? "" : state;
        reason = reason == null ? "" : reason;
        finalMeasures = finalMeasures == null ? Map.of() : finalMeasures;
        start = start == null ? "" : start;
        duration = duration == null ? new Duration(0) : duration;
    }

    /** Whether the run is a training, not a simulation. */
    public boolean isTraining() {
        return kind.equals("train");
    }

    /** The model: its network, file and checksum. */
    public record Model(String network, String file, String sha256) {
    }

    /** One parameter of the model: {@code value} is a number, a truth value or text, in {@code unit}. */
    public record Parameter(String name, JsonElement value, String unit,
            @SerializedName("default") JsonElement declared, boolean set, String doc) {
    }

    /** One data file that the run read. */
    public record Data(String path, String sha256) {
    }

    /** How long the run took. */
    public record Duration(double seconds) {
    }
}
