package org.tain.eclipse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a new model begins with.
 *
 * @param title one line
 * @param description what it is for
 * @param example whose text and data it takes; empty for a model that says nothing yet
 */
record NetworkTemplate(String title, String description, Optional<Example> example) {
    private static final String EMPTY = """
            /** What this network is for. */
            network %s

            """;

    /** The empty one first, then the examples. */
    static List<NetworkTemplate> all() {
        List<NetworkTemplate> all = new ArrayList<>();
        all.add(new NetworkTemplate("An empty network", "A name and nothing else; Ctrl+Space proposes what can follow.",
                Optional.empty()));
        for (Example example : Example.all()) {
            all.add(new NetworkTemplate("The example %s (%s)".formatted(example.network(), example.fileName()),
                    example.description(), Optional.of(example)));
        }
        return all;
    }

    /** The text of a model in a file of this name. */
    String text(String fileName) {
        String network = networkName(fileName.replaceFirst("\\.tain$", ""));
        return example.map(from -> from.textFor(network)).orElseGet(() -> EMPTY.formatted(network));
    }

    /** {@code MyFirstNet} for {@code my-first net}; empty if there is no letter in it. */
    static String networkName(String name) {
        StringBuilder made = new StringBuilder();
        boolean begins = true;
        for (char c : name.toCharArray()) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9' && !made.isEmpty();
            if (letter || digit) {
                made.append(begins ? Character.toUpperCase(c) : c);
            }
            begins = !letter && !digit;
        }
        return made.toString();
    }
}
