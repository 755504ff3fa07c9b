package org.tain.runtime.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tain.runtime.UserError;
import org.tain.runtime.record.WholeFile;
import org.tain.runtime.run.Checksum;
import org.tain.runtime.run.Parameter;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;

/**
 * The texts that explain a run and that its folder holds.
 *
 * @param text the model
 * @param fileName name of the model file, without folder
 * @param network content of {@code network.json}
 * @param parameters the parameters as they run
 * @param sources generated Java by file name relative to {@code src/}, such as {@code org/MirroredPatches.java}
 * @param shared other files {@code *.tain} whose types the model uses, by their names
 */
public record ModelTexts(String text, String fileName, String network, List<Parameter> parameters,
        Map<String, String> sources, Map<String, String> shared) {
    private static final String MODEL = "model.tain";

    /** Copies the collections. */
    public ModelTexts {
        parameters = List.copyOf(parameters);
        sources = new TreeMap<>(sources);
        shared = new TreeMap<>(shared);
        if (shared.containsKey(MODEL)) {
            shared.put("shared-" + MODEL, shared.remove(MODEL)); // that name is the model's in the folder of a run
        }
    }

    /** Checksum of the model's text. */
    public String sha256() {
        return Checksum.of(text);
    }

    /** Writes {@code model.tain} and what it shares, {@code network.json} and {@code src/}. */
    void write(RunFolder folder) {
        WholeFile.write(folder.model(), text);
        shared.forEach((name, types) -> WholeFile.write(folder.model().resolveSibling(name), types));
        WholeFile.write(folder.network(), network);
        sources.forEach((name, source) -> WholeFile.write(folder.sources().resolve(name), source));
    }

    /**
     * Reads the texts of a run that is there.
     *
     * @throws UserError if one is missing, or if the model was changed after it ran
     */
    public static ModelTexts read(RunFolder folder) {
        RunFile run = folder.read();
        ModelTexts texts = new ModelTexts(text(folder.model()), run.model().file(), text(folder.network()),
                run.parameters(), sources(folder.sources()), shared(folder.model()));
        if (!texts.sha256().equals(run.model().sha256())) {
            throw new UserError(folder.model() + " was changed after it ran; run the changed model itself.");
        }
        return texts;
    }

    private static Map<String, String> shared(Path model) {
        Map<String, String> shared = new TreeMap<>();
        try (Stream<Path> files = Files.list(model.getParent())) {
            for (Path file : files.filter(file -> file.toString().endsWith(".tain") && !file.equals(model)).toList()) {
                shared.put(file.getFileName().toString(), text(file));
            }
        } catch (IOException e) {
            throw new UserError(model.getParent() + " cannot be read: " + WholeFile.reason(e) + ".", e);
        }
        return shared;
    }

    private static Map<String, String> sources(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), text(file));
            }
        } catch (IOException e) {
            throw new UserError(folder + " cannot be read: " + WholeFile.reason(e) + ".", e);
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError(file + " cannot be read: " + WholeFile.reason(e) + ".", e);
        }
    }
}
