package org.tain.eclipse.views.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.tain.analysis.paint.Numbers;
import org.tain.eclipse.views.run.FileMark;
import org.tain.runtime.UserError;
import org.tain.runtime.record.MetricsTable;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;

/**
 * Finds runs in folders and reads what changed since the last time. For one thread at a time, which is not that of the
 * user interface.
 */
public final class RunScan {
    private static final String RUNS = "runs";
    private static final String DESCRIPTION = "run.json";
    /** How far below a root the folders {@code runs} are looked for. */
    private static final int DEEPEST = 4;
    private Map<Path, Known> known = new HashMap<>();

    private record Known(FileMark file, FileMark table, RunFile run, String fault,
            Map<String, String> parameters, Map<String, Double> measures) {
    }

    /**
     * The runs of folders now.
     *
     * @param roots each a run, or a folder with runs in it or in the folders {@code runs} that are in it, at most four
     *            folders deep
     * @return in the order of their paths; a folder that cannot be read has none
     */
    public List<RunEntry> scan(List<Path> roots) {
        Instant now = Instant.now();
        Map<Path, Known> found = new LinkedHashMap<>();
        for (Path folder : folders(roots)) {
            FileMark file = FileMark.of(folder.resolve(DESCRIPTION));
            if (!file.isAbsent()) {
                found.put(folder, read(folder, file));
            }
        }
        known = found;
        List<RunEntry> entries = new ArrayList<>();
        found.forEach((folder, k) -> entries.add(new RunEntry(folder, k.run, k.fault,
                k.run != null && ThisProcess.interrupted(k.run, now), k.parameters, k.measures)));
        return entries;
    }

    private Known read(Path folder, FileMark file) {
        Known before = known.get(folder);
        boolean same = before != null && before.file.equals(file);
        if (same && (before.run == null || before.run.state() != RunState.RUNNING)) {
            return before;
        }
        FileMark table = FileMark.of(folder.resolve("metrics.csv"));
        if (same && before.table.equals(table)) {
            return before;
        }
        try {
            RunFolder run = new RunFolder(folder);
            RunFile content = run.read();
            boolean blocks = content.finalMeasures().isEmpty() && !table.isAbsent();
            return new Known(file, table, content, "", parameters(content),
                    blocks ? MetricsTable.read(run.metrics()).latest() : content.finalMeasures());
        } catch (UserError e) {
            return new Known(file, table, null, e.getMessage(), Map.of(), Map.of());
        }
    }

    private static Map<String, String> parameters(RunFile run) {
        Map<String, String> all = new LinkedHashMap<>();
        run.parameters().forEach(parameter -> all.put(parameter.name(), parameter.text()));
        all.put("seed", String.valueOf(run.seed()));
        all.put("presentations", Numbers.whole(run.presentations()));
        return all;
    }

    /** Every folder that may be a run. */
    private static Set<Path> folders(List<Path> roots) {
        Set<Path> folders = new TreeSet<>();
        for (Path root : roots) {
            folders.add(root);
            folders.addAll(children(root));
            collect(root, 1, folders);
        }
        return folders;
    }

    /** Adds what is in the folders {@code runs} below a folder; a run holds no others. */
    private static void collect(Path folder, int depth, Set<Path> folders) {
        for (Path child : isRun(folder) ? List.<Path>of() : children(folder)) {
            String name = String.valueOf(child.getFileName());
            if (name.equals(RUNS)) {
                folders.addAll(children(child));
            } else if (depth < DEEPEST && !name.startsWith(".")) {
                collect(child, depth + 1, folders);
            }
        }
    }

    private static boolean isRun(Path folder) {
        return Files.exists(folder.resolve(DESCRIPTION));
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            // a folder on a share that went away has no runs now
            return List.of();
        }
    }
}
