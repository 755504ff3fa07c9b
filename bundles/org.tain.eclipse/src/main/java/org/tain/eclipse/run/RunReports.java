package org.tain.eclipse.run;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a run's process has told of itself so far. Written by the thread that reads its output, read by others. */
final class RunReports {
    private static final Gson GSON = new Gson();
    private final Consumer<Path> begun;
    private volatile Path folder;
    private volatile Point point;
    private volatile String firstFault = "";
    private volatile String firstLine = "";

    /**
     * How far the run has come; the measures of the latest block by name.
     *
     * @param secondsLeft null while nothing is known
     */
    record Point(long done, long total, Double perSecond, Double secondsLeft, Map<String, Double> latest) {
    }

    private record Begun(String folder) {
    }

    /**
     * Knows nothing yet.
     *
     * @param begun told the run's folder as soon as there is one, in the thread that reads its output
     */
    RunReports(Consumer<Path> begun) {
        this.begun = begun;
    }

    /** Takes a record. What is none is left out of account: it is no reason to disturb a run. */
    void record(String json) {
        try {
            if (json.contains("\"folder\"")) {
                folder = Path.of(GSON.fromJson(json, Begun.class).folder());
                begun.accept(folder);
            } else {
                point = GSON.fromJson(json, Point.class);
            }
        } catch (JsonSyntaxException e) {
            line(json);
        } catch (JsonParseException e) {
            line(json);
        }
    }

    /** Takes a line of standard error. */
    void line(String text) {
        boolean told = text.contains(": error: ") || text.startsWith("tain: ");
        if (told && firstFault.isEmpty()) {
            firstFault = text;
        }
        if (firstLine.isEmpty() && !text.startsWith("WARNING")) {
            firstLine = text;
        }
    }

    /** The run's folder, once there is one. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** How far the run has come, once it has told. */
    Optional<Point> point() {
        return Optional.ofNullable(point);
    }

    /** What went wrong, in the run's own words: its first error, else the first line, for there Java says what it misses. */
    String fault() {
        return firstFault.isEmpty() ? firstLine : firstFault.replaceFirst("^tain: ", "");
    }
}
