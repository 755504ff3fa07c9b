package org.tain.compiler.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tain.runtime.UserError;

/** The files beside a model that define types for it: those of its folder that declare no network. */
final class SharedTypes {
    private static final Pattern NO_WORD = Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\\\\\"])*\"", Pattern.DOTALL);
    private static final Pattern NETWORK = Pattern.compile("\\bnetwork\\b");

    private SharedTypes() {
    }

    /**
     * Their texts by their absolute paths, in the order of their names; empty where the folder has none.
     *
     * @throws UserError if one cannot be read
     */
    static Map<Path, String> beside(Path model) {
        Path own = model.toAbsolutePath().normalize();
        Map<Path, String> shared = new LinkedHashMap<>();
        if (!Files.isDirectory(own.getParent())) {
            return shared;
        }
        try (Stream<Path> files = Files.list(own.getParent())) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".tain") && !file.equals(own)
                    && Files.isRegularFile(file)).sorted().toList();
            for (Path file : others) {
                String text = Files.readString(file);
                // `network` is a reserved word: outside of comments and strings it can only declare one
                if (!NETWORK.matcher(NO_WORD.matcher(text).replaceAll(" ")).find()) {
                    shared.put(file, text);
                }
            }
        } catch (IOException e) {
            throw new UserError("A file beside " + model + " cannot be read: " + e.getMessage() + ".", e);
        }
        return shared;
    }
}
