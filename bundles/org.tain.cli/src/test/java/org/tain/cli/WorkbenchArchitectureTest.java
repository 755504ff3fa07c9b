package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom in the workbench, read from the sources: its bundles are built after this one. */
class WorkbenchArchitectureTest {
    private static final Path BUNDLES = Path.of("..");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

    private static List<Path> sources(String bundle) throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES.resolve(bundle + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<String> imports(String bundle, String... forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(bundle)) {
            Matcher imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                for (String name : forbidden) {
                    if (imports.group(1).startsWith(name)) {
                        found.add(file.getFileName() + " imports " + imports.group(1));
                    }
                }
            }
        }
        return found;
    }

    @Test
    void theWorkbenchSideOfTheLanguageKnowsNoFiguresAndNoViews() throws IOException {
        assertEquals(List.of(), imports("org.tain.eclipse", "org.tain.analysis.", "org.tain.eclipse.views.", "org.tain.cli."));
    }

    @Test
    void theViewsKnowRunsAndFiguresAndNeverTheLanguage() throws IOException {
        assertEquals(List.of(), imports("org.tain.eclipse.views", "org.tain.language.", "org.tain.compiler.", "org.tain.cli.",
                "org.eclipse.xtext.", "org.eclipse.lsp4j."));
    }

    @Test
    void nobodyReachesIntoTheInsidesOfThePlatform() throws IOException {
        for (String bundle : new String[] {"org.tain.eclipse", "org.tain.eclipse.views"}) {
            assertFalse(sources(bundle).isEmpty());
            List<String> inside = imports(bundle, "org.eclipse.").stream().filter(line -> line.contains(".internal.")).toList();
            assertEquals(List.of(), inside);
        }
    }

    @Test
    void thereAreNoActivators() throws IOException {
        for (String bundle : new String[] {"org.tain.eclipse", "org.tain.eclipse.views"}) {
            assertFalse(Files.readString(BUNDLES.resolve(bundle + "/META-INF/MANIFEST.MF")).contains("Bundle-Activator"));
        }
    }
}
