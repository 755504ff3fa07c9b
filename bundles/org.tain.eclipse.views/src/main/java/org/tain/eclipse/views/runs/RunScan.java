package org.tain.eclipse.views.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private Map<Path, Known> known = new HashMap<>();

    private record Known(FileMark file, FileMark table, RunFile run, String fault,
            Map<String, String> parameters, Map<String, Double> measures) {
    }

    /**
     * The runs of folders now.
     *
     * @param roots each a run, or a folder with runs in it, in its folder {@code runs}, or in that of a folder in it
     * @return in the order of their paths; a folder that cannot be read has none
     */
    public List<RunEntry> scan(List<Path> roots) {
        Instant now = Instant.now();
        Map<Path, Known> found = new LinkedHashMap<>();
        for (Path folder : folders(roots)) {
            FileMark file = FileMark.of(folder.resolve("run.json"));
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
        Set<Path> folders = new LinkedHashSet<>();
        for (Path root : roots) {
            folders.add(root);
            for (Path child : children(root)) {
                folders.add(child);
                if (String.valueOf(child.getFileName()).equals(RUNS)) {
                    folders.addAll(children(child));
                } else {
                    folders.addAll(children(child.resolve(RUNS)));
                }
            }
        }
        return folders;
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
