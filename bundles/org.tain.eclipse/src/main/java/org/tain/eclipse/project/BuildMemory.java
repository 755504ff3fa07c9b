package org.tain.eclipse.project;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tain.runtime.record.WholeFile;

/**
 * What the builder knows of a project's models from one build to the next: by the path of a model in its project, what was
 * generated from it and what it was made of.
 */
final class BuildMemory {
    private static final Gson GSON = new Gson();
    private final Map<String, Entry> models;

    /**
     * One model.
     *
     * @param sources names of the Java files generated from it, {@code org/example/Network.java}
     * @param reads absolute paths of other models and of data that it names; the last segment may hold {@code *}
     * @param complete whether it could be generated; what could not is tried again at every change
     */
    record Entry(List<String> sources, List<String> reads, boolean complete) {
    }

    private record Content(Map<String, Entry> models) {
    }

    private BuildMemory(Map<String, Entry> models) {
        this.models = new TreeMap<>(models);
    }

    /** Reads it; empty where there is none or it cannot be read, for then everything is built again. */
    static Optional<BuildMemory> read(Path file) {
        try {
            Content content = GSON.fromJson(Files.readString(file), Content.class);
            return Optional.ofNullable(content).map(Content::models).map(BuildMemory::new);
        } catch (IOException | JsonParseException e) {
            return Optional.empty();
        }
    }

    /** Knows no models. */
    static BuildMemory empty() {
        return new BuildMemory(Map.of());
    }

    void write(Path file) {
        WholeFile.write(file, GSON.toJson(new Content(models)));
    }

    /** The models by path. */
    Map<String, Entry> models() {
        return Map.copyOf(models);
    }

    /** What is known of a model; an entry that says nothing was generated where nothing is known. */
    Entry of(String model) {
        return models.getOrDefault(model, new Entry(List.of(), List.of(), false));
    }

    void put(String model, Entry entry) {
        models.put(model, entry);
    }

    void remove(String model) {
        models.remove(model);
    }

    /** The model that a Java file is generated from. */
    Optional<String> maker(String source) {
        return models.entrySet().stream().filter(model -> model.getValue().sources().contains(source)).map(Map.Entry::getKey)
                .findFirst();
    }
}
