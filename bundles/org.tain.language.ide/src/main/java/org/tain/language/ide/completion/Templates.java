package org.tain.language.ide.completion;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The templates of {@code templates.txt} beside this class: a line {@code # place | label | detail} before each text.
 */
@Singleton
public class Templates {
    private final Map<String, List<Template>> byPlace = new LinkedHashMap<>();

    /** Reads the templates. */
    public Templates() {
        try (InputStream file = Templates.class.getResourceAsStream("templates.txt")) {
            for (String part : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^# ")) {
                int end = part.indexOf('\n');
                String[] head = end < 0 ? new String[0] : part.substring(0, end).split(" \\| ");
                if (head.length == 3) {
                    byPlace.computeIfAbsent(head[0].strip(), place -> new ArrayList<>())
                            .add(new Template(head[0].strip(), head[1].strip(), head[2].strip(),
                                    part.substring(end + 1).strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("templates.txt cannot be read", e);
        }
    }

    /** The templates that begin with a word of a rule of the grammar; empty where there are none. */
    List<Template> at(String rule, String word) {
        return byPlace.getOrDefault(rule + "." + word, List.of());
    }

    /** All of them. */
    public List<Template> all() {
        return byPlace.values().stream().flatMap(List::stream).toList();
    }
}
